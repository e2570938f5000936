import type {
  Block,
  FieldBlock,
  HeadingBlock,
  ParagraphBlock,
  SyntaxTree,
  TableBlock,
} from '../../syntax/tree.ts';
import type { TextRange } from '../../text/range.ts';
import { CellShape } from '../amount.ts';
import type { Reader } from '../cells.ts';
import { rowStart, shapeOf } from '../cells.ts';
import type { BlockRows } from '../columns/block-rows.ts';
import type { Unit } from '../figure.ts';
import { type CaptionWords, captionWordsAt, namesRow, unitOfValue } from './caption-text.ts';

/** What the lines above a table say of it, from its own first rows outwards to the block before. */
export interface Caption {
  readonly title: string;
  readonly titleRange: TextRange | undefined;
  readonly number: string | undefined;
  readonly unit: Unit | undefined;
  readonly unitRange: TextRange | undefined;
  /** The foldWordd lines and cells that told all this: what is repeated after a page break. */
  readonly lines: readonly string[];
}

const LONGEST_TITLE = 70;
/** How many blocks above a table may belong to it. */
const REACH = 9;

/** Table blocks that hold nothing but caption rows. */
export type LooseBlocks = ReadonlySet<TableBlock>;

class CaptionBuilder {
  /** Whether the table has a head of its own. */
  readonly headed: boolean;
  title = '';
  titleRange: TextRange | undefined;
  number: string | undefined;
  unit: Unit | undefined;
  unitRange: TextRange | undefined;
  readonly lines: string[] = [];

  constructor(headed: boolean) {
    this.headed = headed;
  }

  /** `start`: where the line begins. `titled`: whether it may give the title. */
  take(line: CaptionWords, start: number, titled: boolean): void {
    this.lines.push(line.folded);
    if (titled && this.title === '' && line.title !== '') {
      this.title = line.title;
      this.titleRange = line.titleRangeAt(start);
    }
    this.number ??= line.number;
    this.takeUnit(line.unit, line.unitRangeAt(start));
  }

  takeUnit(unit: Unit | undefined, range: TextRange | undefined): void {
    if (this.unit !== undefined || unit === undefined) return;
    this.unit = unit;
    this.unitRange = range;
  }
}

/** Reads upwards from block `index` of the tree, beginning with the table's own rows above its header. */
export function readCaption(
  reader: Reader,
  loose: LooseBlocks,
  index: number,
  { meta, header }: Pick<BlockRows, 'meta' | 'header'>,
): Caption {
  const builder = new CaptionBuilder(header.length > 0);
  for (let at = meta.length - 1; at >= 0; at--) takeRow(reader, meta[at] ?? 0, builder);
  const { blocks } = reader.tree;
  for (let at = index - 1; at >= 0 && at >= index - REACH; at--) {
    const block = blocks[at];
    if (block === undefined || !takeBlock(reader, loose, block, builder)) break;
  }
  return builder;
}

function takeRow(reader: Reader, row: number, builder: CaptionBuilder): void {
  const { text, cells } = reader.tree;
  const end = rowStart(reader, row + 1);
  let isValue = false;
  for (let cell = rowStart(reader, row); cell < end; cell++) {
    if (shapeOf(reader, cell) === CellShape.empty) continue;
    const start = cells.cellStart[cell] ?? 0;
    const stop = cells.cellEnd[cell] ?? 0;
    const line = captionWordsAt(text, start, stop);
    builder.take(line, start, !isValue && !line.isSubtitle);
    isValue = line.opensField;
  }
}

/** Field names that lost their value and colon, page numbers, and other scraps between a caption and its table. */
const SCRAP = /^(?:\d{1,4}|单位名称|部门名称|预算单位|编制单位|单位|部门|.{1,8}[:：].{0,8})$/;

/** False where the lines above belong to something else. */
function takeBlock(reader: Reader, loose: LooseBlocks, block: Block, builder: CaptionBuilder): boolean {
  switch (block.kind) {
    case 'blank':
      return true;
    case 'field':
      if (builder.title !== '') return takeUnitAbove(reader.tree, block, builder);
      takeFields(reader.tree, block, builder);
      return true;
    case 'heading':
      return takeHeading(reader.tree, block, builder);
    case 'paragraph':
      return takeParagraph(reader.tree, block, builder);
    case 'table':
      return loose.has(block) && takeLooseRows(reader, block, builder);
    default:
      return false;
  }
}

/** `单位：万元` stands above the title as well, or above the first line of a head whose other cells were trimmed. */
function takeUnitAbove(tree: SyntaxTree, block: FieldBlock, builder: CaptionBuilder): boolean {
  takeUnits(tree, block, builder);
  return false;
}

function takeUnits(tree: SyntaxTree, { fields }: FieldBlock, builder: CaptionBuilder): void {
  for (const field of fields) {
    const value = tree.text.slice(field.value.start, field.value.end).replace(/\s/g, '');
    const unit = unitOfValue(value);
    if (unit !== undefined) builder.takeUnit(unit, field.value);
  }
}

function takeFields(tree: SyntaxTree, block: FieldBlock, builder: CaptionBuilder): void {
  takeUnits(tree, block, builder);
  const { lead } = block;
  if (lead !== undefined) builder.take(captionWordsAt(tree.text, lead.start, lead.end), lead.start, true);
}

/** 表1 above the title belongs to it too; any other line above the title does not. */
function takeHeading(tree: SyntaxTree, block: HeadingBlock, builder: CaptionBuilder): boolean {
  const { numbering } = block;
  const start = numbering?.style === 'table' ? numbering.range.start : block.title.start;
  const end = Math.max(block.title.end, numbering?.range.end ?? 0);
  const line = captionWordsAt(tree.text, start, end);
  if (builder.title !== '') return takeNumber(line, start, builder);
  if (isLostRow(line, builder)) return true;
  const isTitle = !line.isSubtitle && !SCRAP.test(line.title);
  if (isTitle && block.depth === 0 && numbering === undefined && !line.namesTable) return false;
  builder.take(line, start, isTitle);
  return true;
}

function takeParagraph(tree: SyntaxTree, block: ParagraphBlock, builder: CaptionBuilder): boolean {
  const segment = block.segments[0];
  if (segment === undefined || block.segments.length > 1 || segment.end - segment.start > LONGEST_TITLE)
    return false;
  const line = captionWordsAt(tree.text, segment.start, segment.end);
  if (builder.title !== '') return takeNumber(line, segment.start, builder);
  if (isLostRow(line, builder)) return true;
  const isScrap = line.isSubtitle || SCRAP.test(line.folded);
  if (!isScrap && !line.namesTable) return false;
  builder.take(line, segment.start, !isScrap);
  return true;
}

/** 上级补助收入 above rows without a head: a row of the same table, whose tabs were trimmed. */
function isLostRow(line: CaptionWords, builder: CaptionBuilder): boolean {
  return !builder.headed && namesRow(line.title);
}

function takeNumber(line: CaptionWords, start: number, builder: CaptionBuilder): boolean {
  if (line.title === '' && line.number !== undefined) builder.take(line, start, true);
  return false;
}

/** A table block without header and data: the caption rows of the table below it. */
function takeLooseRows(reader: Reader, block: TableBlock, builder: CaptionBuilder): boolean {
  if (builder.title !== '' || block.lastRow - block.firstRow > 3) return false;
  for (let row = block.lastRow - 1; row >= block.firstRow; row--) takeRow(reader, row, builder);
  return true;
}
