import { resolve } from 'node:path';
import { DEFAULT_SETTINGS } from '../analysis/analysis.ts';
import { analyze } from '../analysis/analyze.ts';
import { inspectTables, type TableReport } from '../features/inspect.ts';
import { type ExitCode, type Io, UsageError } from './io.ts';
import { readInput } from './read-input.ts';
import { displayWidth } from './report/display-width.ts';
import { masked } from './report/mask.ts';

const TITLE_WIDTH = 40;
const KIND_WIDTH = 22;

/** `gouji inspect FILE…`: the tables that were recognised, with their kinds, columns and relations. */
export async function inspect(args: readonly string[], io: Io): Promise<ExitCode> {
  const paths = args.filter((arg) => !arg.startsWith('-') || arg === '-');
  const columns = args.includes('--columns');
  if (paths.length === 0)
    throw new UsageError('gouji inspect 后面要有文件 (needs a file); --columns 同时列出各列');
  let code: ExitCode = 0;
  for (const path of paths) if (!(await inspectFile(path, columns, io))) code = 2;
  return code;
}

async function inspectFile(path: string, columns: boolean, io: Io): Promise<boolean> {
  const read = await readInput({ path, absolute: path === '-' ? path : resolve(io.cwd, path) }, io);
  if ('reason' in read) {
    io.err(`gouji: ${path}: ${read.reason}\n`);
    return false;
  }
  const analysis = analyze(read.text, DEFAULT_SETTINGS);
  const { kind, budgetYear, organisation } = analysis.disclosure;
  io.out(`${path}  ${kind}  ${budgetYear ?? ''}  ${organisation}\n`);
  const reports = inspectTables(analysis);
  for (const report of reports) io.out(masked(`${tableLine(report)}\n${columns ? columnLines(report) : ''}`));
  return true;
}

function tableLine(report: TableReport): string {
  const { line, title, kind, unit, rows, amounts, related, exact, rounding, contradicted, alignment } =
    report;
  const verdicts = `${exact} 成立，${rounding} 尾差，${contradicted} 不成立`;
  const shape = alignment === 'sure' ? '' : ` ${alignment}`;
  return `  ${String(line + 1).padStart(5)}  ${pad(title, TITLE_WIDTH)} ${pad(kind, KIND_WIDTH)} ${unit ?? '—'}  ${rows} 行  ${related}/${amounts} 个数入勾稽：${verdicts}${shape}`;
}

function columnLines({ columns }: TableReport): string {
  return columns.map((column, index) => `           ${index + 1}. ${column}\n`).join('');
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
