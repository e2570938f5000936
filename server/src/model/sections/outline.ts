import type { Block, HeadingBlock, Numbering, ParagraphBlock, SyntaxTree } from '../../syntax/tree.ts';
import { CharacterSet } from '../../text/character-set.ts';
import type { TextRange } from '../../text/range.ts';
import type { SectionWord } from '../../vocabulary/rows/section-words.ts';
import { titleWordsAt } from './title-words.ts';

/** A title in the text, before it is known what stands below it. */
export interface OutlineEntry {
  readonly title: string;
  readonly titleRange: TextRange;
  readonly start: number;
  readonly level: number;
  readonly word: SectionWord | undefined;
  readonly numbered: boolean;
  /** The table whose caption it is, or -1. */
  readonly table: number;
}

const LEVELS: Readonly<Record<Numbering['style'], number>> = {
  part: 1,
  chinese: 2,
  'chinese-bracket': 3,
  arabic: 4,
  'arabic-bracket': 4,
  circled: 4,
  table: 2,
};
/** Longer paragraphs are text that happens to be numbered. */
const LONGEST_TITLE = 30;
const SENTENCE_MARKS = new CharacterSet('。；;，,：:');

/** Lines that the title of a part can be written over. */
const MOST_TITLE_LINES = 4;
const LONGEST_ATTACHMENT = 50;

/** All titles of the document in order: headings, and paragraphs that are as short as titles. The cover's are left out. */
export function outlineOf(tree: SyntaxTree): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  const { blocks } = tree;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    const entry = block && entryOf(tree, block, index);
    if (!entry || entry.title === '') continue;
    if (entries.length > 0 || entry.numbered || entry.word !== undefined) entries.push(entry);
    while ((blocks[index + 1]?.range.start ?? tree.text.length) < entry.titleRange.end) index++;
  }
  return entries;
}

function entryOf(tree: SyntaxTree, block: Block, index: number): OutlineEntry | undefined {
  if (block.kind === 'heading')
    return block.numbering?.style === 'table' ? undefined : headingEntry(tree, block, index);
  return block.kind === 'paragraph' && isTitle(tree, block) ? paragraphEntry(tree, block) : undefined;
}

/** The plain headings that give a bare 第二部分 its title, up to the one whose words are a section's. */
function titleBelow(tree: SyntaxTree, index: number): TextRange | undefined {
  let range: TextRange | undefined;
  let lines = 0;
  for (let at = index + 1; at < tree.blocks.length && lines < MOST_TITLE_LINES; at++) {
    const next = tree.blocks[at];
    if (next?.kind === 'blank') continue;
    if (next?.kind !== 'heading' || next.numbering !== undefined) break;
    range = { start: range?.start ?? next.title.start, end: next.title.end };
    lines++;
    if (titleWordsAt(tree.text, range.start, range.end).word !== undefined) return range;
  }
  return lines === 1 ? range : undefined;
}

function headingEntry(tree: SyntaxTree, block: HeadingBlock, index: number): OutlineEntry | undefined {
  const bare = block.numbering?.style === 'part' && block.title.end <= block.title.start;
  const titleRange = (bare ? titleBelow(tree, index) : undefined) ?? block.title;
  const { title, word, isSubjectPath } = titleWordsAt(tree.text, titleRange.start, titleRange.end);
  if (isSubjectPath) return undefined;
  const { start } = block.range;
  const numbered = block.numbering !== undefined;
  return { title, titleRange, start, level: levelOf(block, word), word, numbered, table: -1 };
}

/** Without numbering a title that names a usual section opens a part; any other stands at the bottom. */
function levelOf(block: HeadingBlock, word: SectionWord | undefined): number {
  if (block.numbering) return LEVELS[block.numbering.style];
  return word === undefined ? 4 : 1;
}

function isTitle(tree: SyntaxTree, block: ParagraphBlock): boolean {
  const { numbering, segments } = block;
  const segment = segments[0];
  if (!segment || segments.length !== 1) return false;
  if (!numbering)
    return tree.text.startsWith('附件', segment.start) && segment.end - segment.start <= LONGEST_ATTACHMENT;
  if (numbering.style !== 'part' && numbering.style !== 'chinese' && numbering.style !== 'chinese-bracket')
    return false;
  const end = segment.end;
  if (end - numbering.range.end > LONGEST_TITLE || end <= numbering.range.end) return false;
  for (let at = numbering.range.end; at < end - 1; at++)
    if (SENTENCE_MARKS.has(tree.text.charCodeAt(at))) return false;
  return true;
}

function paragraphEntry(tree: SyntaxTree, block: ParagraphBlock): OutlineEntry | undefined {
  const start = block.numbering?.range.end ?? block.segments[0]?.start ?? block.range.start;
  const end = block.segments[0]?.end ?? start;
  const trimmed = end > 0 && SENTENCE_MARKS.has(tree.text.charCodeAt(end - 1)) ? end - 1 : end;
  const { title, word, isSubjectPath } = titleWordsAt(tree.text, start, trimmed);
  if (isSubjectPath) return undefined;
  const level = block.numbering ? LEVELS[block.numbering.style] : 1;
  const titleRange = { start, end: trimmed };
  return { title, titleRange, start: block.range.start, level, word, numbered: true, table: -1 };
}
