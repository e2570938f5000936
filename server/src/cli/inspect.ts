import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_SETTINGS } from '../analysis/analysis.ts';
import { analyze } from '../analysis/analyze.ts';
import { inspectTables, type TableReport } from '../features/inspect.ts';
import { say } from '../features/language.ts';
import { KIND_NAMES } from '../features/preview/kind-names.ts';
import type { DisclosureKind } from '../model/disclosure.ts';
import { UNIT_NAMES } from '../rules/evidence/written.ts';
import type { Message } from '../rules/rule.ts';
import { type ExitCode, type Io, type Language, UsageError } from './io.ts';
import { LANGUAGE_OPTION, languageOf } from './options.ts';
import { parseOptions } from './parse-options.ts';
import { readInput } from './read-input.ts';
import { displayWidth } from './report/display-width.ts';
import { masked } from './report/mask.ts';

const TITLE_WIDTH = 40;
const KIND_WIDTH = 30;

const OPTIONS = { ...LANGUAGE_OPTION, columns: { type: 'boolean', default: false } } as const;

interface Style {
  readonly language: Language;
  readonly columns: boolean;
}

/** `gouji inspect FILE…`: the tables that were recognised, with their kinds, columns and relations. */
export async function inspect(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseOptions(() =>
    parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true }),
  );
  const style = { language: languageOf(values.lang), columns: values.columns };
  if (positionals.length === 0)
    throw new UsageError('gouji inspect 后面要有文件 (needs a file); --columns 同时列出各列');
  let code: ExitCode = 0;
  for (const path of positionals) if (!(await inspectFile(path, style, io))) code = 2;
  return code;
}

async function inspectFile(path: string, style: Style, io: Io): Promise<boolean> {
  const read = await readInput({ path, absolute: path === '-' ? path : resolve(io.cwd, path) }, io);
  if ('reason' in read) {
    io.err(`gouji: ${path}: ${read.reason}\n`);
    return false;
  }
  const analysis = analyze(read.text, DEFAULT_SETTINGS);
  const { kind, budgetYear, organisation } = analysis.disclosure;
  io.out(masked(`${[path, DOCUMENTS[kind][style.language], budgetYear ?? '—', organisation].join('  ')}\n`));
  for (const report of inspectTables(analysis)) io.out(masked(reportText(report, style)));
  return true;
}

function reportText(report: TableReport, { language, columns }: Style): string {
  const { line, title, kind, unit, alignment } = report;
  const place = `  ${String(line + 1).padStart(5)}  ${pad(title, TITLE_WIDTH)} ${pad(KIND_NAMES[kind][language], KIND_WIDTH)}`;
  const money = unit === undefined ? '—' : UNIT_NAMES[unit];
  const head = `${place} ${money}  ${countsText(report, language)}${ALIGNMENTS[alignment][language]}\n`;
  return columns ? head + columnLines(report) : head;
}

function countsText(report: TableReport, language: Language): string {
  const { rows, related, amounts, exact, rounding, contradicted } = report;
  return say(
    language,
    `${rows} 行  ${related}/${amounts} 个数入勾稽：${exact} 成立，${rounding} 尾差，${contradicted} 不成立`,
    `${rows} rows  ${related}/${amounts} amounts related: ${exact} hold, ${rounding} by rounding, ${contradicted} do not`,
  );
}

function columnLines({ columns }: TableReport): string {
  return columns.map((column, index) => `           ${index + 1}. ${column}\n`).join('');
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

const DOCUMENTS: Readonly<Record<DisclosureKind, Message>> = {
  'department-budget': { zh: '部门预算', en: 'department budget' },
  'unit-budget': { zh: '单位预算', en: 'unit budget' },
  'final-accounts': { zh: '决算', en: 'final accounts' },
  unknown: { zh: '看不出是预算还是决算', en: 'neither budget nor accounts by its words' },
};

/** Whether the body stands under its header. */
const ALIGNMENTS: Readonly<Record<TableReport['alignment'], Message>> = {
  sure: { zh: '', en: '' },
  repaired: { zh: '；各列已对齐', en: '; columns put in place' },
  shifted: { zh: '；各行与表头错位，不作核对', en: '; rows do not stand under the head, left alone' },
  lost: { zh: '；对不上表头，不作核对', en: '; no head for its rows, left alone' },
};
