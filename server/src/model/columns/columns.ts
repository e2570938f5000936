import type { Scheme } from '../../classification/scheme.ts';
import { columnWord } from '../../vocabulary/columns.ts';
import { headConcepts } from '../../vocabulary/concepts.ts';
import type { Column, ColumnRole, HeaderNode } from '../table.ts';
import type { ColumnContent } from './column-content.ts';
import { filledCells } from './column-content.ts';
import { pathOf } from './header-tree.ts';
import { roleOf } from './roles.ts';
import { schemeOfLabel } from './scheme.ts';

/** A column before it is known which panel it belongs to. */
export type BareColumn = Omit<Column, 'panel'>;

export function readColumns(header: readonly HeaderNode[], contents: readonly ColumnContent[]): readonly BareColumn[] {
  const columns = contents.map((content, index) => readColumn(header, index, content));
  return header.length === 0 ? unheaded(columns, contents) : settled(columns, contents);
}

function readColumn(header: readonly HeaderNode[], index: number, content: ColumnContent): BareColumn {
  const path = pathOf(header, index);
  const role = roleOf(path, content);
  return {
    index,
    role,
    path,
    concepts: path.map((label) => headConcepts(label)[0]),
    codePart: role === 'code' ? codePartOf(path) : undefined,
    scheme: holdsSubjects(role) ? schemeOfPath(path) : undefined,
  };
}

function holdsSubjects(role: ColumnRole): boolean {
  return role === 'code' || role === 'name' || role === 'code-and-name';
}

function codePartOf(path: readonly string[]): Column['codePart'] {
  const word = columnWord(path.at(-1) ?? '');
  return word === 'class' || word === 'section' || word === 'item' ? word : undefined;
}

function schemeOfPath(path: readonly string[]): Scheme | undefined {
  for (let at = path.length - 1; at >= 0; at--) {
    const scheme = schemeOfLabel(path[at] ?? '');
    if (scheme !== undefined) return scheme;
  }
  return undefined;
}

/**
 * What single columns cannot tell: a table without any label column takes its first column of words for the names, and
 * columns that hold nothing are remarks where the columns around them hold no amounts.
 */
function settled(columns: readonly BareColumn[], contents: readonly ColumnContent[]): readonly BareColumn[] {
  const named = columns.some(({ role }) => role !== 'amount' && role !== 'percent' && role !== 'text');
  if (named) return columns;
  const first = contents.findIndex((content) => content.words > content.amounts && content.words > 0);
  return columns.map((column) => (column.index === first && column.role === 'text' ? { ...column, role: 'name' } : column));
}

/** Columns of a table whose header is lost. */
function unheaded(columns: readonly BareColumn[], contents: readonly ColumnContent[]): readonly BareColumn[] {
  const firstAmount = contents.findIndex((content) => content.amounts > 0);
  return columns.map((column) => {
    const content = contents[column.index];
    const isLabel = column.role === 'text' && content !== undefined && filledCells(content) > 0;
    return isLabel && (firstAmount < 0 || column.index < firstAmount) ? { ...column, role: 'name' } : column;
  });
}
