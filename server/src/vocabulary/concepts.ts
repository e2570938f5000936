import type { Concept, Derived, Flow, Fund, Measure, Period, Stage } from './concept.ts';
import { NAMED_CONCEPTS } from './concept-names.ts';
import { labelKey, withoutNotes, yearIn } from './label-key.ts';
import { LabelMemo } from './label-memo.ts';

/** The sides of what a label says; each is absent where it does not say. `year` is a calendar year it names. */
export interface Facets {
  readonly measure: Measure | undefined;
  readonly fund: Fund | undefined;
  readonly flow: Flow | undefined;
  readonly period: Period | undefined;
  readonly stage: Stage | undefined;
  readonly derived: Derived | undefined;
  readonly year: number | undefined;
}

/** Of a label that says nothing. Every `Facets` has the same keys in this order, for they are read in tight loops. */
export const NO_FACETS: Facets = {
  measure: undefined,
  fund: undefined,
  flow: undefined,
  period: undefined,
  stage: undefined,
  derived: undefined,
  year: undefined,
};

export type Side = Exclude<keyof Facets, 'year'>;

const SIDES: Readonly<Record<Concept, Side>> = {
  total: 'measure',
  amount: 'measure',
  basic: 'measure',
  personnel: 'measure',
  public: 'measure',
  project: 'measure',
  salary: 'measure',
  goods: 'measure',
  household: 'measure',
  capital: 'measure',
  'business-operation': 'measure',
  'remit-up': 'measure',
  'subsidise-down': 'measure',
  reserve: 'measure',
  'three-public': 'measure',
  abroad: 'measure',
  vehicle: 'measure',
  'vehicle-purchase': 'measure',
  'vehicle-running': 'measure',
  reception: 'measure',
  meeting: 'measure',
  training: 'measure',
  operating: 'measure',
  procurement: 'measure',
  'procurement-goods': 'measure',
  'procurement-works': 'measure',
  'procurement-services': 'measure',
  expenditure: 'measure',
  grant: 'fund',
  general: 'fund',
  'government-fund': 'fund',
  'state-capital': 'fund',
  'social-insurance': 'fund',
  'fiscal-account': 'fund',
  'business-income': 'fund',
  'operating-income': 'fund',
  'superior-subsidy': 'fund',
  'affiliate-remittance': 'fund',
  'other-income': 'fund',
  'unit-funds': 'fund',
  'other-funds': 'fund',
  income: 'flow',
  'current-income': 'flow',
  'current-expenditure': 'flow',
  'total-income': 'flow',
  'total-expenditure': 'flow',
  'carry-over-in': 'flow',
  'carry-over-out': 'flow',
  'use-of-surplus': 'flow',
  'surplus-distribution': 'flow',
  'current-year': 'period',
  'prior-year': 'period',
  budget: 'stage',
  'adjusted-budget': 'stage',
  final: 'stage',
  change: 'derived',
  'change-rate': 'derived',
  share: 'derived',
  'completion-rate': 'derived',
};

export function sideOf(concept: Concept): Side {
  return SIDES[concept];
}

const byName = new Map<string, readonly Concept[]>();
for (const [concepts, names] of NAMED_CONCEPTS) {
  const all: readonly Concept[] = typeof concepts === 'string' ? [concepts] : concepts;
  for (const name of names.split(' ')) byName.set(name, all);
}

const NONE: readonly Concept[] = [];

/** The leading concept of a column's, row's or phrase's name, undefined where the vocabulary does not know it. */
export function conceptOf(label: string): Concept | undefined {
  return conceptsOf(label)[0];
}

/** All that a label says, the leading concept first: 上年预算数 is an amount and the prior year's. Empty where unknown. */
export function conceptsOf(label: string): readonly Concept[] {
  const key = labelKey(label);
  const known = byName.get(key);
  if (known !== undefined) return known;
  if (key.length < 2) return NONE;
  const told = withoutTime(key);
  const bare = told === key ? undefined : told === '' ? NONE : byName.get(told);
  if (bare !== undefined) return bare;
  const compared = comparedConcepts(told);
  if (compared !== undefined) return compared;
  const plain = withoutNotes(label);
  return plain === label ? NONE : conceptsOf(plain);
}

/** 比2025年执行数增减额, 预算数较上年预算数增减%: what is compared with what, before the name of a change. */
const COMPARED =
  /^(?:年初|当年)?(?:预算|决算|执行)?数?[比较与](?:20\d\d年度?|上年度?)?(?:年初|当年)?(?:预算|决算)?(?:执行)?数?(?:相比)?/;

function comparedConcepts(told: string): readonly Concept[] | undefined {
  const words = COMPARED.exec(told)?.[0];
  const known = words === undefined ? undefined : byName.get(told.slice(words.length));
  if (known?.[0] === 'change' || known?.[0] === 'change-rate') return known;
  return told.endsWith('%') ? rateConcepts(told) : undefined;
}

const RATES: readonly (readonly [words: RegExp, rate: readonly Concept[]])[] = [
  [/[增减升降±]|变动|同比/, ['change-rate']],
  [/占|比重/, ['share']],
  [/完成|执行|为.+的?%$/, ['completion-rate']],
];

/** A name that ends with %, whatever stands before it, is a percentage's: 比上年±%, 预算数为上年执行数的%. */
function rateConcepts(told: string): readonly Concept[] | undefined {
  return RATES.find(([words]) => words.test(told))?.[1];
}

/** Calendar year that a label names. */
export function yearOf(label: string): number | undefined {
  return label.includes('年') ? yearIn(labelKey(label))?.year : undefined;
}

const TIME_WORDS: readonly (readonly [word: string, period: Period])[] = [
  ['上年度', 'prior-year'],
  ['上年', 'prior-year'],
  ['本年度', 'current-year'],
  ['本年', 'current-year'],
  ['当年', 'current-year'],
];

/** Without a year or 本年 before it. */
function withoutTime(key: string): string {
  const year = yearIn(key);
  if (year !== undefined) return key.slice(0, year.start) + key.slice(year.end);
  const word = TIME_WORDS.find(([name]) => key.startsWith(name));
  return word === undefined ? key : key.slice(word[0].length);
}

/** As `conceptsOf`, and names composed of two known ones: 本年一般公共预算基本支出 is fund and measure. For header labels. */
export function headConcepts(label: string): readonly Concept[] {
  const concepts = conceptsOf(label);
  return concepts.length > 0 ? concepts : composed(withoutTime(labelKey(label)));
}

/** Every side of a header label. 上年 before a name is a period, but 上年结转 is a flow of this year. */
export function facetsOfLabel(label: string): Facets {
  let facets = FACETS.get(label);
  if (facets === undefined) {
    facets = readFacets(label);
    FACETS.set(label, facets);
  }
  return facets;
}

/** Shared by all documents: a label means the same in each. */
const FACETS = new LabelMemo<Facets>();

function readFacets(label: string): Facets {
  const key = labelKey(label);
  const facets: { -readonly [K in keyof Facets]: Facets[K] } = { ...NO_FACETS };
  const year = yearIn(key);
  if (year !== undefined) facets.year = year.year;
  for (const concept of headConcepts(label)) assign(facets, concept);
  if (year === undefined && facets.period === undefined && !byName.has(key)) {
    const period = TIME_WORDS.find(([name]) => key.startsWith(name))?.[1];
    if (period !== undefined) facets.period = period;
  }
  return facets;
}

function assign(facets: { -readonly [K in keyof Facets]: Facets[K] }, concept: Concept): void {
  const side = sideOf(concept);
  if (facets[side] === undefined) Object.assign(facets, { [side]: concept });
}

/** A name made of two known names: 一般公共预算 + 基本支出. */
function composed(key: string): readonly Concept[] {
  for (let cut = key.length - 2; cut >= 2; cut--) {
    const head = byName.get(key.slice(0, cut));
    if (head === undefined || head[0] === undefined || sideOf(head[0]) !== 'fund') continue;
    const tail = byName.get(key.slice(cut));
    if (tail !== undefined) return [...head, ...tail];
  }
  return NONE;
}
