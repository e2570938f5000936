import type {
  Block,
  FieldBlock,
  HeadingBlock,
  ParagraphBlock,
  SyntaxTree,
  TableBlock,
} from '../../syntax/tree.ts';
import type { TextRange } from '../../text/range.ts';
import { textIn } from '../../text/range.ts';
import { foldWord } from '../../text/words.ts';
import { labelKey } from '../../vocabulary/label-key.ts';
import { kindOfCaption } from '../../vocabulary/tables.ts';
import { CellShape } from '../amount.ts';
import type { Reader } from '../cells.ts';
import { rowStart, shapeOf } from '../cells.ts';
import type { Unit } from '../figure.ts';
import type { CaptionText } from './caption-text.ts';
import { readCaptionText, unitOfValue } from './caption-text.ts';

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
const SHORTEST_TITLE = 4;
/** How many blocks above a table may belong to it. */
const REACH = 9;

export interface CaptionReader extends Reader {
  /** Table blocks that hold nothing but caption rows. */
  readonly loose: ReadonlySet<TableBlock>;
}

class CaptionBuilder {
  title = '';
  titleRange: TextRange | undefined;
  number: string | undefined;
  unit: Unit | undefined;
  unitRange: TextRange | undefined;
  readonly lines: string[] = [];

  take(line: CaptionText, whole: string): void {
    this.lines.push(foldWord(whole));
    if (this.title === '' && line.title !== '') {
      this.title = line.title;
      this.titleRange = line.titleRange;
    }
    this.number ??= line.number;
    this.takeUnit(line.unit, line.unitRange);
  }

  takeUnit(unit: Unit | undefined, range: TextRange | undefined): void {
    if (this.unit !== undefined || unit === undefined) return;
    this.unit = unit;
    this.unitRange = range;
  }
}

/** Reads upwards from block `index` of the tree. `meta` are the table's own rows above its header. */
export function readCaption(reader: CaptionReader, index: number, meta: readonly number[]): Caption {
  const builder = new CaptionBuilder();
  for (let at = meta.length - 1; at >= 0; at--) takeRow(reader, meta[at] ?? 0, builder);
  const { blocks } = reader.tree;
  for (let at = index - 1; at >= 0 && at >= index - REACH; at--) {
    const block = blocks[at];
    if (block === undefined || !takeBlock(reader, block, builder)) break;
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
    const whole = text.slice(start, stop);
    const line = readCaptionText(text, start, stop);
    builder.take(isValue || isSubtitle(line.title) ? { ...line, title: '' } : line, whole);
    isValue = OPEN_FIELD.test(whole);
  }
}

/** The cell behind `部门：` is that field's value. */
const OPEN_FIELD = /[:：]\s*$/;
/** Field names that lost their value and colon, and other scraps between a caption and its table. */
const SCRAP = /^(?:单位名称|部门名称|预算单位|编制单位|单位|部门|.{1,8}[:：].{0,8})$/;

/** False where the lines above belong to something else. */
function takeBlock(reader: CaptionReader, block: Block, builder: CaptionBuilder): boolean {
  switch (block.kind) {
    case 'blank':
      return true;
    case 'field':
      if (builder.title !== '') return false;
      takeFields(reader.tree, block, builder);
      return true;
    case 'heading':
      return takeHeading(reader.tree, block, builder);
    case 'paragraph':
      return takeParagraph(reader.tree, block, builder);
    case 'table':
      return takeLooseRows(reader, block, builder);
    default:
      return false;
  }
}

function takeFields(tree: SyntaxTree, block: FieldBlock, builder: CaptionBuilder): void {
  for (const field of block.fields) {
    const value = tree.text.slice(field.value.start, field.value.end).replace(/\s/g, '');
    const unit = unitOfValue(value);
    if (unit !== undefined) builder.takeUnit(unit, field.value);
  }
  const { lead } = block;
  if (lead !== undefined)
    builder.take(readCaptionText(tree.text, lead.start, lead.end), textIn(tree.text, lead));
}

/** 表1 above the title belongs to it too; any other line above the title does not. */
function takeHeading(tree: SyntaxTree, block: HeadingBlock, builder: CaptionBuilder): boolean {
  const { numbering } = block;
  const start = numbering?.style === 'table' ? numbering.range.start : block.title.start;
  const end = Math.max(block.title.end, numbering?.range.end ?? 0);
  const line = readCaptionText(tree.text, start, end);
  const whole = tree.text.slice(start, end);
  if (builder.title !== '') return takeNumber(line, whole, builder);
  const isTitle = !isSubtitle(line.title) && !SCRAP.test(line.title);
  if (isTitle && block.depth === 0 && numbering === undefined && !namesTable(line)) return false;
  builder.take(isTitle ? line : { ...line, title: '' }, whole);
  return true;
}

function takeParagraph(tree: SyntaxTree, block: ParagraphBlock, builder: CaptionBuilder): boolean {
  const segment = block.segments[0];
  if (segment === undefined || block.segments.length > 1 || segment.end - segment.start > LONGEST_TITLE)
    return false;
  const line = readCaptionText(tree.text, segment.start, segment.end);
  const whole = textIn(tree.text, segment);
  if (builder.title !== '') return takeNumber(line, whole, builder);
  const isScrap = isSubtitle(line.title) || SCRAP.test(foldWord(whole));
  if (!isScrap && !namesTable(line)) return false;
  builder.take(isScrap ? { ...line, title: '' } : line, whole);
  return true;
}

function takeNumber(line: CaptionText, whole: string, builder: CaptionBuilder): boolean {
  if (line.title === '' && line.number !== undefined) builder.take(line, whole);
  return false;
}

function isSubtitle(title: string): boolean {
  return title === '' || /^[（(][^（()）]*[）)]$/.test(title);
}

function namesTable({ number, title }: CaptionText): boolean {
  if (number !== undefined) return true;
  if (title.length < SHORTEST_TITLE || /[。；，]/.test(title) || kindOfCaption(labelKey(title)) === undefined)
    return false;
  return title.includes('表') || /(?:经费|支出|预算|收入|目标|明细|情况)$/.test(title);
}

/** A table block without header and data: the caption rows of the table below it. */
function takeLooseRows(reader: CaptionReader, block: TableBlock, builder: CaptionBuilder): boolean {
  if (builder.title !== '' || block.lastRow - block.firstRow > 3) return false;
  if (!reader.loose.has(block)) return false;
  for (let row = block.lastRow - 1; row >= block.firstRow; row--) takeRow(reader, row, builder);
  return true;
}
