import type { FigureStore } from '../../../model/figure.ts';
import { addTo } from '../../../text/grouping.ts';
import {
  CARRIED,
  type Fact,
  type Scope,
  SOURCES,
  type Strand,
  TOTALS,
  WORD_SPACES,
} from '../../facts/fact.ts';
import type { Sheet } from '../../sheet.ts';
import { factsByCode } from './facts-by-code.ts';

/** What a table tells that a sentence can speak of. */
export interface Telling {
  readonly table: number;
  readonly scope: Scope;
  readonly period: 'current' | 'prior';
  readonly final: boolean;
  /** Told by a table of this purpose alone. */
  readonly single: boolean;
  /** Several add up to it. */
  readonly figures: readonly number[];
  /** 分. */
  readonly value: number;
  readonly ulp: number;
  /** How many of the same subject were told before it. */
  readonly order: number;
}

/** Which table tells, and of what. */
export type Place = Pick<Telling, 'table' | 'scope' | 'period' | 'final' | 'single'>;

/**
 * All that the tables tell, by subject: `income`, `expenditure`, `basic`, `source general`, `reception` …, and the subjects of
 * the classifications. Those are most of it and few are spoken of, so they are sorted when they are asked for.
 */
export class TellingBook {
  readonly final: boolean;
  readonly #figures: FigureStore;
  readonly #words = new Map<string, Telling[]>();
  readonly #strands = new Map<string, Strand[]>();
  readonly #facts = new Map<string, ReadonlyMap<string, readonly Fact[]>>();

  /** `final`: of final accounts (决算). */
  constructor(figures: FigureStore, final: boolean) {
    this.#figures = figures;
    this.final = final;
  }

  add(key: string, place: Place, figures: readonly number[]): void {
    const known = this.#words.get(key);
    if (known === undefined) this.#words.set(key, [this.#tellingOf(place, figures, 0)]);
    else known.push(this.#tellingOf(place, figures, known.length));
  }

  /** A strand whose keys are codes of a classification. */
  addSubjects(strand: Strand): void {
    addTo(this.#strands, strand.space, strand);
  }

  told(key: string): readonly Telling[] {
    return this.#words.get(key) ?? [];
  }

  toldOf(scheme: string, code: string): readonly Telling[] {
    const facts = this.#factsOf(scheme).get(code) ?? [];
    return facts.map(({ strand, figures }, order) =>
      this.#tellingOf(placeOf(strand, this.final), figures, order),
    );
  }

  /** The codes of a classification, in the order told. */
  codes(scheme: string): Iterable<string> {
    return this.#factsOf(scheme).keys();
  }

  #factsOf(scheme: string): ReadonlyMap<string, readonly Fact[]> {
    let byCode = this.#facts.get(scheme);
    if (byCode === undefined) {
      byCode = factsByCode(this.#strands.get(scheme) ?? []);
      this.#facts.set(scheme, byCode);
    }
    return byCode;
  }

  #tellingOf(place: Place, figures: readonly number[], order: number): Telling {
    const { table, scope, period, final, single } = place;
    let value = 0;
    let ulp = 0;
    for (let at = 0; at < figures.length; at++) {
      const figure = figures[at] ?? 0;
      value += this.#figures.value[figure] ?? 0;
      ulp += this.#figures.ulp[figure] ?? 0;
    }
    return { table, scope, period, final, single, figures, value, ulp, order };
  }
}

/** A whole table, of the year that it is of. */
export function currentPlace({ table, final }: Sheet, scope: Scope): Place {
  return { table: table.index, scope, period: 'current', final, single: false };
}

function placeOf({ table, scope, when }: Strand, finalAccounts: boolean): Place {
  const period = when.includes('prior') ? 'prior' : 'current';
  const final = finalAccounts ? !when.includes('budget') : when.includes('final');
  return { table, scope, period, final, single: false };
}

/** Measures that a statement's totals are split into. */
const PARTS = new Set<string>([
  'basic',
  'project',
  'personnel',
  'public',
  'business-operation',
  'remit-up',
  'subsidise-down',
]);

/** What the tables of income and expenditure tell. */
export function tellStrand(book: TellingBook, strand: Strand): void {
  const { space, when } = strand;
  if (when.includes('later') || when.includes('adjusted')) return;
  if (!WORD_SPACES.has(space)) {
    if (tellsSubjects(strand)) book.addSubjects(strand);
    return;
  }
  const place = placeOf(strand, book.final);
  for (const { key, figures } of strand.facts.values()) {
    const told = keyOf(strand, key);
    const scope = told === undefined ? undefined : sourceScope(told);
    if (told !== undefined) book.add(told, scope === undefined ? place : { ...place, scope }, figures);
  }
}

function tellsSubjects({ space, measure, source, when }: Strand): boolean {
  if (when.includes('carry-over') || when.includes('current-income')) return false;
  if (source !== '' || space.endsWith('income')) return false;
  return measure === 'total' || (space !== 'functional' && PARTS.has(measure));
}

function keyOf({ space, measure, source, when }: Strand, key: string): string | undefined {
  if (key === 'carry-over-in' || when.includes('carry-over-in'))
    return source === '' && isWhole(space, key) ? 'carry-over-in' : undefined;
  if (key === 'carry-over-out') return source === '' && when === '' ? key : undefined;
  if (when.includes('carry-over'))
    return source === '' && isWhole(space, key) && measure === 'total' ? 'carry-over-out' : undefined;
  if (space === SOURCES) return `source ${key}`;
  if (space === CARRIED) return `carried ${key}`;
  if (when.includes('current-income'))
    return source === '' && space === TOTALS.expenditure ? 'income' : undefined;
  if (space === TOTALS.income) return source === '' ? 'income' : `source ${source}`;
  if (source !== '') return undefined;
  return PARTS.has(measure) ? measure : measure === 'total' ? 'expenditure' : undefined;
}

const FUNDS = new Set<string>(['grant', 'general', 'government-fund', 'state-capital']);

/** 政府性基金收入 is that fund's, whichever table tells of it. */
function sourceScope(key: string): Scope | undefined {
  if (!key.startsWith('source ')) return undefined;
  const fund = key.slice('source '.length);
  return FUNDS.has(fund) ? (fund as Scope) : undefined;
}

function isWhole(space: string, key: string): boolean {
  return space === TOTALS.income || (space === TOTALS.expenditure && key.startsWith('total'));
}
