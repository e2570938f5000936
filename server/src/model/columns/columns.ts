import type { Column, ColumnRole, HeaderNode } from '../table.ts';
import type { ColumnContent } from './column-content.ts';
import { filledCells } from './column-content.ts';
import { type HeadPath, NO_HEADS } from './head-path.ts';
import { pathsOf } from './header-tree.ts';
import { roleOf } from './roles.ts';

/** A column while its neighbours and the panels may still settle what it is. */
export interface ColumnDraft extends Column {
  role: ColumnRole;
  codePart: Column['codePart'];
  panel: number;
}

export function readColumns(
  header: readonly HeaderNode[],
  contents: readonly ColumnContent[],
): readonly ColumnDraft[] {
  const paths = pathsOf(header, contents.length);
  const columns: ColumnDraft[] = [];
  for (let index = 0; index < contents.length; index++) {
    const content = contents[index];
    if (content !== undefined) columns.push(readColumn(paths[index] ?? NO_HEADS, index, content));
  }
  if (header.length === 0) nameUnheaded(columns, contents);
  else {
    orderCodeParts(columns, contents);
    nameLabels(columns, contents);
  }
  return columns;
}

function readColumn(heads: HeadPath, index: number, content: ColumnContent): ColumnDraft {
  const role = roleOf(heads, content);
  return {
    index,
    role,
    path: heads.labels,
    concepts: heads.concepts,
    codePart: role === 'code' ? codePartOf(heads.leaf) : undefined,
    scheme: holdsSubjects(role) ? heads.scheme : undefined,
    panel: 0,
  };
}

function holdsSubjects(role: ColumnRole): boolean {
  return role === 'code' || role === 'name' || role === 'code-and-name';
}

function codePartOf(word: HeadPath['leaf']): Column['codePart'] {
  return word === 'class' || word === 'section' || word === 'item' ? word : undefined;
}

/**
 * What single columns cannot tell: a table without any label column takes its first column of words for the names, and
 * columns that hold nothing are remarks where the columns around them hold no amounts.
 */
function nameLabels(columns: readonly ColumnDraft[], contents: readonly ColumnContent[]): void {
  if (columns.some(({ role }) => role !== 'amount' && role !== 'percent' && role !== 'text')) return;
  const first =
    columns[contents.findIndex((content) => content.words > content.amounts && content.words > 0)];
  if (first?.role === 'text') first.role = 'name';
}

const PARTS = ['class', 'section', 'item'] as const;

/** 科目编码 merged over two or three columns of digits without 类, 款, 项 below it: the parts by their order. */
function orderCodeParts(columns: readonly ColumnDraft[], contents: readonly ColumnContent[]): void {
  let part = 0;
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index];
    if (column === undefined) continue;
    const isBare = column.role === 'code' && column.path.at(-1) === '';
    const goesOn = isBare && (contents[index]?.shortIntegers ?? 0) > 0;
    part = goesOn ? part + 1 : 0;
    if (column.codePart !== undefined || column.role !== 'code') continue;
    const next = columns[index + 1];
    const opens = next?.role === 'code' && next.path.at(-1) === '';
    if (goesOn || opens) column.codePart = PARTS[part];
  }
}

/** Columns of a table whose header is lost. */
function nameUnheaded(columns: readonly ColumnDraft[], contents: readonly ColumnContent[]): void {
  const firstAmount = contents.findIndex((content) => content.amounts > 0);
  for (const column of columns) {
    const content = contents[column.index];
    const isLabel = column.role === 'text' && content !== undefined && filledCells(content) > 0;
    if (isLabel && (firstAmount < 0 || column.index < firstAmount)) column.role = 'name';
  }
}
