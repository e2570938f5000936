import type { Scheme } from '../../classification/scheme.ts';
import { schemeOf } from '../../classification/subject.ts';
import { digitValue } from '../../text/characters.ts';
import type { Column, TableKind } from '../table.ts';
import { cellSpan } from './cell-span.ts';
import type { PanelSource } from './source.ts';

/** Columns that together write one code, and the column of its name. */
export interface CodeGroup {
  readonly scheme: Scheme | undefined;
  /** One column with whole codes, or one each for 类, 款 and 项. */
  readonly parts: readonly number[];
  /** True where the only part also holds the name. */
  readonly joined: boolean;
  readonly nameColumn: number;
}

/** What the columns of a panel are to its rows. -1 stands for a column that the panel does not have. */
export interface LabelLayout {
  /** The group whose codes are the rows' own; the others' are `otherCodes`. */
  readonly main: CodeGroup | undefined;
  readonly others: readonly CodeGroup[];
  /** Name and project columns that belong to no code, left to right: one a level where they are filled in turn. */
  readonly free: readonly number[];
  /** `free` and, where rows have no codes, the columns of text before the amounts: 类型, 采购品目大类. */
  readonly ladder: readonly number[];
  readonly projects: ReadonlySet<number>;
  readonly unitCode: number;
  readonly unitName: number;
  /** Columns of numbers and of text before the amounts: where a total's word may stand besides. */
  readonly asides: readonly number[];
}

/** Tables in which 项目名称 heads the items of a statement or of a list of subjects, not projects. */
const WITHOUT_PROJECTS: ReadonlySet<TableKind> = new Set<TableKind>([
  'statement',
  'grant-statement',
  'income',
  'expenditure',
  'three-public',
  'government-fund',
  'operating',
]);

interface OpenGroup {
  scheme: Scheme | undefined;
  readonly parts: number[];
  readonly joined: boolean;
  nameColumn: number;
}

export function labelLayout(source: PanelSource): LabelLayout {
  const groups: OpenGroup[] = [];
  const free: number[] = [];
  const projects = new Set<number>();
  const asides: number[] = [];
  let unitCode = -1;
  let unitName = -1;
  let amounts = false;
  for (let index = source.panel.firstColumn; index < source.panel.lastColumn; index++) {
    const column = source.columns[index];
    if (!column) continue;
    if (column.role === 'code' || column.role === 'code-and-name') addCode(groups, column);
    else if (column.role === 'name' && !takesName(groups, column)) free.push(index);
    else if (column.role === 'project') {
      free.push(index);
      if (!WITHOUT_PROJECTS.has(source.kind)) projects.add(index);
    } else if (column.role === 'unit-code') unitCode = index;
    else if (column.role === 'unit-name') unitName = index;
    else if (column.role === 'amount' || column.role === 'percent') amounts = true;
    else if (!amounts) asides.push(index);
  }
  const ladder = groups.length > 0 ? free : ladderOf(source, free);
  const named = groups.map((group) => withScheme(source, group));
  const main = mainGroup(named);
  const others = named.filter((group) => group !== main);
  return { main, others, free, ladder, projects, unitCode, unitName, asides };
}

function ladderOf(source: PanelSource, free: readonly number[]): readonly number[] {
  const ladder: number[] = [];
  for (let index = source.panel.firstColumn; index < source.panel.lastColumn; index++) {
    const role = source.columns[index]?.role;
    if (role === 'amount' || role === 'percent') break;
    if (role === 'text' || free.includes(index)) ladder.push(index);
  }
  return ladder.length > free.length ? ladder : free;
}

function addCode(groups: OpenGroup[], column: Column): void {
  const last = groups.at(-1);
  if (column.role === 'code' && last && continuesCode(last, column)) {
    last.parts.push(column.index);
    last.scheme ??= column.scheme;
    return;
  }
  const joined = column.role === 'code-and-name';
  groups.push({
    scheme: column.scheme,
    parts: [column.index],
    joined,
    nameColumn: joined ? column.index : -1,
  });
}

function continuesCode(group: OpenGroup, column: Column): boolean {
  if (group.joined || group.nameColumn >= 0 || group.parts.at(-1) !== column.index - 1) return false;
  return column.codePart !== undefined && column.codePart !== 'class';
}

function takesName(groups: OpenGroup[], column: Column): boolean {
  const last = groups.at(-1);
  if (!last || last.nameColumn >= 0) return false;
  last.nameColumn = column.index;
  last.scheme ??= column.scheme;
  return true;
}

function withScheme(source: PanelSource, group: OpenGroup): CodeGroup {
  group.scheme ??= schemeOfCells(source, group.parts[0] ?? -1);
  return group;
}

/** The scheme of the first codes that stand in the column, for headers that name none: one of them may be misprinted. */
function schemeOfCells(source: PanelSource, column: number): Scheme | undefined {
  if (source.kind === 'project') return undefined;
  const { text } = source.tree;
  const met: (Scheme | undefined)[] = [];
  for (let row = 0; row < source.bodyRows.length && met.length < MOST_ASKED; row++) {
    const cell = cellSpan(source, row, column);
    if (!cell) continue;
    const at = text.charCodeAt(cell.start) === 0x5b ? cell.start + 1 : cell.start;
    if (cell.end - at < 3 || digitValue(text.charCodeAt(at)) < 0) continue;
    const scheme = schemeOf(String(digitValue(text.charCodeAt(at))));
    if (scheme !== undefined && met.includes(scheme)) return scheme;
    met.push(scheme);
  }
  return met[0];
}

/** Of three codes two agree, where only one is wrong. */
const MOST_ASKED = 3;

const PRIORITY: readonly (Scheme | undefined)[] = [
  'functional',
  'economic-department',
  undefined,
  'economic-government',
  'revenue',
];

function mainGroup(groups: readonly CodeGroup[]): CodeGroup | undefined {
  let best: CodeGroup | undefined;
  for (const group of groups) {
    if (!best || PRIORITY.indexOf(group.scheme) < PRIORITY.indexOf(best.scheme)) best = group;
  }
  return best;
}
