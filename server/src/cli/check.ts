import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Baselines } from './baseline.ts';
import { type BatchOrder, checkAll, type FileResult, type FileTask } from './batch.ts';
import { both } from './both.ts';
import { companionTasks } from './companions.ts';
import { findInputs, type InputFile } from './files.ts';
import { type ExitCode, type Io, UsageError } from './io.ts';
import { type CheckOptions, readCheckOptions } from './options.ts';
import { renderReport } from './report/render.ts';
import type { Failure } from './report/report.ts';
import { type FilePlan, plansFor } from './settings.ts';
import { writeOrTell } from './system-error.ts';

/** `gouji check`: every input is checked; what cannot be read is named on standard error and makes the exit code 2. */
export async function check(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = readCheckOptions(args);
  const inputs = await findInputs(options.paths, 'all', io);
  const planOf = plansFor(options, io.cwd);
  const baselines = new Baselines(options.updateBaseline);
  const tasks = inputs.files.map((file, index) => taskOf(index, file, planOf(file), baselines));
  if (options.updateBaseline) requireBaselines(inputs.files.map(planOf));
  const results = await checkTogether(tasks, options, io);
  if (options.updateBaseline) updateBaselines(results, planOf, baselines);
  const problems = [...inputs.unreadable, ...results.flatMap(problemsOf)];
  for (const { path, reason } of problems) io.err(`gouji: ${path}: ${reason}\n`);
  for (const { file, report } of results)
    for (const notice of report?.imported ?? []) io.err(`${file.path}: ${both(notice)}\n`);
  tellPassedOver(inputs.passedOver, io);
  report(results, problems, options, io);
  if (problems.length > 0) return 2;
  return results.some((result) => isAtFault(result, options)) ? 1 : 0;
}

/** What only rounding explains is a fault where hints were asked for: else hardly a clean document would exit with 0. */
function isAtFault({ report }: FileResult, { listsHints }: CheckOptions): boolean {
  return report?.findings.some(({ severity }) => listsHints || severity !== 'hint') ?? false;
}

/** More names than this would hide what else is told. */
const MOST_NAMED = 5;

/** Texts beside the disclosures of a folder are named, for one of them may be meant. */
function tellPassedOver(paths: readonly string[], io: Io): void {
  if (paths.length === 0) return;
  const named = paths.slice(0, MOST_NAMED).join(', ') + (paths.length > MOST_NAMED ? ' …' : '');
  io.err(
    `看不出是预算公开的文本 ${paths.length} 个，没有检查；要检查就写明文件名 (${paths.length} texts that do not look like disclosures were left out; name them to have them checked): ${named}\n`,
  );
}

/** Every file by itself, then those again that other files of the run tell of too. */
async function checkTogether(
  tasks: readonly FileTask[],
  options: CheckOptions,
  io: Io,
): Promise<readonly FileResult[]> {
  const order = { ...orderOf(options), identifies: tasks.length > 1 };
  const results = await checkAll(tasks, order, options, io);
  const read = new Map(results.map((result) => [result.index, result.read]));
  const again = companionTasks(
    tasks.map((task) => ({ ...task, read: read.get(task.index) })),
    results,
    io,
  );
  if (again.length === 0) return results;
  const quiet = { ...options, progress: false };
  const checked = await checkAll(again, { ...order, fix: 'none' }, quiet, io);
  const byIndex = new Map(checked.map((result) => [result.index, result]));
  return results.map((result) => {
    const { report, entries } = byIndex.get(result.index) ?? {};
    if (report === undefined) return result;
    return {
      ...result,
      report: { ...report, fixed: result.report?.fixed ?? 0 },
      entries: entries ?? result.entries,
    };
  });
}

function taskOf(index: number, file: InputFile, plan: FilePlan, baselines: Baselines): FileTask {
  const { settings, baseline } = plan;
  if (baseline === undefined) return { index, file, settings };
  return { index, file, settings: { ...settings, known: baselines.knownIn(baseline, file) } };
}

function requireBaselines(plans: readonly FilePlan[]): void {
  if (plans.some(({ baseline }) => baseline === undefined))
    throw new UsageError(
      '--update-baseline 需要 --baseline 文件，或 .gouji.json 中的 baseline (needs --baseline or one in .gouji.json)',
    );
}

function orderOf(options: CheckOptions): BatchOrder {
  return {
    threshold: options.severity,
    language: options.language,
    brief: options.format === 'json',
    fix: options.fix,
    updatesBaseline: options.updateBaseline,
  };
}

function problemsOf({ file, problem }: FileResult): readonly Failure[] {
  return problem === undefined ? [] : [{ path: file.path, reason: problem }];
}

function updateBaselines(
  results: readonly FileResult[],
  planOf: (file: InputFile) => FilePlan,
  baselines: Baselines,
): void {
  const checked = results.filter(({ report }) => report !== undefined);
  const paths = new Set(checked.flatMap(({ file }) => planOf(file).baseline ?? []));
  for (const path of paths) {
    const group = checked.filter(({ file }) => planOf(file).baseline === path);
    baselines.update(
      path,
      group.map(({ file, entries }) => [file, entries] as const),
    );
  }
}

/** Diffs and the fixed standard input are what was asked for, so the report then goes beside them. */
function report(
  results: readonly FileResult[],
  problems: readonly Failure[],
  options: CheckOptions,
  io: Io,
): void {
  const products = results.map(({ file, change }) => productOf(file, change, options));
  io.out(products.join(''));
  if (options.fix === 'show') tellPreview(results, io);
  const reports = results.flatMap((result) => result.report ?? []);
  const rendered = renderReport(reports, problems, options, io);
  const { output } = options;
  if (output !== undefined) writeOrTell(output, () => writeFileSync(resolve(io.cwd, output), rendered));
  else if (options.fix === 'show' || products.some((product) => product !== '')) io.err(rendered);
  else io.out(rendered);
}

function tellPreview(results: readonly FileResult[], io: Io): void {
  const changes = results.flatMap(({ change }) =>
    change === undefined || change.diff === '' ? [] : [change],
  );
  const applied = changes.reduce((sum, change) => sum + change.applied, 0);
  io.err(
    `可修复 ${changes.length} 个文件中的 ${applied} 处，尚未写入 (${applied} fixes in ${changes.length} files, nothing written)\n`,
  );
}

function productOf(file: InputFile, change: FileResult['change'], options: CheckOptions): string {
  if (change === undefined) return '';
  if (options.fix === 'show') return change.diff;
  return file.absolute === '-' ? change.text : '';
}
