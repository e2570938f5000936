import type { RowDraft } from './draft.ts';
import type { PanelFigures } from './figures.ts';
import { isConfirmed, type Tally } from './figures.ts';
import { isFlatButOne, LevelReader, mendedLevels } from './level-reader.ts';

/** Units, kinds of projects, groups, projects: no list has more levels. */
const DEEPEST = 4;

/**
 * Lists whose rows are of several levels that nothing but the sums tells: a department over its units, 通用项目 over groups
 * over projects. All rows of the last level are equally deep, so that the sums of one column decide every row's level.
 * Where they do not, the list's parts are not checked.
 */
export function nestBySums(rows: readonly RowDraft[], figures: PanelFigures): void {
  if (!rows.some(isPlain)) return;
  const open: PlainList[] = [];
  const depths = new Set<number>();
  for (const list of plainLists(rows)) {
    const { whole, terms } = sumOf(rows, list);
    if (whole === undefined || figures.compare(whole.bodyRow, terms).holds > 0) continue;
    const levels = sumLevels(figures, whole.bodyRow, terms) ?? levelsButOne(figures, whole.bodyRow, terms);
    if (levels === undefined) {
      open.push(list);
      continue;
    }
    depths.add(Math.max(...levels));
    applyLevels(rows, list.parts, levels);
  }
  for (const list of open) nestAsOthers(rows, figures, list, depths);
}

/** A list with a wrong amount among lists that are all of one depth: its levels are those that one digit makes right. */
function nestAsOthers(
  rows: readonly RowDraft[],
  figures: PanelFigures,
  list: PlainList,
  depths: ReadonlySet<number>,
): void {
  const { whole, terms } = sumOf(rows, list);
  const [depth, another] = depths;
  if (whole === undefined || isFlatButOne(figures, whole.bodyRow, terms)) return;
  const places = [whole.bodyRow, ...terms];
  for (const column of depth === undefined || another !== undefined ? [] : figures.columns) {
    const levels = mendedLevels(figures, column, places, depth ?? 0)?.subarray(1);
    if (levels === undefined) continue;
    applyLevels(rows, list.parts, levels);
    return;
  }
  if (whole.role === 'unit') whole.whole = 'never';
}

function sumOf(
  rows: readonly RowDraft[],
  { head, parts }: PlainList,
): { readonly whole: RowDraft | undefined; readonly terms: readonly number[] } {
  return { whole: rows[head], terms: parts.map((part) => rows[part]?.bodyRow ?? -1) };
}

/** A head (a unit, or the only total) and the rows below it. */
interface PlainList {
  readonly head: number;
  readonly parts: number[];
  /** Some of the rows have an order of their own: codes, numbering, parts. */
  mixed: boolean;
}

/** The lists whose rows have no order of their own. */
function plainLists(rows: readonly RowDraft[]): readonly PlainList[] {
  const total = onlyTotal(rows);
  const isParent = new Array<boolean>(rows.length).fill(false);
  for (const { parent } of rows) if (parent >= 0) isParent[parent] = true;
  const lists: PlainList[] = [];
  const byHead = new Array<PlainList | undefined>(rows.length).fill(undefined);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (row === undefined || row.role === 'total' || row.role === 'text') continue;
    const head = row.parent >= 0 ? row.parent : total;
    if (head < 0) continue;
    let list = byHead[head];
    if (list === undefined) {
      list = { head, parts: [], mixed: false };
      byHead[head] = list;
      lists.push(list);
    }
    list.parts.push(index);
    const ofUnit = row.parent < 0 || rows[row.parent]?.role === 'unit';
    if (!ofUnit || isParent[index] === true || !isPlain(row)) list.mixed = true;
  }
  return lists.filter((list) => !list.mixed && list.parts.length > 1);
}

function onlyTotal(rows: readonly RowDraft[]): number {
  const first = rows.findIndex((row) => row.role === 'total');
  return rows.some((row, index) => index > first && row.role === 'total') ? -1 : first;
}

function isPlain(row: RowDraft): boolean {
  if (row.code !== undefined || row.label.style !== undefined || row.label.ofWhich) return false;
  return row.role === 'project' || row.role === 'entry' || (row.role === 'unit' && row.unitCode === '');
}

function applyLevels(rows: readonly RowDraft[], parts: readonly number[], levels: Uint8Array): void {
  const open: number[] = [];
  parts.forEach((part, at) => {
    const level = levels[at] ?? 1;
    open.length = level - 1;
    const row = rows[part];
    const above = open.at(-1);
    if (row && above !== undefined) row.parent = above;
    open.push(part);
  });
}

/** The level of each row, 1 for the parts of the head itself; undefined where the sums of no column decide. */
function sumLevels(figures: PanelFigures, head: number, rows: readonly number[]): Uint8Array | undefined {
  for (let depth = 2; depth <= DEEPEST; depth++) {
    for (const column of figures.columns) {
      if (figures.value(head, column) === 0) continue;
      const levels = new Uint8Array(rows.length + 1);
      const reader = new LevelReader(figures, column, [head, ...rows], depth, levels);
      if (reader.place(0, 0) !== rows.length + 1) continue;
      const found = levels.subarray(1);
      if (holdsElsewhere(figures, head, rows, found)) return found;
    }
  }
  return undefined;
}

/** Shorter lists have an order by chance. */
const LEAST_ROWS = 5;
const LEAST_HELD = 3;

/** The same where one amount is wrong by one digit: with that mended, the sums decide. */
function levelsButOne(figures: PanelFigures, head: number, rows: readonly number[]): Uint8Array | undefined {
  if (rows.length < LEAST_ROWS) return undefined;
  for (let depth = 2; depth <= DEEPEST; depth++) {
    for (const column of figures.columns) {
      if (figures.value(head, column) === 0) continue;
      const found = mendedLevels(figures, column, [head, ...rows], depth)?.subarray(1);
      if (found === undefined) continue;
      const { holds, fails } = tallyElsewhere(figures, head, rows, found);
      if (holds >= LEAST_HELD && holds > fails) return found;
    }
  }
  return undefined;
}

/** Whether the levels that one column tells are right in most of the others. */
function holdsElsewhere(
  figures: PanelFigures,
  head: number,
  rows: readonly number[],
  levels: Uint8Array,
): boolean {
  return isConfirmed(tallyElsewhere(figures, head, rows, levels));
}

function tallyElsewhere(
  figures: PanelFigures,
  head: number,
  rows: readonly number[],
  levels: Uint8Array,
): Tally {
  let holds = 0;
  let fails = 0;
  for (let at = -1; at < rows.length; at++) {
    const level = at < 0 ? 0 : (levels[at] ?? 0);
    const parts = partsAt(rows, levels, at, level);
    if (parts.length === 0) continue;
    const tally = figures.compare(at < 0 ? head : (rows[at] ?? -1), parts);
    holds += tally.holds;
    fails += tally.fails;
  }
  return { holds, fails };
}

function partsAt(rows: readonly number[], levels: Uint8Array, at: number, level: number): readonly number[] {
  const parts: number[] = [];
  for (let below = at + 1; below < rows.length && (levels[below] ?? 0) > level; below++) {
    if (levels[below] === level + 1) parts.push(rows[below] ?? -1);
  }
  return parts;
}
