import type { ColumnWord } from './columns.ts';
import { columnWord } from './columns.ts';
import type { Concept } from './concept.ts';
import { headConcepts, sideOf } from './concepts.ts';
import { LabelMemo } from './label-memo.ts';

/** What a header label means. Where it has concepts, `word` is undefined: its column holds amounts. */
export interface LabelMeaning {
  readonly concepts: readonly Concept[];
  readonly word: ColumnWord | undefined;
  /** 增长%, 占比: the column holds no amounts but percentages. */
  readonly isRate: boolean;
}

/** Shared by all documents: a label means the same in each. */
const MEANINGS = new LabelMemo<LabelMeaning>();

const NOTHING: LabelMeaning = { concepts: [], word: undefined, isRate: false };

/** Header labels, each looked up once: disclosures repeat the same few in every table. */
export function meaningOf(label: string): LabelMeaning {
  if (label === '') return NOTHING;
  let meaning = MEANINGS.get(label);
  if (meaning === undefined) {
    const concepts = headConcepts(label);
    const word = concepts.length > 0 ? undefined : columnWord(label);
    meaning = { concepts, word, isRate: concepts.some(isRate) };
    MEANINGS.set(label, meaning);
  }
  return meaning;
}

function isRate(concept: Concept): boolean {
  return sideOf(concept) === 'derived' && concept !== 'change';
}

export function isKnownLabel(label: string): boolean {
  const meaning = meaningOf(label);
  return meaning.word !== undefined || meaning.concepts.length > 0;
}
