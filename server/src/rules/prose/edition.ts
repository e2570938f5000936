import type { Disclosure } from '../../model/disclosure.ts';
import type { Block, SyntaxTree } from '../../syntax/tree.ts';
import { skipBlanks } from '../../text/characters.ts';
import { rangeOf, type TextRange, textIn } from '../../text/range.ts';
import { lastUpTo } from '../../text/search.ts';
import { squeeze } from '../../text/words.ts';
import { EDITION_WORDS, OTHER_YEAR_WORDS } from '../../vocabulary/wording/years.ts';
import { cellOrLineAt, cellOrLineWithin, holdsAny } from './surroundings.ts';
import type { YearMention } from './years.ts';

/** How far behind the year a heading says what it is about. */
const SUBJECT = 40;

/** （不含上年结转）: what the table leaves out. */
const LEFT_OUT = /[（(][^（）()]*不含[^（）()]*[)）]?/;

/** Whether a year, which stands in `block`, stands in a heading, caption or contents entry that names this edition of the document. */
export function namesEdition(
  disclosure: Disclosure,
  mention: YearMention,
  block: Block | undefined,
): boolean {
  if (!isTitle(disclosure, mention, block)) return false;
  const { text } = disclosure.tree;
  const line = entryAt(text, cellOrLineAt(text, mention.digits.start), mention, block);
  const about = squeeze(text.slice(mention.end, Math.min(line.end, mention.end + SUBJECT))).replace(
    LEFT_OUT,
    '',
  );
  if (!holdsAny(about, EDITION_WORDS) || holdsAny(about, OTHER_YEAR_WORDS)) return false;
  const title = squeeze(textIn(text, line));
  if (title.match(/20\d\d年/g)?.length !== 1) return false;
  if (/[《〔]/.test(text.slice(line.start, mention.digits.start))) return false;
  return isOfThisKind(disclosure, about);
}

/** Dots up to a page's number, and the number of an entry right in front of its year. */
const ENTRY_START = /[.…·]{4,}\s*\d*|\d{1,2}[.．、]\s*$/g;
const ENTRY_END = /[.…·]{4,}|\d{1,2}[.．、]\s*20\d\d年/;

/** Of a contents list whose entries were run together into one line the entry of the year, else the line. */
function entryAt(
  text: string,
  line: TextRange,
  { digits, end }: YearMention,
  block: Block | undefined,
): TextRange {
  if (block?.kind !== 'contents') return line;
  const first = [...text.slice(line.start, digits.start).matchAll(ENTRY_START)].at(-1);
  const last = text.slice(end, line.end).search(ENTRY_END);
  return rangeOf(
    first === undefined ? line.start : line.start + first.index + first[0].length,
    last < 0 ? line.end : end + last,
  );
}

const YEAR_ALONE = /^[（(]?20\d\d年度?[)）]?$/;
const FIELD = /(?:部门|单位)(?:名称)?[:：]/;

/** 部门：… | 2024年度 | 单位：万元, above a table: the year that it is of. */
export function isYearBesideFields({ tree: { text } }: Disclosure, { digits }: YearMention): boolean {
  const cell = cellOrLineWithin(text, digits.start, LONGEST_YEAR);
  if (cell === undefined || !YEAR_ALONE.test(squeeze(textIn(text, cell)))) return false;
  const before = text.slice(Math.max(0, cell.start - FARTHEST_FIELD), cell.start);
  const [after = ''] = text.slice(cell.end, cell.end + FARTHEST_FIELD).split('\n', 1);
  return FIELD.test(before.slice(before.lastIndexOf('\n') + 1)) || FIELD.test(after);
}

/** Blanks around it included. */
const LONGEST_YEAR = 12;
const FARTHEST_FIELD = 200;

/** A budget may speak of other years' accounts, and accounts of all kinds of years; accounts name theirs 决算. */
function isOfThisKind({ kind }: Disclosure, about: string): boolean {
  return about.includes('决算') === (kind === 'final-accounts');
}

function isTitle(disclosure: Disclosure, { digits }: YearMention, block: Block | undefined): boolean {
  const { tree } = disclosure;
  if (block?.kind === 'heading' || block?.kind === 'contents' || block?.kind === 'field') return true;
  const { coverEnd, captions } = titlesOf(disclosure);
  if (digits.start < coverEnd && isCoverLine(tree.text, digits.start)) return true;
  if (isAttachment(tree.text, digits.start)) return true;
  const caption = captions[lastUpTo(captions.length, (index) => captions[index]?.start ?? 0, digits.start)];
  return caption !== undefined && digits.end <= caption.end;
}

/** 附件：…2026年部门预算表, on a line of its own. */
function isAttachment(text: string, offset: number): boolean {
  const line = shortLineAt(text, offset);
  if (line === undefined) return false;
  const { start, end } = line;
  if (!text.startsWith('附件', skipBlanks(text, start, end))) return false;
  return /^附件\s*\d*[:：][^，。；]*$/.test(text.slice(start, end).trim());
}

/** A disclosure never changes, so that all years of it share one list. */
const TITLES = new WeakMap<Disclosure, Titles>();

interface Titles {
  readonly coverEnd: number;
  /** Of the tables, in order. */
  readonly captions: readonly TextRange[];
}

function titlesOf(disclosure: Disclosure): Titles {
  let titles = TITLES.get(disclosure);
  if (titles === undefined) {
    titles = { coverEnd: coverEndOf(disclosure.tree), captions: captionsOf(disclosure) };
    TITLES.set(disclosure, titles);
  }
  return titles;
}

function captionsOf({ tables }: Disclosure): readonly TextRange[] {
  const titles = tables.map(({ titleRange }) => titleRange).filter((title) => title !== undefined);
  return titles.sort((one, other) => one.start - other.start || one.end - other.end);
}

/** Blocks that a cover can have. */
const COVER_BLOCKS = 12;
const LONGEST_TITLE = 60;

/** Where the contents list or the first table begins. */
function coverEndOf({ blocks }: SyntaxTree): number {
  const most = Math.min(COVER_BLOCKS, blocks.length - 1);
  let last = 0;
  while (last < most && blocks[last]?.kind !== 'contents' && blocks[last]?.kind !== 'table') last++;
  return blocks[last]?.range.start ?? 0;
}

/** Short, and no sentence. */
function isCoverLine(text: string, offset: number): boolean {
  const line = shortLineAt(text, offset);
  return line !== undefined && !/[，。；]/.test(textIn(text, line));
}

/** The line or cell that holds an offset; undefined where it is longer than a title. */
function shortLineAt(text: string, offset: number): TextRange | undefined {
  return cellOrLineWithin(text, offset, LONGEST_TITLE);
}
