import { gather } from '../../text/gather.ts';
import type { Concept } from '../../vocabulary/concept.ts';
import { areAllParts } from '../../vocabulary/rows/parts.ts';
import { columnsOf, type Part, type Proposal } from './addends.ts';

/** A total column and its addends, as read. */
export interface Reading {
  readonly total: number;
  readonly columns: readonly number[];
  /** It leaves out a column that surely is an addend. */
  readonly dropsKnown: boolean;
}

/** What is added in 合计 of expenditure or income: a column of these is not left out for one odd row. */
const ADDENDS: ReadonlySet<Concept> = new Set<Concept>([
  'basic',
  'project',
  'business-operation',
  'remit-up',
  'subsidise-down',
  'personnel',
  'public',
  'abroad',
  'vehicle',
  'vehicle-purchase',
  'vehicle-running',
  'reception',
  'general',
  'government-fund',
  'state-capital',
]);

/** What may stand beside these in 合计, in the outermost head too. Memo columns (政府采购, 机关运行经费) may not. */
const COMPANIONS: ReadonlySet<Concept> = new Set<Concept>([
  ...ADDENDS,
  'reserve',
  'carry-over-out',
  'three-public',
  'meeting',
  'training',
  'procurement-goods',
  'procurement-works',
  'procurement-services',
  'grant',
  'fiscal-account',
  'business-income',
  'operating-income',
  'superior-subsidy',
  'affiliate-remittance',
  'other-income',
  'unit-funds',
  'other-funds',
  'current-income',
  'carry-over-in',
  'use-of-surplus',
]);

/** Whether the header alone is believed: known names, none of them a memo, and none of their parts missing. */
export function isCertain({ basis, parts, concept }: Proposal): boolean {
  const concepts = parts.map((part) => part.concept);
  if (concept !== undefined && hasKnownParts(concept)) return areAllParts(concepts, concept);
  const known = parts.every((part) => part.concept !== undefined && !part.ofWhich);
  if (basis === 'guessed') return false;
  return (
    known && (basis === 'merged' || concepts.every((each) => each !== undefined && COMPANIONS.has(each)))
  );
}

const KNOWN_WHOLES: readonly Concept[] = ['three-public', 'vehicle', 'basic', 'procurement'];

function hasKnownParts(concept: Concept): boolean {
  return KNOWN_WHOLES.includes(concept);
}

/** Whether the parts are just those that such a total consists of by definition: no other reading can be meant. */
export function isDefinition({ parts, concept }: Proposal): boolean {
  const concepts = parts.map((part) => part.concept);
  const wholes = concept !== undefined && hasKnownParts(concept) ? [concept] : KNOWN_WHOLES;
  return wholes.some((whole) => areAllParts(concepts, whole));
}

/** All parts beside the total that are no 其中; undefined where there are none. */
export function plainReading({ total, parts }: Proposal): Reading | undefined {
  const plain = parts.filter((part) => !part.ofWhich);
  return plain.length === 0 ? undefined : readingOf(total, plain, plain);
}

/** What else the parts beside a total may mean, the likeliest first. */
export function otherReadings({ total, parts }: Proposal): readonly Reading[] {
  const plain = parts.filter((part) => !part.ofWhich);
  const candidates: (readonly Part[])[] = [];
  if (parts.length > plain.length) candidates.push(parts);
  candidates.push(plain.filter((part) => part.concept !== undefined && ADDENDS.has(part.concept)));
  candidates.push(plain.filter((part) => part.concept !== undefined));
  for (let length = plain.length - 1; length > 1; length--) candidates.push(plain.slice(0, length));
  for (let skip = 1; skip < plain.length - 1; skip++) candidates.push(plain.slice(skip));
  const leaves = gather(plain, (part) => (part.parts.length > 0 ? part.parts : [part]));
  if (leaves.length > plain.length)
    candidates.push(leaves, [...plain, ...gather(plain, (part) => part.parts)]);
  return candidates
    .filter((members) => members.length > 0)
    .map((members) => readingOf(total, members, plain))
    .filter((reading) => reading.columns.length > 0);
}

function readingOf(total: number, members: readonly Part[], plain: readonly Part[]): Reading {
  const isKnown = (part: Part) => part.concept !== undefined && ADDENDS.has(part.concept);
  return {
    total,
    columns: gather(members, columnsOf),
    dropsKnown: plain.some((part) => isKnown(part) && !members.includes(part)),
  };
}
