import type { Disclosure } from '../../model/disclosure.ts';
import { skipBlanks } from '../../text/characters.ts';
import { labelKey } from '../../vocabulary/label-key.ts';
import { sectionWord } from '../../vocabulary/rows/section-words.ts';
import { titleKey } from '../../vocabulary/structure/titles.ts';
import { kindOfCaption } from '../../vocabulary/tables.ts';
import { type Contents, contentsOf } from './contents.ts';
import { type Landmark, landmarksOf } from './landmarks.ts';
import { type Pair, Pairing } from './pairing.ts';

/** The contents list against the body. */
export interface Comparison {
  readonly contents: Contents;
  readonly landmarks: readonly Landmark[];
  /** One an entry; undefined where no title of the body answers to it. */
  readonly pairs: readonly (Pair | undefined)[];
  /** One an entry: true where the body has it after all, as a line or a table that is no title of its own. */
  readonly present: readonly boolean[];
  /** One a landmark: whether an entry answers to it. */
  readonly listed: readonly boolean[];
}

/** 项目经费情况说明: the body has the project's name there. */
const FILL_IN = '项目';

/** Undefined where the document has no contents list. */
export function compareContents(disclosure: Disclosure): Comparison | undefined {
  if (!KNOWN.has(disclosure)) KNOWN.set(disclosure, compare(disclosure));
  return KNOWN.get(disclosure);
}

/** A disclosure never changes, so that all rules share one comparison. */
const KNOWN = new WeakMap<Disclosure, Comparison | undefined>();

function compare(disclosure: Disclosure): Comparison | undefined {
  const contents = contentsOf(disclosure);
  if (contents === undefined) return undefined;
  const landmarks = landmarksOf(disclosure, contents.end);
  const pairing = new Pairing(disclosure, contents, landmarks);
  pairing.pairExactly();
  pairing.pairByMeaning();
  const body = new Body(disclosure, contents);
  pairing.pairByPlace((entry) => body.has(entry));
  const present = contents.entries.map((_, index) => pairing.pairs[index] !== undefined || body.has(index));
  return { contents, landmarks, pairs: pairing.pairs, present, listed: pairing.taken };
}

/** The body as plain text, for titles that the conversion glued to other lines. */
class Body {
  readonly #disclosure: Disclosure;
  readonly #contents: Contents;
  /** By entry, once it was asked for. */
  readonly #known: (boolean | undefined)[] = [];

  constructor(disclosure: Disclosure, contents: Contents) {
    this.#disclosure = disclosure;
    this.#contents = contents;
  }

  has(index: number): boolean {
    const entry = this.#contents.entries[index];
    if (entry === undefined) return false;
    const known =
      this.#known[index] ?? (entry.isTable ? this.#hasTable(entry.title) : this.#hasText(entry.title));
    this.#known[index] = known;
    return known;
  }

  /** Forms of targets carry the name of their project, and a table without a caption counts by its kind. */
  #hasTable(title: string): boolean {
    const kind = kindOfCaption(labelKey(title));
    return this.#disclosure.tables.some(
      (table) => table.kind === kind && (kind === 'performance' || table.title === ''),
    );
  }

  #hasText(title: string): boolean {
    const { tree, tables } = this.#disclosure;
    if (sectionWord(title) === 'tables' && tables.some(({ money }) => money)) return true;
    const key = titleKey(title, '');
    const wordings = key.startsWith(FILL_IN) ? [title, key, key.slice(FILL_IN.length)] : [title, key];
    return wordings.some((wording) => includesSpaced(tree.text, wording, this.#contents.end));
  }
}

/** Whether a wording without blanks stands in the text from an offset on, with or without blanks between its characters. */
function includesSpaced(text: string, wording: string, from: number): boolean {
  if (text.includes(wording, from)) return true;
  const first = wording.charAt(0);
  for (let at = text.indexOf(first, from); at >= 0; at = text.indexOf(first, at + 1)) {
    if (isSpacedAt(text, wording, at)) return true;
  }
  return false;
}

function isSpacedAt(text: string, wording: string, start: number): boolean {
  let at = start;
  for (let index = 0; index < wording.length; index++) {
    at = skipBlanks(text, at, text.length);
    if (text.charCodeAt(at++) !== wording.charCodeAt(index)) return false;
  }
  return true;
}
