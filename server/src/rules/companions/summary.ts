import type { Disclosure, DisclosureKind } from '../../model/disclosure.ts';
import { strandsOf } from '../../relations/facts/collect.ts';
import { sheetsOf } from '../../relations/sheet.ts';
import { lineAt } from '../../text/lines.ts';

/** Whose disclosure a document is, of which year, and of which units it tells. */
export interface Identity {
  /** The document's path, as its reader knows it. */
  readonly path: string;
  readonly organisation: string;
  readonly year: number;
  readonly kind: DisclosureKind;
  /** Names of the units that its tables of income and expenditure list. */
  readonly units: readonly string[];
}

/**
 * What one disclosure tells that another one may tell too: last year's edition of the same organisation, or the budgets of
 * a department's units. Plain data, so that it can be kept and sent without the document.
 */
export interface Summary extends Identity {
  /** By what is told (see `ownFacts`); a fact that the document itself tells in two ways is left out. */
  readonly facts: ReadonlyMap<string, ToldFact>;
}

/** 分, and one unit of the last written digit. */
interface Amount {
  readonly value: number;
  readonly ulp: number;
}

export interface ToldFact extends Amount {
  /** Line of its first figure, from 1. */
  readonly line: number;
}

/** A fact of the document at hand, with its figures. */
export interface OwnFact extends ToldFact {
  /** As of this year, whichever year it tells of: the key that this year's document would give it. */
  readonly key: string;
  readonly prior: boolean;
  readonly figures: readonly number[];
}

/** Undefined where the document does not say whose or of which year it is. */
export function identify(
  { budgetYear, kind, organisation, tables }: Disclosure,
  path: string,
): Identity | undefined {
  const name = plainName(organisation);
  if (budgetYear === undefined || name === '') return undefined;
  const units = new Set<string>();
  for (const table of tables) {
    if (table.kind !== 'income' && table.kind !== 'expenditure') continue;
    for (const { rows } of table.panels) {
      for (const row of rows)
        if (row.role === 'unit' && row.children.length === 0) units.add(plainName(row.name));
    }
  }
  return { path, organisation: name, year: budgetYear, kind, units: [...units] };
}

/** Undefined as `identify`. */
export function summarize(disclosure: Disclosure, path: string): Summary | undefined {
  const identity = identify(disclosure, path);
  if (identity === undefined) return undefined;
  const facts = new Map<string, ToldFact>();
  const torn = new Set<string>();
  for (const { key, prior, value, ulp, line } of ownFacts(disclosure)) {
    if (prior) continue;
    const known = facts.get(key);
    if (known !== undefined && known.value !== value) torn.add(key);
    if (known === undefined) facts.set(key, { value, ulp, line });
  }
  for (const key of torn) facts.delete(key);
  return { ...identity, facts };
}

/** Those of other documents that may tell what this one tells: its edition of the year before, and its units' budgets. */
export function companionsOf<T extends Identity>(own: Identity, others: readonly T[]): readonly T[] {
  return others.filter(
    (other) => other.path !== own.path && (isLastEdition(own, other) || isUnit(own, other)),
  );
}

function isLastEdition(own: Identity, { year, kind, organisation }: Identity): boolean {
  return year === own.year - 1 && kind === own.kind && organisation === own.organisation;
}

/** A department's own row (本级) bears its name, and so does the budget of that unit. */
function isUnit(own: Identity, { year, kind, organisation }: Identity): boolean {
  if (year !== own.year || own.kind === 'unit-budget' || !own.units.includes(organisation)) return false;
  return kind === 'unit-budget' || organisation !== own.organisation;
}

/** The facts of this year's and of last year's budget that the tables tell. */
export function* ownFacts(disclosure: Disclosure): Iterable<OwnFact> {
  const { figures, tree, budgetYear } = disclosure;
  for (const sheet of sheetsOf(disclosure)) {
    for (const { scope, space, measure, source, when, facts } of strandsOf(sheet, budgetYear)) {
      if (when !== '' && when !== 'prior') continue;
      for (const fact of facts.values()) {
        const [first = 0] = fact.figures;
        yield {
          key: `${scope}|${space}|${measure}|${source}|${fact.key}`,
          prior: when === 'prior',
          figures: fact.figures,
          value: total(figures.value, fact.figures),
          ulp: total(figures.ulp, fact.figures),
          line: lineAt(tree.lineStarts, figures.start[first] ?? 0) + 1,
        };
      }
    }
  }
}

function total(array: Float64Array, figures: readonly number[]): number {
  return figures.reduce((sum, id) => sum + (array[id] ?? 0), 0);
}

/** The file's name without its folder: messages are read beside a list of files. */
export function fileName({ path }: Identity): string {
  return path.slice(path.search(/[^\\/]*$/));
}

/** Within rounding of both, as written. */
export function isSameAmount(one: Amount, other: Amount): boolean {
  return 2 * Math.abs(one.value - other.value) <= one.ulp + other.ulp;
}

/** 某某局（本级） is 某某局 by name; blanks are layout. */
export function plainName(name: string): string {
  return name.replace(/\s+/g, '').replace(/[（(](?:本级|机关|本部)[）)]$|本级$|机关本级$/, '');
}
