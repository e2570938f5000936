import type { Comparison, Topic } from '../claim.ts';
import type { NarrativeDraft } from './draft.ts';
import { type FoldedText, foldText, originalRange } from './folded-text.ts';
import type { Mark } from './marks.ts';
import type { RawPassage } from './passages.ts';
import type { Series } from './series.ts';

const NO_CLAIMS: readonly number[] = [];
const UNKNOWN_BASIS = { basis: 'unknown', against: undefined } as const;

/** A list of parts that a paragraph opened at its end (其中：) for those that follow. */
export interface BlockList {
  /** The claim whose parts they are. */
  readonly head: number;
  /** How the paragraph that opened it is numbered. */
  readonly style: RawPassage['style'];
  /** The innermost title around that paragraph. */
  readonly title: string | undefined;
}

/** How far the reading of the narrative has come. Lists and subjects go on from one passage to the next within a chapter. */
export class PassageState {
  readonly draft: NarrativeDraft;
  readonly year: number | undefined;
  /** Of final accounts (决算). */
  readonly final: boolean;
  chapter = -2;
  firstInChapter = 0;
  /** The innermost last. */
  blockLists: BlockList[] = [];

  /** The first claim of the passage before, where that stands right above, else -1. */
  firstAbove = -1;

  /** What the paragraph before tells, where this one may go on with its parts; or -1. */
  above = -1;

  // Of the passage that is being read.
  folded: FoldedText = foldText('', []);
  titles: readonly string[] = [];
  project: string | undefined;
  passage = 0;
  /** Where the clause began, and the last number ended, in the folded text. */
  clause = 0;
  lastMark = 0;
  /** Within an explanation (主要原因是…). */
  reason = false;
  /** The words before a colon narrow what follows: 公用经费：… */
  partial = false;
  /** They say what the money is for, and narrow their own sentence only. */
  purpose = false;
  /** What those words measure. */
  partialOf: Topic['measure'];
  /** Head of the list that this sentence opened, or -1. */
  inlineHead = -1;
  /** What it was before this list was opened. */
  inlineBefore = -1;
  /** 收入包括：… at the beginning: the first claim of a list of what is told only behind it, or -1. */
  headless = -1;
  /** Head of the list that a full stop ended, or -1. */
  ended = -1;
  /** A list was opened and nothing named in it yet. */
  opened = false;
  /** By depth of brackets: the list around the bracket, and the amount that it stands right behind, or -1. */
  brackets: { readonly inlineHead: number; readonly head: number }[] = [];
  /** 。 since the last number. */
  stopped = false;
  basis: Pick<Comparison, 'basis' | 'against'> = UNKNOWN_BASIS;
  /** The claims of the paragraph right above, below the same titles. */
  toldAbove: readonly number[] = [];
  /** The last claim at each depth of brackets. */
  nearest: number[] = [-1];
  firstClaim = -1;
  /** The last claim of the passage that names its subject itself, outside brackets. */
  lastNamed = -1;
  /** What the first words of the passage name, before any number. */
  fragment: Topic | undefined;
  /** What the last comparison named as changed, until an amount or another sentence speaks of something else. */
  compared: Topic | undefined;
  /** The comparison that a rate may still belong to. */
  comparison = -1;
  /** 分别增加 …: changes of several amounts, until another amount is told. */
  series: Series | undefined;

  constructor(draft: NarrativeDraft, year: number | undefined, final: boolean) {
    this.draft = draft;
    this.year = year;
    this.final = final;
  }

  /** The year of final accounts, which compare with their own budget. */
  get accountsYear(): number | undefined {
    return this.final ? this.year : undefined;
  }

  begin(folded: FoldedText, { chapter, headings, numbering, project }: RawPassage, passage: number): void {
    const isBelow =
      passage === this.passage + 1 && chapter === this.chapter && headings[0] === this.titles[0];
    this.firstAbove = isBelow ? this.firstClaim : -1;
    this.above = chapter === this.chapter && numbering === undefined ? this.#lastTotal() : -1;
    const before = this.chapter;
    if (chapter !== this.chapter) {
      this.chapter = chapter;
      this.firstInChapter = this.draft.claims.length;
      this.blockLists = [];
    }
    const goesOn = chapter === before && passage === this.passage + 1 && headings[0] === this.titles[0];
    this.toldAbove = goesOn ? this.#told() : NO_CLAIMS;
    this.folded = folded;
    this.titles = headings;
    this.project = project;
    this.passage = passage;
    this.clause = 0;
    this.lastMark = 0;
    this.reason = false;
    this.partial = false;
    this.purpose = false;
    this.partialOf = undefined;
    this.inlineHead = -1;
    this.inlineBefore = -1;
    this.headless = -1;
    this.ended = -1;
    this.opened = false;
    this.brackets = [];
    this.stopped = false;
    this.basis = UNKNOWN_BASIS;
    this.nearest = [-1];
    this.firstClaim = -1;
    this.lastNamed = -1;
    this.fragment = undefined;
    this.compared = undefined;
    this.comparison = -1;
    this.series = undefined;
  }

  /** The claims of the passage, in order. */
  #told(): readonly number[] {
    if (this.firstClaim < 0) return NO_CLAIMS;
    const told: number[] = [];
    for (let at = this.firstClaim; at < this.draft.claims.length; at++) told.push(at);
    return told;
  }

  /** The last amount of the passage, or what it is a part of there; -1 where it tells none. */
  #lastTotal(): number {
    const { claims } = this.draft;
    let total = claims[this.nearest[0] ?? -1];
    if (total?.passage !== this.passage) return -1;
    for (let head = claims[total.head]; head?.passage === this.passage; head = claims[head.head])
      total = head;
    return total.index;
  }
}

/** The number alone, in the document. */
export function rangeOf(state: PassageState, mark: Mark) {
  return originalRange(state.folded, mark.start, mark.numberEnd);
}
