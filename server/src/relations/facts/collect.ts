import { FigureState, type FigureStore } from '../../model/figure.ts';
import type { Panel, TableRow } from '../../model/table.ts';
import { NO_FACETS } from '../../vocabulary/concepts.ts';
import { amountsIn, countableRows, figureOf, type Sheet } from '../sheet.ts';
import { type ColumnFact, columnFactOf } from './column-fact.ts';
import type { Coverage } from './coverage.ts';
import { isTotals, type Space, type Strand } from './fact.ts';
import { type RowFact, rowFactsOf } from './row-fact.ts';

interface DraftFact {
  readonly strand: Strand;
  readonly key: string;
  readonly figures: number[];
}

interface DraftStrand extends Strand {
  readonly facts: Map<string, DraftFact>;
}

/** A column and the strand that its cells go to: the last one, for neighbouring rows are mostly of one space. */
interface Slot {
  readonly column: ColumnFact;
  space: Space | undefined;
  strand: DraftStrand | undefined;
}

/** By sheet, of which each analysis makes its own: several families ask. */
const KNOWN = new WeakMap<Sheet, readonly Strand[]>();

/** All facts that a table tells; what it tells on several rows is one fact with several figures. */
export function strandsOf(sheet: Sheet, year: number | undefined): readonly Strand[] {
  let strands = KNOWN.get(sheet);
  if (strands === undefined) {
    strands = collect(sheet, year);
    KNOWN.set(sheet, strands);
  }
  return strands;
}

function collect(sheet: Sheet, year: number | undefined): readonly Strand[] {
  const { coverage } = sheet;
  if (coverage === undefined || !sheet.aligned) return NONE;
  const strands = new Map<string, DraftStrand>();
  for (const panel of sheet.table.panels) {
    const slots = tellingColumns(sheet, panel, coverage, year).map(
      (column): Slot => ({ column, space: undefined, strand: undefined }),
    );
    if (slots.length === 0) continue;
    const rows = countableRows(sheet, panel);
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index];
      if (row === undefined) continue;
      const facts = rowFactsOf(panel, row, coverage);
      for (let at = 0; at < facts.length; at++) {
        const fact = facts[at];
        if (fact !== undefined) enter(strands, sheet, slots, row, fact);
      }
    }
  }
  const told = [...strands.values()];
  for (const strand of told) if (strand.total) keepToldOnce(sheet.figures, strand);
  return told;
}

const NONE: readonly Strand[] = [];

function enter(
  strands: Map<string, DraftStrand>,
  sheet: Sheet,
  slots: readonly Slot[],
  row: TableRow,
  fact: RowFact,
): void {
  const { state } = sheet.figures;
  // A total left blank tells nothing; a part left blank is zero.
  const least = isTotals(fact.space) ? FigureState.amount : FigureState.blank;
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at];
    if (slot === undefined) continue;
    const figure = figureOf(sheet, row, slot.column.column);
    const own = state[figure] ?? FigureState.none;
    if (own < least || own > FigureState.percent) continue;
    if (slot.strand === undefined || slot.space !== fact.space) {
      slot.strand = strandFor(strands, sheet.table.index, slot.column, fact);
      slot.space = fact.space;
    }
    add(slot.strand, fact.key, figure);
  }
}

function add(strand: DraftStrand, key: string, figure: number): void {
  const known = strand.facts.get(key);
  if (known === undefined) strand.facts.set(key, { strand, key, figures: [figure] });
  else known.figures.push(figure);
}

/** Columns of two panels may tell the same: one strand then. */
function strandFor(
  strands: Map<string, DraftStrand>,
  table: number,
  { scope: own, measure, source, when }: ColumnFact,
  { space, income, scope: told }: RowFact,
): DraftStrand {
  const scope = told ?? own;
  const slot = `${space}|${measure}|${source}|${when}`;
  const key = `${scope}|${slot}`;
  const known = strands.get(key);
  if (known !== undefined) return known;
  const strand: DraftStrand = {
    table,
    scope,
    slot,
    space,
    measure,
    source,
    when,
    aspect: `${income ? 'income' : measure} ${when}`,
    total: isTotals(space) && source === '',
    facts: new Map(),
    unsplit: false,
  };
  strands.set(key, strand);
  return strand;
}

/** A total that stands on several rows is one fact where all say the same, and none otherwise. */
function keepToldOnce(figures: FigureStore, strand: DraftStrand): void {
  for (const [key, fact] of strand.facts) {
    if (fact.figures.length === 1) continue;
    const [first = -1, ...others] = fact.figures;
    if (others.every((other) => figures.value[other] === figures.value[first])) fact.figures.length = 1;
    else strand.facts.delete(key);
  }
}

/** Columns that tell something of their own: where two tell the same by their heads, neither is certain. */
function tellingColumns(
  sheet: Sheet,
  panel: Panel,
  coverage: Coverage,
  year: number | undefined,
): readonly ColumnFact[] {
  const told: ColumnFact[] = [];
  const edition = { year, final: sheet.final };
  for (const index of amountsIn(sheet, panel)) {
    const column = sheet.table.columns[index];
    const fact = column && columnFactOf(column, sheet.facets[index] ?? NO_FACETS, coverage, edition);
    if (fact !== undefined) told.push(fact);
  }
  return told.length < 2
    ? told
    : told.filter((one) => !told.some((other) => other !== one && isSame(one, other)));
}

function isSame(one: ColumnFact, other: ColumnFact): boolean {
  return (
    one.measure === other.measure &&
    one.scope === other.scope &&
    one.source === other.source &&
    one.when === other.when
  );
}
