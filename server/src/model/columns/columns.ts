import type { Scheme } from '../../classification/scheme.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import type { Column, ColumnRole, HeaderNode } from '../table.ts';
import type { ColumnContent } from './column-content.ts';
import { filledCells } from './column-content.ts';
import { pathsOf } from './header-tree.ts';
import { roleOf } from './roles.ts';
import { schemeOfLabel } from './scheme.ts';

/** A column before it is known which panel it belongs to. */
export type BareColumn = Omit<Column, 'panel'>;

export function readColumns(
  lexicon: Lexicon,
  header: readonly HeaderNode[],
  contents: readonly ColumnContent[],
): readonly BareColumn[] {
  const paths = pathsOf(header, contents.length);
  const columns = contents.map((content, index) => readColumn(lexicon, paths[index] ?? [], index, content));
  return header.length === 0 ? unheaded(columns, contents) : settled(columns, contents);
}

function readColumn(
  lexicon: Lexicon,
  path: readonly string[],
  index: number,
  content: ColumnContent,
): BareColumn {
  const role = roleOf(lexicon, path, content);
  return {
    index,
    role,
    path,
    concepts: path.map((label) => lexicon.meaningOf(label).concepts[0]),
    codePart: role === 'code' ? codePartOf(lexicon, path) : undefined,
    scheme: holdsSubjects(role) ? schemeOfPath(path) : undefined,
  };
}

function holdsSubjects(role: ColumnRole): boolean {
  return role === 'code' || role === 'name' || role === 'code-and-name';
}

function codePartOf(lexicon: Lexicon, path: readonly string[]): Column['codePart'] {
  const { word } = lexicon.meaningOf(path.at(-1) ?? '');
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
  const parted = withCodeParts(columns, contents);
  const named = columns.some(({ role }) => role !== 'amount' && role !== 'percent' && role !== 'text');
  if (named) return parted;
  const first = contents.findIndex((content) => content.words > content.amounts && content.words > 0);
  return columns.map((column) =>
    column.index === first && column.role === 'text' ? { ...column, role: 'name' } : column,
  );
}

const PARTS = ['class', 'section', 'item'] as const;

/** 科目编码 merged over two or three columns of digits without 类, 款, 项 below it: the parts by their order. */
function withCodeParts(
  columns: readonly BareColumn[],
  contents: readonly ColumnContent[],
): readonly BareColumn[] {
  let part = 0;
  return columns.map((column) => {
    const content = contents[column.index];
    const goesOn = column.role === 'code' && column.path.at(-1) === '' && (content?.shortIntegers ?? 0) > 0;
    part = goesOn ? part + 1 : 0;
    const next = columns[column.index + 1];
    const opens = column.role === 'code' && next?.role === 'code' && next.path.at(-1) === '';
    if (column.codePart !== undefined || (!goesOn && !opens)) return column;
    return { ...column, codePart: PARTS[part] };
  });
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
