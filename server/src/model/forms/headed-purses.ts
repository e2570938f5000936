import { type PurseHead, purseHeadOf } from '../../vocabulary/rows/purse-words.ts';
import { CellShape } from '../amount.ts';
import { wordOf } from '../cells.ts';
import type { Column } from '../table.ts';
import { cellAt, type FormGrid, figureId, headAt, isAmount, shapeAt, textAt } from './form-grid.ts';
import type { Purse, PurseLine } from './purse.ts';

/** Columns under 总额, 财政拨款 and 其他资金 beside each other. */
interface Heads {
  readonly heads: readonly PurseHead[];
  readonly columns: readonly number[];
}

/** 总额, 财政拨款, 其他资金 beside each other in a body row, with the amounts of one task a row below them. */
export function headedPurses(grid: FormGrid, row: number, column: number, whole: boolean): readonly Purse[] {
  return groupsOf(grid, column, (at) => headAt(grid, row, at)).flatMap((group) =>
    purseBelow(grid, row + 1, group, whole),
  );
}

/** The same where the heads are the header of the table. */
export function purseColumns(grid: FormGrid, whole: boolean): readonly Purse[] {
  const { columns } = grid;
  const plain = groupsOf(grid, 0, (at) => purseHeadOf(columns[at]?.path.at(-1) ?? ''));
  const groups = [...plain, ...nestedGroups(grid)];
  return (groups.length === 0 ? loneColumn(grid) : groups).flatMap((group) =>
    purseBelow(grid, 0, group, whole),
  );
}

/** 预算数 beside 项目名称: the only column of amounts that its head knows. */
function loneColumn({ columns }: FormGrid): readonly Heads[] {
  if (!columns.some(isOfProjects)) return [];
  const [only, another] = columns.filter(
    ({ role, concepts }) => role === 'amount' && concepts.at(-1) !== undefined,
  );
  if (only === undefined || another !== undefined) return [];
  const told = only.concepts.at(-1);
  return told === 'amount' || told === 'total' ? [{ heads: ['total'], columns: [only.index] }] : [];
}

function isOfProjects({ role, path }: Column): boolean {
  return role === 'project' || (role === 'name' && path.at(-1) === '项目');
}

/** Runs of a whole and its parts: one a telling (全年预算数, 全年执行数). */
function groupsOf(
  { columns }: FormGrid,
  from: number,
  headOf: (column: number) => PurseHead | undefined,
): readonly Heads[] {
  const groups: { readonly heads: PurseHead[]; readonly columns: number[] }[] = [];
  for (let at = from; at < columns.length; at++) {
    const head = headOf(at);
    if (head === undefined) continue;
    if (head === 'total') groups.push({ heads: [], columns: [] });
    groups.at(-1)?.heads.push(head);
    groups.at(-1)?.columns.push(at);
  }
  return groups.filter(({ heads }) => heads.length > 1 && !heads.includes('basic'));
}

const INNER: ReadonlyMap<string, 'total' | 'basic' | 'project'> = new Map([
  ['合计', 'total'],
  ['小计', 'total'],
  ['基本支出', 'basic'],
  ['项目支出', 'project'],
]);

/** 财政拨款 › 合计, 基本支出, 项目支出 and the same of 其他资金, beside 预算支出总额. */
function nestedGroups({ columns }: FormGrid): readonly Heads[] {
  const groups: { readonly heads: PurseHead[]; readonly columns: number[] }[] = [];
  const outer: { readonly heads: PurseHead[]; readonly columns: number[] } = { heads: [], columns: [] };
  for (const { index, path } of columns) {
    const own = path.at(-1) ?? '';
    const parent = purseHeadOf(path.at(-2) ?? '');
    const inner = INNER.get(own);
    if (purseHeadOf(own) === 'total' && outer.heads.length === 0) {
      outer.heads.push('total');
      outer.columns.push(index);
    } else if (inner === 'total' && (parent === 'grant' || parent === 'other')) {
      outer.heads.push(parent);
      outer.columns.push(index);
      groups.push({ heads: [parent], columns: [index] });
    } else if (inner === 'basic' || inner === 'project') {
      groups.at(-1)?.heads.push(inner);
      groups.at(-1)?.columns.push(index);
    }
  }
  return groups.length === 0 ? [] : [outer, ...groups].filter(({ heads }) => heads.length > 2);
}

function purseBelow(
  grid: FormGrid,
  from: number,
  { heads, columns }: Heads,
  whole: boolean,
): readonly Purse[] {
  const lines: PurseLine[] = [];
  let sum: PurseLine | undefined;
  for (let row = from; row < grid.rows.length && sum === undefined; row++) {
    const shapes = columns.map((column) => shapeAt(grid, row, column));
    if (shapes.some((shape) => shape !== CellShape.empty && !isAmount(shape))) break;
    if (!shapes.includes(CellShape.number)) continue;
    const figures = columns.map((column) => figureId(grid, row, column));
    const line = { figures, project: labelOf(grid, row, isOfProjects), unit: labelOf(grid, row, isOfUnits) };
    if (isSum(grid, row, columns[0] ?? 0)) sum = line;
    else lines.push(line);
  }
  return lines.length === 0 ? [] : [{ heads, lines, sum, whole }];
}

/** 合计, 金额合计, 合计-. */
const TOTAL = /^(?:金额)?(?:合计|总计)[-－—]*$/;

function isSum(grid: FormGrid, row: number, before: number): boolean {
  for (let column = 0; column < before; column++) {
    const cell = cellAt(grid, row, column);
    if (cell >= 0 && TOTAL.test(wordOf(grid.reader, cell).squeezed)) return true;
  }
  return false;
}

function isOfUnits({ role }: Column): boolean {
  return role === 'unit-name';
}

function labelOf(grid: FormGrid, row: number, isOf: (column: Column) => boolean): string {
  const column = grid.columns.find(isOf);
  return column === undefined ? '' : textAt(grid, row, column.index);
}
