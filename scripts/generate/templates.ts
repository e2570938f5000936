import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { disjoint } from '../../server/src/features/working/disjoint.ts';
import { LAYOUTS } from '../../server/src/features/working/layouts.ts';
import { amountEdits } from '../../server/src/features/working/roll-forward.ts';
import type { Disclosure, Section } from '../../server/src/model/disclosure.ts';
import type { BudgetTable, TableRow } from '../../server/src/model/table.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import type { TextEdit, TextRange } from '../../server/src/text/range.ts';

const TO_FILL_IN = '【填写】';

/** The templates of new documents: the clean samples without what is their departments' own. */
export function templateFiles(root: string): ReadonlyMap<string, string> {
  return new Map(
    LAYOUTS.map(({ id, extension }) => {
      const sample = readFileSync(join(root, 'samples', id + extension), 'utf8');
      return [`templates/${id}${extension}`, templateOf(sample)];
    }),
  );
}

function templateOf(sample: string): string {
  const { disclosure } = analyze(sample, DEFAULT_SETTINGS);
  const { budgetYear } = disclosure;
  const organisation = disclosure.organisation.replace(/（本级）$/, '');
  if (budgetYear === undefined) throw new Error('a sample without a budget year');
  const edits = [...withoutProse(disclosure), ...withoutNames(disclosure), ...amountEdits(disclosure, false)];
  let text = applyEdits(sample, disjoint(edits));
  for (const unit of otherUnits(disclosure, organisation)) text = text.replaceAll(unit, '【填写单位名称】');
  text = text.replaceAll(organisation, '{{单位}}').replaceAll(placeOf(organisation), '');
  return withYears(text.replace(/((?:单位|金位)[：:]\s*)(万元|元)/g, '$1{{金额单位}}'), budgetYear);
}

function withYears(text: string, year: number): string {
  return text
    .replace(/(?<!\d)20\d\d(?=\s*年)/g, (digits) => yearMark(Number(digits) - year, digits))
    .replace(/二[〇零○][一二三四五六七八九〇零○]{2}(?=\s*年)/g, '{{年}}');
}

function yearMark(offset: number, digits: string): string {
  if (offset === 0) return '{{年}}';
  return Math.abs(offset) > 2 ? digits : `{{年${offset > 0 ? '+' : ''}${offset}}}`;
}

/** 某市某区 of 某市某区文化和旅游局; a character that no text has where it names no place. */
function placeOf(organisation: string): string {
  return organisation.match(/^.+?[市州县](?:.{2,3}?区)?/)?.[0] ?? '\u0000';
}

/** Names of the units below the organisation, the longest first. */
function otherUnits({ tables }: Disclosure, organisation: string): readonly string[] {
  const rows = tables.flatMap(({ panels }) => panels.flatMap((panel) => panel.rows));
  const names = rows.filter(
    ({ role, name }) => role === 'unit' && !name.includes(organisation) && name.length > 4,
  );
  return [...new Set(names.map(({ name }) => name))].toSorted((a, b) => b.length - a.length);
}

/** Duties and structure are a department's own. */
function withoutProse({ sections, tree }: Disclosure): readonly TextEdit[] {
  const prose = (section: Section): readonly Section[] =>
    section.kind === 'duties' || section.kind === 'structure' ? [section] : section.children.flatMap(prose);
  return sections.flatMap(prose).map(({ kind, titleRange, range }) => ({
    range: { start: lineEnd(tree.text, titleRange.end), end: range.end },
    newText: `\n\n${kind === 'duties' ? '本部门的主要职能是：【填写主要职能】。' : '本部门的机构设置情况是：【填写机构设置】。'}\n\n`,
  }));
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function withoutNames(disclosure: Disclosure): readonly TextEdit[] {
  return disclosure.tables.flatMap((table) =>
    table.money ? namesOf(disclosure, table) : targetsOf(disclosure, table),
  );
}

function targetsOf(disclosure: Disclosure, table: BudgetTable): readonly TextEdit[] {
  const named = new Set(
    table.columns.filter(({ path }) => path.includes('项目名称')).map(({ index }) => index),
  );
  const names = cellsOf(disclosure, [...table.bodyRows], (_text, _before, column) => named.has(column));
  const others = cellsOf(
    disclosure,
    wholeOf(table),
    (text, before) => before === '项目名称' || isOfProject(text),
  );
  return [...names, ...others];
}

/** Prose, and the targets of a performance table. */
function isOfProject(text: string): boolean {
  return isProse(text) || (text.length > 1 && /\d/.test(text));
}

function isProse(text: string): boolean {
  return text.length > 10 || /[，。；]/.test(text);
}

function wholeOf({ blocks }: BudgetTable): readonly number[] {
  return blocks.flatMap(({ firstRow, lastRow }) =>
    Array.from({ length: lastRow - firstRow }, (_, at) => firstRow + at),
  );
}

/** Names and codes of units and projects, and what is written in columns of words. */
function namesOf(disclosure: Disclosure, table: BudgetTable): readonly TextEdit[] {
  const rows = table.panels.flatMap((panel) => panel.rows);
  const projects = table.columns.some(({ role }) => role === 'project');
  return [
    ...rows.flatMap((row) => nameEdits(disclosure, row)),
    ...(projects ? cellsOf(disclosure, [...table.bodyRows], isProse) : []),
  ];
}

function nameEdits({ tree }: Disclosure, { role, nameRange, codeRange }: TableRow): readonly TextEdit[] {
  const written = tree.text.slice(nameRange.start, nameRange.end);
  if (role === 'project') return written === '' ? [] : [{ range: nameRange, newText: '【填写项目名称】' }];
  return role !== 'unit' || codeRange === undefined ? [] : [{ range: codeRange, newText: '××' }];
}

function cellsOf(
  { tree }: Disclosure,
  rows: readonly number[],
  isOwn: (text: string, before: string, column: number) => boolean,
): readonly TextEdit[] {
  const { cells, text } = tree;
  const edits: TextEdit[] = [];
  for (const row of rows) {
    const last = cells.rowFirstCell[row + 1] ?? 0;
    const first = cells.rowFirstCell[row] ?? 0;
    let before = '';
    for (let cell = first; cell < last; cell += 1) {
      const range: TextRange = { start: cells.cellStart[cell] ?? 0, end: cells.cellEnd[cell] ?? 0 };
      const written = text.slice(range.start, range.end);
      if (written !== '' && isOwn(written, before, cell - first)) edits.push({ range, newText: TO_FILL_IN });
      if (written !== '') before = written;
    }
  }
  return edits;
}
