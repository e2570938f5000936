import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_SETTINGS } from '../analysis/analysis.ts';
import { analyze } from '../analysis/analyze.ts';
import { figureAtOffset } from '../features/figure-at.ts';
import { say } from '../features/language.ts';
import { type TracedFigure, type TraceStep, traceOf } from '../features/trace.ts';
import { allowanceOf, amountText, equationOf, familyName, verdictOf } from '../features/trace-text.ts';
import { lineAt, offsetAt } from '../text/lines.ts';
import { type ExitCode, type Io, type Language, UsageError } from './io.ts';
import { LANGUAGE_OPTION, languageOf } from './options.ts';
import { parseOptions } from './parse-options.ts';
import { readInput } from './read-input.ts';
import { masked } from './report/mask.ts';

interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** `gouji trace FILE:LINE:COL` (from 1, as editors show them): the figure there and every relation it takes part in. */
export async function trace(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseOptions(() =>
    parseArgs({ args: [...args], options: LANGUAGE_OPTION, allowPositionals: true }),
  );
  const language = languageOf(values.lang);
  const places = positionals.map(readPlace);
  if (places.length === 0) throw new UsageError('gouji trace 后面要有 文件:行:列 (needs FILE:LINE:COL)');
  let code: ExitCode = 0;
  for (const place of places) if (!(await tracePlace(place, language, io))) code = 2;
  return code;
}

function readPlace(arg: string): Place {
  const match = /^(.+):(\d+):(\d+)$/.exec(arg);
  if (match === null) throw new UsageError(`“${arg}” 不是 文件:行:列 (is not FILE:LINE:COL)`);
  const [, path = '', line, column] = match;
  return { path, line: Number(line), column: Number(column) };
}

async function tracePlace({ path, line, column }: Place, language: Language, io: Io): Promise<boolean> {
  const read = await readInput({ path, absolute: resolve(io.cwd, path) }, io);
  if ('reason' in read) return complain(io, `${path}: ${read.reason}`);
  const analysis = analyze(read.text, DEFAULT_SETTINGS);
  const { lineStarts } = analysis.disclosure.tree;
  const offset = offsetAt(read.text, lineStarts, { line: line - 1, character: column - 1 });
  const id = figureAtOffset(analysis, offset);
  if (id === undefined) return complain(io, `${path}:${line}:${column}: 此处没有金额 (no figure here)`);
  const { figure, steps } = traceOf(analysis, id);
  io.out(`${masked(`${figure.label} ${figure.written} ${figure.unit ?? ''}`.trim())}\n`);
  for (const step of steps)
    io.out(`  ${stepText(step, lineAt(lineStarts, step.total.range.start) + 1, language)}\n`);
  if (steps.length === 0)
    io.out(`  ${say(language, '没有可核对的勾稽关系', 'It takes part in no relation')}\n`);
  return true;
}

function stepText(step: TraceStep, line: number, language: Language): string {
  const equation = equationOf(step, (other: TracedFigure) => masked(amountText(other, step)));
  const verdict = `${verdictOf(step, language)}${allowanceOf(step, language)}`;
  const head = `${familyName(step, language)}${say(language, `（第 ${line} 行）：`, ` (line ${line}): `)}`;
  return `${head}${equation} — ${verdict}`;
}

function complain(io: Io, problem: string): boolean {
  io.err(`gouji: ${problem}\n`);
  return false;
}
