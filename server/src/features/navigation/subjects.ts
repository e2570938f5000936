import type { Analysis } from '../../analysis/analysis.ts';
import type { TableRow } from '../../model/table.ts';
import type { SyntaxTree } from '../../syntax/tree.ts';
import { isDigit } from '../../text/characters.ts';
import { lineAt, lineEnd } from '../../text/lines.ts';
import type { TextRange } from '../../text/range.ts';
import { rowLabelAt, tableAt } from '../figure-at.ts';
import { occurrencesOf } from './occurrences.ts';

/** A subject as it stands at a place: its code or its name, and the codes that it may mean. */
export interface NamedSubject {
  readonly range: TextRange;
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

const SHORTEST_NAME = 3;

/** The subject whose row label, name or code holds the offset. Names in sentences are those of the document's own tables. */
export function subjectAt(analysis: Analysis, offset: number): NamedSubject | undefined {
  const place = rowLabelAt(analysis, offset);
  if (place !== undefined) return subjectOfRow(place.row, offset);
  return subjectInText(analysis, offset);
}

function subjectOfRow(row: TableRow, offset: number): NamedSubject | undefined {
  const { code, codeRange, name, nameRange } = row;
  if (code === undefined || row.role === 'unit' || row.role === 'project') return undefined;
  const onCode = codeRange !== undefined && offset >= codeRange.start && offset <= codeRange.end;
  return { range: onCode ? codeRange : nameRange, codes: [code], names: name === '' ? [] : [name] };
}

/** A name or a code outside the tables that a row of them bears. */
export function subjectInText(analysis: Analysis, offset: number): NamedSubject | undefined {
  if (tableAt(analysis, offset) !== undefined) return undefined;
  return codeInText(analysis, offset) ?? nameInText(analysis, offset);
}

/** 2080505, 20805 or 208 followed by 类: digits that are the code of a row and can be no amount. */
function codeInText(analysis: Analysis, offset: number): NamedSubject | undefined {
  const { text } = analysis.disclosure.tree;
  let start = offset;
  let end = offset;
  while (isDigit(text.charCodeAt(start - 1))) start--;
  while (isDigit(text.charCodeAt(end))) end++;
  const isCode =
    end - start === 5 ||
    end - start === 7 ||
    (end - start === 3 && /^[（(]?类/.test(text.slice(end, end + 2)));
  const code = text.slice(start, end);
  const row = isCode ? subjectRows(analysis).find((one) => one.code === code) : undefined;
  return row && { range: { start, end }, codes: [code], names: row.name === '' ? [] : [row.name] };
}

function nameInText(analysis: Analysis, offset: number): NamedSubject | undefined {
  const { tree } = analysis.disclosure;
  const line = lineAt(tree.lineStarts, offset);
  const start = tree.lineStarts[line] ?? 0;
  const text = tree.text.slice(start, lineEnd(tree.text, tree.lineStarts, line));
  let found: NamedSubject | undefined;
  for (const [name, codes] of codesByName(analysis)) {
    if (name.length <= (found === undefined ? 0 : found.range.end - found.range.start)) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const range = { start: start + at, end: start + at + name.length };
      if (offset >= range.start && offset < range.end) found = { range, codes, names: [name] };
    }
  }
  return found;
}

function codesByName(analysis: Analysis): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>();
  for (const { name, code } of subjectRows(analysis)) {
    if (name.length < SHORTEST_NAME || code === undefined) continue;
    const codes = byName.get(name);
    if (codes === undefined) byName.set(name, [code]);
    else if (!codes.includes(code)) codes.push(code);
  }
  return byName;
}

/** The rows of all tables that stand for a subject with a code, in document order. */
export function subjectRows({ disclosure }: Analysis): readonly TableRow[] {
  return disclosure.tables.flatMap(({ panels }) =>
    panels.flatMap(({ rows }) =>
      rows.filter(({ code, role }) => code !== undefined && role !== 'unit' && role !== 'project'),
    ),
  );
}

/** Where a row is named: its printed code and its name. */
export function labelsOf({ codeRange, nameRange }: TableRow): readonly TextRange[] {
  const ranges = [...(codeRange === undefined ? [] : [codeRange]), nameRange];
  return ranges.filter(({ start, end }) => end > start);
}

/** The first row of the first table that tells each of a subject's codes. */
export function firstRowsOf(analysis: Analysis, { codes }: NamedSubject): readonly TableRow[] {
  const rows = subjectRows(analysis);
  return codes.flatMap((code) => rows.find((row) => row.code === code) ?? []);
}

/** All rows of the subject, and all places in the sentences and the glossary that name it, in document order. */
export function placesOf(analysis: Analysis, subject: NamedSubject): readonly TextRange[] {
  const { tree, tables, organisation } = analysis.disclosure;
  const rows = subjectRows(analysis);
  const inTables = rows.filter(({ code = '' }) => subject.codes.includes(code)).flatMap(labelsOf);
  const names = new Set([...rows.map(({ name }) => name), organisation]);
  const told = subject.names.flatMap((name) => {
    const longer = [...names].filter((other) => other !== name && other.includes(name));
    return occurrencesOf(tree.text, name, longer);
  });
  const coded = subject.codes.flatMap((code) => occurrencesOf(tree.text, code, []).filter(isWhole(tree)));
  const inText = [...told, ...coded].filter(
    ({ start }) => !tables.some(({ range }) => start >= range.start && start < range.end),
  );
  return [...inTables, ...inText].sort((a, b) => a.start - b.start);
}

/** No digits before or behind it. */
function isWhole({ text }: SyntaxTree): (range: TextRange) => boolean {
  return ({ start, end }) => !isDigit(text.charCodeAt(start - 1)) && !isDigit(text.charCodeAt(end));
}
