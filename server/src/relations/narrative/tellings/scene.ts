import type { Claim, Narrative } from '../../../model/claim.ts';
import type { Disclosure } from '../../../model/disclosure.ts';
import type { FigureStore } from '../../../model/figure.ts';
import { addTo } from '../../../text/grouping.ts';
import type { Fund } from '../../../vocabulary/concept.ts';
import { strandsOf } from '../../facts/collect.ts';
import type { Scope } from '../../facts/fact.ts';
import type { Sheet } from '../../sheet.ts';
import { tellBlankTotals } from './blank-totals.ts';
import { SubjectNames } from './names.ts';
import { tellPanelTotals } from './panel-totals.ts';
import { ProjectNames } from './project-names.ts';
import { tellPurposes } from './purposes.ts';
import { type Shelves, TellingIndex } from './telling-index.ts';
import { TellingBook, tellStrand } from './tellings.ts';

/** What the tables tell of a claim's subject, whosever money it is: all of it, and what is told of just this subject. */
export interface ToldOf {
  readonly all: Shelves;
  readonly certain: Shelves;
}

/** What a claim can be about, by the tables. */
export interface Candidates {
  /** A claim that equals one of these is right. */
  readonly all: Shelves;
  /** A claim that equals none of all should equal these. */
  readonly likely: Shelves;
}

/** All that the families of the narrative read from. */
export interface Scene {
  /** The document's. */
  readonly text: string;
  readonly narrative: Narrative;
  readonly figures: FigureStore;
  readonly sheets: readonly Sheet[];
  readonly tellings: TellingIndex;
  readonly names: SubjectNames;
  readonly projects: ProjectNames;
  readonly final: boolean;
  /** What `candidatesOf` has found out of chapters: whose money their lists of subjects are of, null where several. */
  readonly chapterScopes: Map<number, Scope | null>;
  /** What `candidatesOf` has found out of claims, by index. */
  readonly told: (ToldOf | undefined)[];
  /** Likewise, and whose money of that is meant. */
  readonly candidates: (Candidates | undefined)[];
  /** The claims of a chapter, in order. */
  claimsOf(chapter: number): readonly Claim[];
  /** Scopes whose totals are equal: there is no other money between them. */
  alike(one: Scope, other: Scope): boolean;
}

export function sceneOf(disclosure: Disclosure, sheets: readonly Sheet[]): Scene {
  const { figures, budgetYear, narrative } = disclosure;
  const book = new TellingBook(figures, disclosure.kind === 'final-accounts');
  for (const sheet of sheets) {
    for (const strand of strandsOf(sheet, budgetYear)) tellStrand(book, strand);
    tellPurposes(book, sheet, budgetYear);
    tellPanelTotals(book, sheet);
    tellBlankTotals(book, sheet);
  }
  const totals = totalsOf(book);
  return {
    text: disclosure.tree.text,
    narrative,
    figures,
    sheets,
    tellings: new TellingIndex(book),
    names: new SubjectNames(sheets),
    projects: new ProjectNames(sheets),
    chapterScopes: new Map(),
    told: [],
    candidates: [],
    final: disclosure.kind === 'final-accounts',
    claimsOf: claimsByChapter(narrative),
    alike: (one, other) => one === other || areEqual(totals.get(one), totals.get(other)),
  };
}

/** Grouped by the first question: most documents ask none. */
function claimsByChapter({ claims, passages }: Narrative): (chapter: number) => readonly Claim[] {
  let byChapter: Map<number, Claim[]> | undefined;
  return (chapter) => {
    if (byChapter === undefined) {
      byChapter = new Map();
      for (const claim of claims) {
        const own = passages[claim.passage]?.chapter ?? -1;
        addTo(byChapter, own, claim);
      }
    }
    return byChapter.get(chapter) ?? [];
  };
}

/**
 * This year's totals of each scope, in 分, but for those that differ by rounding only: enough to tell whether there is other
 * money. A scope may be told with what is carried over and without.
 */
function totalsOf(book: TellingBook): ReadonlyMap<Scope, readonly number[]> {
  const totals = new Map<Scope, number[]>();
  addTotals(book, 'expenditure', totals);
  const received = new Map<Scope, number[]>();
  addTotals(book, 'income', received);
  for (const [scope, [first]] of received)
    if (!totals.has(scope) && first !== undefined) totals.set(scope, [first]);
  return totals;
}

function addTotals(book: TellingBook, key: string, totals: Map<Scope, number[]>): void {
  for (const { scope, period, final, value } of book.told(key)) {
    if (period !== 'current' || final !== book.final) continue;
    const known = totals.get(scope);
    if (known === undefined) totals.set(scope, [value]);
    else if (!isAmong(known, value)) known.push(value);
  }
}

/** 500 元, in 分: no rounding to 万元 of two decimals adds up to that, and hardly any other money is as little. */
const ROUNDING = 50_000;

function isAmong(totals: readonly number[], value: number): boolean {
  return totals.some((total) => Math.abs(total - value) <= ROUNDING);
}

function areEqual(one: readonly number[] | undefined, other: readonly number[] | undefined): boolean {
  if (one === undefined || other === undefined || one.length !== other.length) return false;
  return one.every((total) => isAmong(other, total));
}

/** Whose money a claim speaks of: by its own words, those of the list that it stands in, or the titles around it. */
export function fundOf({ narrative }: Scene, claim: Claim): Fund | undefined {
  for (let at: Claim | undefined = claim; at !== undefined; at = narrative.claims[at.head]) {
    if (at.topic.fund !== undefined) return at.topic.fund;
  }
  return narrative.passages[claim.passage]?.fund;
}

/** In final accounts 收入总计 and 支出总计 are more than 本年收入 and 本年支出 by what is carried over. */
export function isWithCarryOver({ final, text, figures }: Scene, { phrase, figure }: Claim): boolean {
  return final && text.slice(phrase.start, figures.start[figure]).includes('总');
}

/** The first claim of the passage that a claim stands in. */
export function firstOfPassage({ claims }: Narrative, claim: Claim): number {
  let first = claim.index;
  while (claims[first - 1]?.passage === claim.passage) first--;
  return first;
}

/** Other claims of the same passage, in order. */
export function neighboursOf({ narrative }: Scene, claim: Claim): readonly Claim[] {
  const neighbours: Claim[] = [];
  for (let at = firstOfPassage(narrative, claim); narrative.claims[at]?.passage === claim.passage; at++) {
    const other = narrative.claims[at];
    if (other !== undefined && other !== claim) neighbours.push(other);
  }
  return neighbours;
}
