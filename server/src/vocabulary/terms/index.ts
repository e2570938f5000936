import { BALANCE_TERMS } from './balance.ts';
import { ECONOMIC_TERMS } from './economic.ts';
import { EXPENDITURE_TERMS } from './expenditure.ts';
import { INCOME_TERMS } from './income.ts';
import { PROCESS_TERMS } from './process.ts';
import { foldTerm, type Term } from './term.ts';

export type { Term } from './term.ts';
export { foldTerm } from './term.ts';

const TERMS: readonly Term[] = [
  ...INCOME_TERMS,
  ...EXPENDITURE_TERMS,
  ...BALANCE_TERMS,
  ...ECONOMIC_TERMS,
  ...PROCESS_TERMS,
];

/** Endings that documents put behind a term or leave out. */
const LOOSE_ENDINGS: readonly string[] = ['支出', '费用', '费', '收入', '预算'];

/** 其他 or 项目 alone name no term. */
const SHORTEST_STEM = 3;

let index: ReadonlyMap<string, Term> | undefined;

/** The built-in glossary, by theme. */
export function allTerms(): readonly Term[] {
  return TERMS;
}

/** The term of a wording, blanks, width, quotes and a loose ending (支出, 费) aside; `undefined` if not explained. */
export function findTerm(word: string): Term | undefined {
  const terms = termIndex();
  const key = foldTerm(word);
  return terms.get(key) ?? longerTerm(terms, key) ?? shorterTerm(terms, key);
}

function longerTerm(terms: ReadonlyMap<string, Term>, key: string): Term | undefined {
  if (key.length < SHORTEST_STEM) return undefined;
  const ending = LOOSE_ENDINGS.find((candidate) => terms.has(key + candidate));
  return ending === undefined ? undefined : terms.get(key + ending);
}

function shorterTerm(terms: ReadonlyMap<string, Term>, key: string): Term | undefined {
  for (const ending of LOOSE_ENDINGS) {
    const found = key.endsWith(ending) ? terms.get(key.slice(0, -ending.length)) : undefined;
    if (found) return found;
  }
  return undefined;
}

function termIndex(): ReadonlyMap<string, Term> {
  index ??= buildIndex();
  return index;
}

function buildIndex(): ReadonlyMap<string, Term> {
  const terms = new Map<string, Term>();
  for (const term of TERMS) {
    for (const wording of [term.term, ...term.aliases]) terms.set(foldTerm(wording), term);
  }
  return terms;
}
