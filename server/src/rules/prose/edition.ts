import type { Disclosure } from '../../model/disclosure.ts';
import type { SyntaxTree } from '../../syntax/tree.ts';
import { skipBlanks } from '../../text/characters.ts';
import { type TextRange, textIn } from '../../text/range.ts';
import { lastUpTo } from '../../text/search.ts';
import { squeeze } from '../../text/words.ts';
import { EDITION_WORDS, OTHER_YEAR_WORDS } from '../../vocabulary/wording/years.ts';
import { blockAt, cellOrLineAt, holdsAny } from './surroundings.ts';
import type { YearMention } from './years.ts';

/** How far behind the year a heading says what it is about. */
const SUBJECT = 40;

/** Whether a year stands in a heading, caption or contents entry that names this edition of the document. */
export function namesEdition(disclosure: Disclosure, mention: YearMention): boolean {
  if (!isTitle(disclosure, mention)) return false;
  const { text } = disclosure.tree;
  const line = cellOrLineAt(text, mention.digits.start);
  const about = squeeze(text.slice(mention.end, Math.min(line.end, mention.end + SUBJECT)));
  if (!holdsAny(about, EDITION_WORDS) || holdsAny(about, OTHER_YEAR_WORDS)) return false;
  const title = squeeze(textIn(text, line));
  if (title.match(/20\d\d年/g)?.length !== 1) return false;
  if (/[《〔]/.test(text.slice(line.start, mention.digits.start))) return false;
  return isOfThisKind(disclosure, about);
}

/** A budget may speak of other years' accounts, and accounts of all kinds of years; accounts name theirs 决算. */
function isOfThisKind({ kind }: Disclosure, about: string): boolean {
  return about.includes('决算') === (kind === 'final-accounts');
}

function isTitle(disclosure: Disclosure, { digits }: YearMention): boolean {
  const { tree } = disclosure;
  const block = blockAt(tree, digits.start);
  if (block?.kind === 'heading' || block?.kind === 'contents' || block?.kind === 'field') return true;
  if (isOnCover(tree, digits.start) || isAttachment(tree.text, digits.start)) return true;
  const captions = captionsOf(disclosure);
  const caption = captions[lastUpTo(captions.length, (index) => captions[index]?.start ?? 0, digits.start)];
  return caption !== undefined && digits.end <= caption.end;
}

/** 附件：…2026年部门预算表, on a line of its own. */
function isAttachment(text: string, offset: number): boolean {
  const { start, end } = cellOrLineAt(text, offset);
  if (end - start > LONGEST_TITLE || !text.startsWith('附件', skipBlanks(text, start, end))) return false;
  return /^附件\s*\d*[:：][^，。；]*$/.test(text.slice(start, end).trim());
}

/** A disclosure never changes, so that all years of it share one list. */
const CAPTIONS = new WeakMap<Disclosure, readonly TextRange[]>();

function captionsOf(disclosure: Disclosure): readonly TextRange[] {
  let captions = CAPTIONS.get(disclosure);
  if (captions === undefined) {
    const titles = disclosure.tables
      .map(({ titleRange }) => titleRange)
      .filter((title) => title !== undefined);
    captions = titles.sort((one, other) => one.start - other.start || one.end - other.end);
    CAPTIONS.set(disclosure, captions);
  }
  return captions;
}

/** Blocks that a cover can have. */
const COVER_BLOCKS = 12;
const LONGEST_TITLE = 60;

/** A short line before the contents list and the first table, and no sentence. */
function isOnCover(tree: SyntaxTree, offset: number): boolean {
  const most = Math.min(COVER_BLOCKS, tree.blocks.length - 1);
  let last = 0;
  while (last < most && tree.blocks[last]?.kind !== 'contents' && tree.blocks[last]?.kind !== 'table') last++;
  const end = tree.blocks[last];
  if (end === undefined || offset >= end.range.start) return false;
  const { start, end: lineEnd } = cellOrLineAt(tree.text, offset);
  return lineEnd - start <= LONGEST_TITLE && !/[，。；]/.test(tree.text.slice(start, lineEnd));
}
