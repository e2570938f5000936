import type { Disclosure } from '../../model/disclosure.ts';
import type { ContentsBlock, Numbering } from '../../syntax/tree.ts';
import type { TextRange } from '../../text/range.ts';
import { ownCopy, StretchMemo } from '../../text/stretch-memo.ts';
import { squeeze } from '../../text/words.ts';
import { namesTable } from '../../vocabulary/structure/titles.ts';

/** One line of the contents list, with its place among the others. */
export interface Entry {
  /** Squeezed. */
  readonly title: string;
  readonly range: TextRange;
  readonly numbering: Numbering | undefined;
  /** Index of the entry that it stands below, or -1. */
  readonly parent: number;
  readonly isTable: boolean;
}

/** The contents list, and where it ends. */
export interface Contents {
  readonly entries: readonly Entry[];
  readonly end: number;
}

/** Fewer do not make a list of tables. */
const FEWEST_TABLES = 3;
/** Shorter lines are whole. */
const FULL_LINE = 16;

/** The contents list of the whole document: the first one. Undefined where it has none. */
export function contentsOf({ tree }: Disclosure): Contents | undefined {
  const block = tree.blocks.find((one) => one.kind === 'contents');
  return block === undefined ? undefined : { entries: entriesOf(tree.text, block), end: block.range.end };
}

function entriesOf(text: string, block: ContentsBlock): readonly Entry[] {
  const entries: Entry[] = [];
  const open: { readonly style: Numbering['style'] | 'none'; readonly index: number }[] = [];
  for (const { numbering, title } of block.entries) {
    const { squeezed, isTable: isNamedTable } = TITLES.of(text, title.start, title.end, readTitle);
    const last = entries.at(-1);
    if (last !== undefined && numbering === undefined && goesOn(last, squeezed)) {
      const whole = last.title + squeezed;
      const range = { start: last.range.start, end: title.end };
      entries[entries.length - 1] = { ...last, title: whole, range, isTable: namesTable(whole) };
      continue;
    }
    const style = numbering?.style ?? 'none';
    const known = open.findIndex((one) => one.style === style);
    const kept = known >= 0 ? known : style === 'none' ? 0 : open.length;
    while (open.length > kept) open.pop();
    const parent = open.at(-1)?.index ?? -1;
    const isTable = isNamedTable && entries[parent]?.title.includes('说明') !== true;
    entries.push({ title: squeezed, range: title, numbering, parent, isTable });
    open.push({ style, index: entries.length - 1 });
  }
  return withTablesTold(entries);
}

interface TitleFacts {
  readonly squeezed: string;
  readonly isTable: boolean;
}

const TITLES = new StretchMemo<TitleFacts>();

function readTitle(title: string): TitleFacts {
  const squeezed = ownCopy(squeeze(title));
  return { squeezed, isTable: namesTable(squeezed) };
}

/** Whether a line without number is the rest of the one before it, which filled its line. */
function goesOn({ numbering, title }: Entry, rest: string): boolean {
  return numbering !== undefined && title.length >= FULL_LINE && !rest.startsWith('附');
}

/** 机关运行经费 among nothing but tables is one. */
function withTablesTold(entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry) =>
    entry.isTable || !isAmongTables(entries, entry) ? entry : { ...entry, isTable: true },
  );
}

function isAmongTables(entries: readonly Entry[], entry: Entry): boolean {
  let tables = 0;
  for (const other of entries) {
    if (other === entry || other.parent !== entry.parent || other.numbering?.style !== entry.numbering?.style)
      continue;
    if (!other.isTable) return false;
    tables++;
  }
  return tables >= FEWEST_TABLES;
}
