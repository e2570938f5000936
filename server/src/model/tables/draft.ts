import type { Reader } from '../cells.ts';
import type { ColumnDraft } from '../columns/columns.ts';
import { readColumns } from '../columns/columns.ts';
import type { Layout, RowCells } from '../columns/laid-out.ts';
import { columnContents } from '../columns/laid-out-contents.ts';
import { layOut, layOutAsIs } from '../columns/layout.ts';
import { readPanels } from '../columns/panels.ts';
import { relaid } from '../columns/relay.ts';
import { repairTail } from '../columns/tail.ts';
import type { Unit } from '../figure.ts';
import type { HeaderNode, Panel, TableKind } from '../table.ts';
import { unitOfLabel } from './caption-text.ts';
import { BodyEvidence } from './evidence.ts';
import type { Group, Part } from './join.ts';
import { holdsMoney, isForm, kindOf, kindOfHeader } from './kinds.ts';
import { isMisplaced } from './lost-edges.ts';

/** A table with its columns settled, before its figures and rows are read. */
export interface TableDraft {
  readonly group: Group;
  readonly layout: Layout;
  readonly header: readonly HeaderNode[];
  readonly columns: readonly ColumnDraft[];
  readonly panels: readonly Omit<Panel, 'rows'>[];
  readonly kind: TableKind;
  readonly money: boolean;
  readonly unit: Unit | undefined;
  /** What the head tells of the kind; the caption may tell another. */
  readonly headKind: () => TableKind;
  readonly codes: () => BodyEvidence['codes'];
  /** The index of the table whose caption it repeats; settled when all tables are known. */
  readonly namesake: number | undefined;
}

/** `trimmed`: whether the document's lines lost the blank cells at their ends. */
export function draftTable(reader: Reader, group: Group, trimmed: boolean): TableDraft {
  const { first } = group;
  const laidOut = settleColumns(reader, group);
  const { tree } = laidOut;
  const columns = readColumns(tree, columnContents(reader, laidOut));
  const panels = readPanels(columns, tree);
  const layout =
    trimmed && isMisplaced(reader, group, laidOut)
      ? { ...laidOut, alignment: 'lost' as const }
      : repairTail(reader, laidOut, tree, columns);
  const body = new BodyEvidence(reader, layout, columns);
  const evidence = { title: first.caption.title, columns, twoSided: isTwoSided(panels), body };
  const kind = kindOf(evidence);
  return {
    group,
    layout,
    header: tree,
    columns,
    panels,
    kind,
    money: layout.alignment !== 'lost' && holdsMoney(kind, columns),
    unit: first.caption.unit ?? unitInHeader(columns),
    headKind: () => kindOfHeader(evidence),
    codes: () => body.codes,
    namesake: undefined,
  };
}

function settleColumns(reader: Reader, group: Group): Layout {
  const { caption, header, rows } = group.first;
  const body = { rows: rowCells(group), use: group.use, counted: group.parts.every(standsInPlace) };
  if (isForm(caption.title)) return layOutAsIs(header, body);
  const mended = relaid(header, rows.width);
  return layOut(reader, mended.rows, body, mended.changed);
}

function standsInPlace({ columns }: Part): boolean {
  return columns === undefined;
}

function rowCells(group: Group): readonly RowCells[] {
  const width = group.first.rows.width;
  const same = new Int32Array(width);
  for (let column = 0; column < width; column++) same[column] = column;
  const rows: RowCells[] = [];
  for (const part of group.parts) {
    const cells = part.columns === undefined ? same : Int32Array.from(part.columns);
    for (const row of part.body) rows.push({ row, cells });
  }
  return rows;
}

function unitInHeader(columns: readonly ColumnDraft[]): Unit | undefined {
  for (const { path } of columns) {
    for (const label of path) {
      const unit = unitOfLabel(label);
      if (unit !== undefined) return unit;
    }
  }
  return undefined;
}

function isTwoSided(panels: readonly Omit<Panel, 'rows'>[]): boolean {
  return panels.some(({ side }) => side === 'income') && panels.some(({ side }) => side === 'expenditure');
}
