import type { Analysis } from '../../server/src/analysis/analysis.ts';
import { addTo } from '../../server/src/text/grouping.ts';
import { randomFrom } from '../generator/random.ts';
import { placeIn } from '../property/verdict.ts';
import { cellFaults } from './cells.ts';
import { FAULT_KINDS, type Fault, type FaultKind, type Injector } from './fault.ts';
import { judge, type Outcome } from './judge.ts';
import { privacyFaults } from './privacy.ts';
import { rowFaults } from './rows.ts';
import { sentenceFaults } from './sentences.ts';
import { contentsFaults, glossaryFaults, unitFaults } from './structure.ts';
import { subjectFaults } from './subjects.ts';
import { yearFaults } from './years.ts';

const INJECTORS: readonly Injector[] = [
  cellFaults,
  sentenceFaults,
  subjectFaults,
  yearFaults,
  glossaryFaults,
  contentsFaults,
  unitFaults,
  rowFaults,
  privacyFaults,
];

/** A clean document under test. */
export interface Subject {
  readonly name: string;
  readonly clean: Analysis;
}

export interface Tally {
  /** Places that can carry the slip; of which so many were tried. */
  places: number;
  tried: number;
  unknowable: number;
  found: number;
  placed: number;
  restored: number;
  readonly misses: string[];
  /** Found, but without a preferred fix that restores. */
  readonly unrestored: string[];
}

export type Tallies = ReadonlyMap<FaultKind, Tally>;

export function newTallies(): Tallies {
  return new Map(FAULT_KINDS.map((kind) => [kind, newTally()]));
}

function newTally(): Tally {
  const counts = { places: 0, tried: 0, unknowable: 0, found: 0, placed: 0, restored: 0 };
  return { ...counts, misses: [], unrestored: [] };
}

/** Adds what was counted elsewhere. */
export function addTallies(tallies: Tallies, others: Tallies): void {
  for (const [kind, other] of others) {
    const tally = tallies.get(kind);
    if (tally === undefined) continue;
    for (const key of COUNTS) tally[key] += other[key];
    tally.misses.push(...other.misses);
    tally.unrestored.push(...other.unrestored);
  }
}

const COUNTS = ['places', 'tried', 'unknowable', 'found', 'placed', 'restored'] as const;

/**
 * Tries the faults of one document; of a kind with more than `most` places every nth from a seeded start, `most` being
 * undefined all of them.
 */
export function survey(tallies: Tallies, subject: Subject, most: number | undefined): void {
  const byKind = new Map<FaultKind, Fault[]>();
  for (const injector of INJECTORS) {
    for (const fault of injector(subject.clean)) {
      const tally = tallies.get(fault.kind);
      if (tally === undefined) continue;
      if ('unknowable' in fault) tally.unknowable += 1;
      else addTo(byKind, fault.kind, fault);
    }
  }
  for (const [kind, faults] of byKind) {
    const tally = tallies.get(kind);
    if (tally === undefined) continue;
    tally.places += faults.length;
    for (const fault of sampled(faults, most, `${subject.name} ${kind}`)) enter(tally, subject, fault);
  }
}

function sampled(faults: readonly Fault[], most: number | undefined, seed: string): readonly Fault[] {
  if (most === undefined || faults.length <= most) return faults;
  const stride = Math.ceil(faults.length / most);
  const hash = [...seed].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 1_000_003, 7);
  const start = randomFrom(hash).int(0, stride - 1);
  return faults.filter((_, index) => index % stride === start);
}

function enter(tally: Tally, subject: Subject, fault: Fault): void {
  const outcome = judge(subject.clean, fault);
  tally.tried += 1;
  if (outcome.found) tally.found += 1;
  else tally.misses.push(describe(subject, fault, outcome));
  if (outcome.placed) tally.placed += 1;
  if (outcome.restored) tally.restored += 1;
  else if (outcome.found) tally.unrestored.push(describe(subject, fault, outcome));
}

function describe({ name, clean }: Subject, { edit }: Fault, { said }: Outcome): string {
  const { text } = clean.disclosure.tree;
  const { start, end } = edit.range;
  const before = text.slice(Math.max(0, start - 30), start).replaceAll('\n', '⏎');
  const after = text.slice(end, end + 12).replaceAll('\n', '⏎');
  const change = `${text.slice(start, end).slice(0, 30)}→${edit.newText.slice(0, 30)}`.replaceAll('\n', '⏎');
  const told = said.map(({ rule, message, fixes }) => {
    const titles = fixes.map(({ title, preferred }) => `${preferred ? '*' : ''}${title.zh}`).join(' | ');
    return `${rule} “${message.zh}” [${titles}]`;
  });
  return `${name}:${placeIn(clean, start)} …${before}【${change}】${after}… ${told.join(' + ')}`;
}

function percent(part: number, all: number): string {
  return all === 0 ? '–' : `${((100 * part) / all).toFixed(1)}%`;
}

/** One line a kind: places, tried, found, placed, restored by a preferred fix, and the places that no reader could know. */
export function tableOf(tallies: Tallies): string {
  const lines = [...tallies].map(([kind, { places, tried, unknowable, found, placed, restored }]) =>
    [
      kind.padEnd(23),
      `${places}`.padStart(7),
      `${tried}`.padStart(7),
      percent(found, tried).padStart(8),
      percent(placed, tried).padStart(8),
      percent(restored, tried).padStart(9),
      `${unknowable}`.padStart(11),
    ].join(''),
  );
  const head = `${'kind'.padEnd(23)} places  tried   found  placed restored unknowable`;
  return [head, ...lines].join('\n');
}
