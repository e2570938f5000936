import type { Scheme } from '../../classification/scheme.ts';
import { ownCopy } from '../../text/stretch-memo.ts';
import type { ColumnWord } from '../../vocabulary/columns.ts';
import type { Concept } from '../../vocabulary/concept.ts';
import { meaningOf } from '../../vocabulary/lexicon.ts';
import { schemeOfLabel } from './scheme.ts';

/** The heads over a column from the top to the leaf, and what they say together in whatever table they stand. */
export interface HeadPath {
  readonly labels: readonly string[];
  /** The first concept of each label. */
  readonly concepts: readonly (Concept | undefined)[];
  /** What the nearest head that is known says; `amount` where it is a concept and no word for labels. */
  readonly word: ColumnWord | 'amount' | undefined;
  /** What the leaf itself says. */
  readonly leaf: ColumnWord | undefined;
  /** Whether any head is a rate. */
  readonly isRate: boolean;
  /** The classification that the nearest head names. */
  readonly scheme: Scheme | undefined;
  /** The paths with one more head below these, by its label. */
  readonly below: Map<string, HeadPath>;
}

export const NO_HEADS: HeadPath = {
  labels: [],
  concepts: [],
  word: undefined,
  leaf: undefined,
  isRate: false,
  scheme: undefined,
  below: new Map(),
};

/** More than the tables of a whole city have. */
const MOST_PATHS = 5000;
let known = 0;

/** The path with one more head below it. Documents share a few hundred paths, each is read once; all are forgotten rather than too many kept. */
export function pathBelow(above: HeadPath, label: string): HeadPath {
  return above.below.get(label) ?? enter(above, ownCopy(label));
}

function enter(above: HeadPath, label: string): HeadPath {
  if (known++ >= MOST_PATHS) {
    NO_HEADS.below.clear();
    known = 0;
  }
  const { concepts, isRate, word } = meaningOf(label);
  const labels = [...above.labels, label];
  const path: HeadPath = {
    labels,
    concepts: [...above.concepts, concepts[0]],
    word: wordOfPath(labels),
    leaf: word,
    isRate: above.isRate || isRate,
    scheme: schemeOfLabel(label) ?? above.scheme,
    below: new Map(),
  };
  above.below.set(label, path);
  return path;
}

function wordOfPath(labels: readonly string[]): ColumnWord | 'amount' | undefined {
  for (let at = labels.length - 1; at >= 0; at--) {
    const label = labels[at] ?? '';
    if (label === '') continue;
    const { concepts, word } = meaningOf(label);
    if (concepts[0] === 'total' && isLabelWord(meaningOf(labels[at - 1] ?? '').word)) continue;
    if (concepts.length > 0) return 'amount';
    const isHeadOfOthers = at < labels.length - 1 && word === 'text' && labels.at(-1) !== '';
    if (word !== undefined && !isHeadOfOthers) return word;
  }
  return undefined;
}

/** 合计 below 科目编码 is no column of totals: the row of the total was taken for a header row. */
function isLabelWord(word: ColumnWord | undefined): boolean {
  return word !== undefined && word !== 'text' && word !== 'index';
}
