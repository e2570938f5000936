import type { Concept } from '../concept.ts';

const FUNDS: readonly Concept[] = ['general', 'government-fund', 'state-capital'];
const OWN_INCOME: readonly Concept[] = [
  'business-income',
  'operating-income',
  'superior-subsidy',
  'affiliate-remittance',
  'other-income',
  'other-funds',
];
const SOURCES: readonly Concept[] = [
  'grant',
  ...FUNDS,
  'social-insurance',
  'fiscal-account',
  'unit-funds',
  ...OWN_INCOME,
];

/** What may stand below what. A concept that is no key has no known parts. */
const PARTS: ReadonlyMap<Concept, ReadonlySet<Concept>> = new Map<Concept, ReadonlySet<Concept>>([
  ['grant', new Set(FUNDS)],
  ['unit-funds', new Set<Concept>(OWN_INCOME)],
  ['other-funds', new Set<Concept>(OWN_INCOME)],
  ['current-income', new Set(SOURCES)],
  ['carry-over-in', new Set(SOURCES)],
  ['carry-over-out', new Set(SOURCES)],
  ['vehicle', new Set<Concept>(['vehicle-purchase', 'vehicle-running'])],
  [
    'three-public',
    new Set<Concept>(['abroad', 'vehicle', 'reception', 'vehicle-purchase', 'vehicle-running']),
  ],
  ['basic', new Set<Concept>(['personnel', 'public', 'salary', 'goods', 'household', 'capital'])],
  ['personnel', new Set<Concept>(['salary', 'household'])],
  ['public', new Set<Concept>(['goods', 'capital'])],
  ['procurement', new Set<Concept>(['procurement-goods', 'procurement-works', 'procurement-services'])],
]);

/** Lists that leave nothing out, so that their sum is the whole even when they are introduced by 其中. */
const WHOLES: ReadonlyMap<Concept, readonly (readonly Concept[])[]> = new Map<
  Concept,
  readonly (readonly Concept[])[]
>([
  ['vehicle', [['vehicle-purchase', 'vehicle-running']]],
  [
    'three-public',
    [
      ['abroad', 'vehicle', 'reception'],
      ['abroad', 'vehicle-purchase', 'vehicle-running', 'reception'],
    ],
  ],
  ['basic', [['personnel', 'public']]],
  ['procurement', [['procurement-goods', 'procurement-works', 'procurement-services']]],
]);

/** Whether `part` may stand below `whole`; undefined where the vocabulary knows no parts of `whole`. */
export function isPartOf(part: Concept, whole: Concept): boolean | undefined {
  return PARTS.get(whole)?.has(part);
}

/** Whether the vocabulary knows all that `whole` consists of: the cheap question before `areAllParts`. */
export function hasParts(whole: Concept): boolean {
  return WHOLES.has(whole);
}

/** Whether these parts are all that `whole` consists of. */
export function areAllParts(parts: readonly (Concept | undefined)[], whole: Concept): boolean {
  const lists = WHOLES.get(whole);
  return (
    lists?.some((list) => parts.length === list.length && list.every((part) => parts.includes(part))) === true
  );
}
