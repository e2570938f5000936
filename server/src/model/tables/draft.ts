import { foldWord } from '../../text/words.ts';
import { CellShape } from '../amount.ts';
import type { Reader } from '../cells.ts';
import { cellText, rowStart, rowWidth, shapeOf } from '../cells.ts';
import { columnContents } from '../columns/column-content.ts';
import type { BareColumn } from '../columns/columns.ts';
import { readColumns } from '../columns/columns.ts';
import { headerTree } from '../columns/header-tree.ts';
import type { Layout, RowCells } from '../columns/layout.ts';
import { layOut } from '../columns/layout.ts';
import { readPanels } from '../columns/panels.ts';
import { relaid } from '../columns/relay.ts';
import { repairTail } from '../columns/tail.ts';
import type { Unit } from '../figure.ts';
import type { HeaderNode, Panel, TableKind } from '../table.ts';
import { unitOfLabel } from './caption-text.ts';
import type { Group } from './join.ts';
import type { KindEvidence } from './kinds.ts';
import { holdsMoney, kindOf } from './kinds.ts';

/** A table with its columns settled, before its figures and rows are read. */
export interface TableDraft {
  readonly group: Group;
  readonly layout: Layout;
  readonly header: readonly HeaderNode[];
  readonly columns: readonly BareColumn[];
  readonly panels: readonly Omit<Panel, 'rows'>[];
  readonly kind: TableKind;
  readonly money: boolean;
  readonly unit: Unit | undefined;
}

export function draftTable(reader: Reader, group: Group): TableDraft {
  const { first } = group;
  const header = relaid(first.header, first.rows.width);
  const laidOut = layOut(reader, header.rows, rowCells(reader, group), group.use, header.changed);
  const tree = headerTree(laidOut.header, laidOut.width);
  const columns = readColumns(tree, columnContents(reader, laidOut));
  const layout = repairTail(reader, laidOut, tree, columns);
  const panels = readPanels(columns, tree);
  const kind = kindOf(evidence(reader, group, layout, columns, panels));
  return {
    group,
    layout,
    header: tree,
    columns,
    panels,
    kind,
    money: holdsMoney(kind, columns),
    unit: first.caption.unit ?? unitInHeader(columns),
  };
}

function rowCells(reader: Reader, group: Group): readonly RowCells[] {
  const width = group.first.rows.width;
  const same = Int32Array.from({ length: width }, (_, column) => column);
  return group.parts.flatMap((part) => {
    const cells = part.columns === undefined ? same : Int32Array.from(part.columns);
    return part.body.map((row) => ({ row, cells: rowWidth(reader, row) >= width || part.columns ? cells : same }));
  });
}

function unitInHeader(columns: readonly BareColumn[]): Unit | undefined {
  for (const { path } of columns) {
    for (const label of path) {
      const unit = unitOfLabel(label);
      if (unit !== undefined) return unit;
    }
  }
  return undefined;
}

/** How many body rows are asked for labels and codes. */
const SAMPLE = 60;

function evidence(
  reader: Reader,
  group: Group,
  layout: Layout,
  columns: readonly BareColumn[],
  panels: readonly Omit<Panel, 'rows'>[],
): KindEvidence {
  const labels: string[] = [];
  let functional = 0;
  let economic = 0;
  for (const { row, cells } of layout.rows.slice(0, SAMPLE)) {
    for (const column of columns) {
      if (column.role === 'amount' || column.role === 'percent' || column.role === 'index') continue;
      const offset = cells[column.index] ?? -1;
      const cell = rowStart(reader, row) + offset;
      if (offset < 0 || cell >= rowStart(reader, row + 1)) continue;
      const shape = shapeOf(reader, cell);
      if (shape === CellShape.text) labels.push(foldWord(cellText(reader, cell)));
      const scheme = column.role === 'unit-code' ? undefined : schemeOfCell(reader, cell, shape);
      if (scheme === 'functional') functional++;
      else if (scheme === 'economic') economic++;
    }
  }
  return {
    title: group.first.caption.title,
    columns,
    twoSided: panels.some(({ side }) => side === 'income') && panels.some(({ side }) => side === 'expenditure'),
    codes: functional > economic ? 'functional' : economic > functional ? 'economic' : undefined,
    hasAmounts: columns.some(({ role }) => role === 'amount'),
    labels,
  };
}

const ECONOMIC_NAMES = new Set(['工资福利支出', '商品和服务支出', '对个人和家庭的补助', '基本工资', '津贴补贴', '办公费']);

/** By the first digit of a code of three digits or more, or by a class name of the economic classification. */
function schemeOfCell(reader: Reader, cell: number, shape: CellShape): KindEvidence['codes'] {
  if (shape === CellShape.empty || shape === CellShape.dash) return undefined;
  const { text, cells } = reader.tree;
  let at = cells.cellStart[cell] ?? 0;
  if ('[【［'.includes(text.charAt(at))) at++;
  const digit = text.charAt(at);
  const coded = /^\d{3}/.test(text.slice(at, at + 3));
  if (!coded) {
    return shape === CellShape.text && ECONOMIC_NAMES.has(foldWord(cellText(reader, cell))) ? 'economic' : undefined;
  }
  if (digit === '2') return 'functional';
  return digit === '3' || digit === '5' ? 'economic' : undefined;
}
