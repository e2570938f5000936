import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkAll } from './batch.ts';
import { findInputs } from './files.ts';
import type { ExitCode, Io } from './io.ts';
import { type CheckOptions, readCheckOptions } from './options.ts';
import { jsonReport } from './report/json.ts';
import type { FileReport } from './report/report.ts';
import { textReport } from './report/text.ts';
import { settingsFor } from './settings.ts';

/** `gouji check`: every input is checked; what cannot be read is named on standard error and makes the exit code 2. */
export async function check(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = readCheckOptions(args);
  const inputs = findInputs(options.paths, io);
  const settings = settingsFor(options, io.cwd);
  const { reports, unreadable } = await checkAll(inputs.files, settings, options, io);
  const problems = [...inputs.unreadable, ...unreadable];
  for (const { path, reason } of problems) io.err(`gouji: ${path}: ${reason}\n`);
  write(render(reports, options, io), options, io);
  if (problems.length > 0) return 2;
  return reports.some((report) => report.findings.length > 0) ? 1 : 0;
}

function render(reports: readonly FileReport[], options: CheckOptions, io: Io): string {
  if (options.format === 'json') return jsonReport(reports);
  const colour = (options.colour ?? io.colour) && options.output === undefined;
  return textReport(reports, { colour, columns: io.columns, language: options.language });
}

function write(report: string, options: CheckOptions, io: Io): void {
  if (options.output === undefined) io.out(report);
  else writeFileSync(resolve(io.cwd, options.output), report);
}
