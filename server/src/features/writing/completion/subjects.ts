import type { Analysis } from '../../../analysis/analysis.ts';
import type { Scheme, Subject } from '../../../classification/index.ts';
import type { BudgetTable, Column, TableKind } from '../../../model/table.ts';
import { lineOfOffset } from '../../../syntax/access.ts';
import { rangeOf, type TextEdit } from '../../../text/range.ts';
import { type CellPlace, cellOfColumn, columnOf, textOfCell } from '../place.ts';
import { findSubjects, nextParts, nextSubjects, type SubjectQuery } from './find-subjects.ts';
import { partEdits, wholeRow } from './split-codes.ts';
import type { Suggestion } from './suggestion.ts';

/** Classifications of tables whose heads do not say by which their rows go. */
const SCHEMES: Readonly<Partial<Record<TableKind, Scheme>>> = {
  expenditure: 'functional',
  'grant-expenditure': 'functional',
  'general-expenditure': 'functional',
  'general-basic-functional': 'functional',
  'government-fund': 'functional',
  'state-capital': 'functional',
  'carry-over': 'functional',
  'general-basic': 'economic-department',
  'grant-basic': 'economic-department',
  'basic-expenditure': 'economic-department',
  'general-economic': 'economic-department',
  'general-project': 'economic-department',
  'economic-summary': 'economic-department',
};

const CODE_LENGTHS: Readonly<Record<NonNullable<Column['codePart']>, number>> = {
  class: 3,
  section: 5,
  item: 7,
};

/** Subjects for a cell of codes, of names, or of both. */
export function suggestSubjects(analysis: Analysis, place: CellPlace, offset: number): readonly Suggestion[] {
  const column = columnOf(place);
  const { table } = place;
  if (column === undefined || table === undefined) return [];
  const isCode = column.role === 'code' || column.role === 'code-and-name';
  if (!isCode && column.role !== 'name') return [];
  const scheme = schemeFor(table, column);
  if (scheme === undefined) return [];
  const typed = analysis.disclosure.tree.text.slice(place.content.start, offset);
  const query = queryFor(analysis, place, column, scheme, typed);
  if (column.codePart === 'class' && isLookUp(typed)) {
    const rows = findSubjects({ ...query, length: undefined }).flatMap(
      (subject) => wholeRow(analysis, place, column, subject) ?? [],
    );
    if (rows.length > 0) return rows;
  }
  return subjectsFor(analysis, query, place, table, column).map((subject) =>
    suggestionFor(analysis, place, column, subject),
  );
}

/** Words, initials or a code too long for a 类: what is meant is a whole row of a table whose codes are split. */
function isLookUp(typed: string): boolean {
  return typed.length > CODE_LENGTHS.class || /[^\d\s]/.test(typed);
}

function subjectsFor(
  analysis: Analysis,
  query: SubjectQuery,
  place: CellPlace,
  table: BudgetTable,
  column: Column,
): readonly Subject[] {
  if (query.typed !== '') return findSubjects(query);
  const above = codeAbove(analysis, place, table, column);
  return column.codePart === undefined ? nextSubjects(query, above) : nextParts(query, above);
}

/** By the head, the heads beside it, the rows, or the table's kind. A statement lists the classes of its expenditure side. */
function schemeFor(table: BudgetTable, column: Column): Scheme | undefined {
  const panel = table.panels[column.panel];
  const beside = table.columns.find((one) => one.panel === column.panel && one.scheme !== undefined);
  const rows = panel?.rows.find(({ scheme }) => scheme !== undefined)?.scheme;
  const side = panel?.side === 'expenditure' ? ('functional' as const) : undefined;
  return column.scheme ?? beside?.scheme ?? rows ?? SCHEMES[table.kind] ?? side;
}

function queryFor(
  analysis: Analysis,
  place: CellPlace,
  column: Column,
  scheme: Scheme,
  typed: string,
): SubjectQuery {
  const { disclosure } = analysis;
  const isStatement = place.table?.kind === 'statement' || place.table?.kind === 'grant-statement';
  const length = column.codePart === undefined ? undefined : CODE_LENGTHS[column.codePart];
  return {
    scheme,
    typed,
    year: place.table?.year ?? disclosure.budgetYear,
    below: column.codePart === undefined ? '' : partsBefore(analysis, place, column),
    length: isStatement ? 3 : length,
    used: codesUsed(analysis, scheme),
  };
}

/** 类 and 款 that stand before a 款 or 项 of its own column, their digits put together. */
function partsBefore({ disclosure }: Analysis, place: CellPlace, column: Column): string {
  let code = '';
  for (const part of ['class', 'section'] as const) {
    if (part === column.codePart) break;
    const before = place.table?.columns.find(
      ({ codePart, panel }) => codePart === part && panel === column.panel,
    );
    const cell = before === undefined ? -1 : cellOfColumn(place, before.index);
    const digits = textOfCell(disclosure.tree.text, place, cell);
    code += part === 'class' ? digits : digits.padStart(2, '0');
  }
  return code;
}

function codesUsed({ disclosure }: Analysis, scheme: Scheme): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { panels } of disclosure.tables) {
    for (const { rows } of panels)
      for (const row of rows) if (row.scheme === scheme && row.code !== undefined) used.add(row.code);
  }
  return used;
}

/** The code of the nearest row above the line that has one. */
function codeAbove(
  { disclosure: { tree } }: Analysis,
  place: CellPlace,
  table: BudgetTable,
  column: Column,
): string | undefined {
  const line = lineOfOffset(tree, place.line.start);
  const lineOf = (bodyRow: number) => tree.cells.rowLine[table.bodyRows[bodyRow] ?? 0] ?? 0;
  const rows = table.panels[column.panel]?.rows ?? [];
  return rows.findLast(({ bodyRow, code }) => code !== undefined && lineOf(bodyRow) < line)?.code;
}

/** One suggestion a subject: in a cell of codes with the name, where the row has none yet. */
function suggestionFor(analysis: Analysis, place: CellPlace, column: Column, subject: Subject): Suggestion {
  const { code, name, scheme } = subject;
  const topic = { kind: 'subject', scheme, code } as const;
  if (column.role === 'name') {
    const others = codeEdit(analysis, place, column, code);
    return {
      kind: 'name',
      label: name,
      detail: code,
      edit: { range: place.content, newText: name },
      others,
      topic,
    };
  }
  const written = writtenCode(analysis, place, column, subject);
  const alone: Suggestion = {
    kind: 'code',
    label: written,
    detail: name,
    edit: { range: place.content, newText: written },
    others: [],
    topic,
  };
  return (column.role === 'code' && withName(analysis, place, column, alone, name)) || alone;
}

/** As the other rows write it: only its own digits in a split column, with the name in a column of both. */
function writtenCode(
  { disclosure }: Analysis,
  { table }: CellPlace,
  column: Column,
  { code, name }: Subject,
): string {
  if (column.codePart !== undefined) return column.codePart === 'class' ? code : code.slice(-2);
  if (column.role === 'code') return code;
  const rows = table?.panels[column.panel]?.rows ?? [];
  for (const row of rows) {
    const range = row.codeRange;
    if (range === undefined) continue;
    const before = disclosure.tree.text.charAt(range.start - 1);
    const between = /^[^\p{L}\p{N}]*/u.exec(disclosure.tree.text.slice(range.end, range.end + 4))?.[0] ?? '';
    if (before === '[' || before === '【' || before === '（' || before === '(')
      return `${before}${code}${between}${name}`;
    return `${code}${between}${name}`;
  }
  return `${code} ${name}`;
}

/** The code and, where the row has no name yet, its name in the next cell: one edit that reaches over the separator. */
function withName(
  { disclosure }: Analysis,
  place: CellPlace,
  column: Column,
  alone: Suggestion,
  name: string,
): Suggestion | undefined {
  const beside = place.table?.columns.find(
    ({ role, panel, index }) => role === 'name' && panel === column.panel && index > column.index,
  );
  const cell = beside === undefined ? -1 : cellOfColumn(place, beside.index);
  if (name === '' || cell !== place.cell + 1) return undefined;
  if (textOfCell(disclosure.tree.text, place, cell) !== '') return undefined;
  const next = place.cells[cell];
  const separator = place.format === 'tab' ? '\t' : ' | ';
  const end = next === undefined ? (place.cells[place.cell]?.end ?? place.content.end) : next.end;
  const closing = place.format === 'pipe' && next !== undefined ? ' ' : '';
  return {
    ...alone,
    label: `${alone.label} ${name}`,
    detail: '',
    edit: {
      range: rangeOf(place.content.start, end),
      newText: alone.edit.newText + separator + name + closing,
    },
  };
}

/** The code into its own cell before the name, where that is still empty. */
function codeEdit(analysis: Analysis, place: CellPlace, column: Column, code: string): readonly TextEdit[] {
  const beside = place.table?.columns.filter(({ role, panel }) => role === 'code' && panel === column.panel);
  if (beside?.some(({ codePart }) => codePart !== undefined)) return partEdits(analysis, place, column, code);
  const own = beside?.[0];
  const cell = own === undefined ? -1 : cellOfColumn(place, own.index);
  const range = place.cells[cell];
  if (range === undefined || cell >= place.cell) return [];
  if (textOfCell(analysis.disclosure.tree.text, place, cell) !== '') return [];
  return [{ range, newText: place.format === 'tab' ? code : ` ${code} ` }];
}
