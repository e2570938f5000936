import type { Analysis } from '../../../analysis/analysis.ts';
import { pathOf } from '../../../classification/index.ts';
import { ITEM_HEADINGS, SENTENCE_PATTERNS } from '../../../vocabulary/narrative/sentences.ts';
import { type Composed, compose } from './compose.ts';
import { Facts, type NamedAmount } from './facts.ts';
import { change, written } from './numbers.ts';

/** A sentence that may be written below a heading, with all its amounts. */
export interface LiveSentence extends Composed {
  readonly id: string;
  readonly label: string;
}

/** An analysis never changes, and completion asks with every key. */
const KNOWN = new WeakMap<Analysis, Facts>();

export function factsOf(analysis: Analysis): Facts {
  let facts = KNOWN.get(analysis);
  if (facts === undefined) {
    facts = new Facts(analysis);
    KNOWN.set(analysis, facts);
  }
  return facts;
}

/** The sentences that are usual below headings, the nearest heading first; none in final accounts, which tell more than we know. */
export function sentencesBelow(analysis: Analysis, headings: readonly string[]): readonly LiveSentence[] {
  if (analysis.disclosure.kind === 'final-accounts') return [];
  for (const heading of headings) {
    const found = sentencesFor(analysis, heading);
    if (found.length > 0) return found;
  }
  return [];
}

/** One sentence by its id, as it reads now; undefined where an amount of it is no longer known. */
export function sentenceOf(analysis: Analysis, id: string): LiveSentence | undefined {
  const facts = factsOf(analysis);
  const pattern = SENTENCE_PATTERNS.find((one) => one.id === id);
  if (pattern === undefined) return itemSentences(facts).find((sentence) => sentence.id === id);
  const composed = compose(pattern, facts);
  return composed && { id, label: pattern.label, ...composed };
}

function sentencesFor(analysis: Analysis, heading: string): readonly LiveSentence[] {
  const found: LiveSentence[] = [];
  for (const { id, headings, not = [] } of SENTENCE_PATTERNS) {
    if (!headings.some((word) => heading.includes(word)) || not.some((word) => heading.includes(word)))
      continue;
    const sentence = sentenceOf(analysis, id);
    if (sentence !== undefined) found.push(sentence);
  }
  const wantsItems =
    ITEM_HEADINGS.some((word) => heading.includes(word)) && !/三公|基本支出|规模|结构/.test(heading);
  return wantsItems ? [...found, ...itemSentences(factsOf(analysis))] : found;
}

/** 社会保障和就业支出（类）…（款）…（项）2026年预算数为58.74万元，…: one a 项 of the general public budget. */
function itemSentences(facts: Facts): readonly LiveSentence[] {
  const year = facts.analysis.disclosure.budgetYear;
  if (year === undefined) return [];
  return facts.items().flatMap((item) => itemSentence(facts, item, year) ?? []);
}

const LEVELS = ['类', '款', '项'];

function itemSentence(facts: Facts, item: NamedAmount, year: number): LiveSentence | undefined {
  const path = pathOf(item.code, year);
  if (path.length !== LEVELS.length) return undefined;
  const names = path.map(({ name }, level) => `${name}（${LEVELS[level]}）`);
  const before = facts.told({ key: `functional ${item.code}`, scope: 'general' }, 'prior');
  const told = before === undefined ? '' : `，${change(item, before, false)}`;
  return {
    id: `item ${item.code}`,
    label: `${item.code} ${item.name}`,
    text: `${names.join('')}${year}年预算数为${written(item.value)}${told}。`,
    figures: [...item.figures, ...(before?.figures ?? [])],
  };
}
