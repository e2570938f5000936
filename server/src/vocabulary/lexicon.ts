import type { ColumnWord } from './columns.ts';
import { columnWord } from './columns.ts';
import type { Concept } from './concept.ts';
import { headConcepts } from './concepts.ts';
import { LabelMemo } from './label-memo.ts';

/** What a header label means. Where it has concepts, `word` is undefined: its column holds amounts. */
export interface LabelMeaning {
  readonly concepts: readonly Concept[];
  readonly word: ColumnWord | undefined;
}

/** Shared by all documents: a label means the same in each. */
const MEANINGS = new LabelMemo<LabelMeaning>();

const NOTHING: LabelMeaning = { concepts: [], word: undefined };

/** Header labels, each looked up once: disclosures repeat the same few in every table. */
export function meaningOf(label: string): LabelMeaning {
  if (label === '') return NOTHING;
  let meaning = MEANINGS.get(label);
  if (meaning === undefined) {
    const concepts = headConcepts(label);
    meaning = { concepts, word: concepts.length > 0 ? undefined : columnWord(label) };
    MEANINGS.set(label, meaning);
  }
  return meaning;
}

export function isKnownLabel(label: string): boolean {
  const meaning = meaningOf(label);
  return meaning.word !== undefined || meaning.concepts.length > 0;
}
