import { FigureState, type FigureStore, isKnown } from '../../model/figure.ts';
import type { Panel } from '../../model/table.ts';
import { amountsIn, figureOf, type Sheet } from '../sheet.ts';
import { type ColumnFact, columnFactOf } from './column-fact.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { isTotals, type Strand } from './fact.ts';
import { type RowFact, rowFactsOf } from './row-fact.ts';

interface DraftFact {
  readonly strand: Strand;
  readonly key: string;
  readonly figures: number[];
}

interface DraftStrand extends Strand {
  readonly facts: Map<string, DraftFact>;
}

/** A column and the strands that its cells have gone to, by the space of their rows. */
interface Slot {
  readonly column: ColumnFact;
  readonly bySpace: Map<string, DraftStrand>;
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
  const coverage = coverageOf(sheet.table.kind);
  if (coverage === undefined || !sheet.aligned) return [];
  const strands = new Map<string, DraftStrand>();
  const ragged = new Set(sheet.table.raggedRows);
  for (const panel of sheet.table.panels) {
    const slots = tellingColumns(sheet, panel, coverage, year).map(
      (column): Slot => ({ column, bySpace: new Map() }),
    );
    for (const row of panel.rows) {
      if (row.role === 'text' || ragged.has(row.bodyRow)) continue;
      for (const rowFact of rowFactsOf(panel, row, coverage)) {
        for (const slot of slots)
          add(strands, sheet, slot, rowFact, figureOf(sheet, row, slot.column.column));
      }
    }
  }
  for (const strand of strands.values()) if (strand.total) keepToldOnce(sheet.figures, strand);
  return [...strands.values()];
}

function add(
  strands: Map<string, DraftStrand>,
  sheet: Sheet,
  slot: Slot,
  row: RowFact,
  figure: number,
): void {
  const { figures } = sheet;
  if (!isKnown(figures, figure)) return;
  // A total left blank tells nothing; a part left blank is zero.
  if (isTotals(row.space) && (figures.state[figure] ?? 0) < FigureState.amount) return;
  let strand = slot.bySpace.get(row.space);
  if (strand === undefined) {
    strand = strandFor(strands, sheet.table.index, slot.column, row);
    slot.bySpace.set(row.space, strand);
  }
  const known = strand.facts.get(row.key);
  if (known === undefined) strand.facts.set(row.key, { strand, key: row.key, figures: [figure] });
  else known.figures.push(figure);
}

/** Columns of two panels may tell the same: one strand then. */
function strandFor(
  strands: Map<string, DraftStrand>,
  table: number,
  column: ColumnFact,
  row: RowFact,
): DraftStrand {
  const scope = row.scope ?? column.scope;
  const slot = `${row.space}|${column.measure}|${column.source}|${column.when}`;
  const known = strands.get(`${scope}|${slot}`);
  if (known !== undefined) return known;
  const strand: DraftStrand = {
    table,
    scope,
    slot,
    space: row.space,
    aspect: `${row.income ? 'income' : column.measure} ${column.when}`,
    total: isTotals(row.space) && column.source === '',
    facts: new Map(),
  };
  strands.set(`${scope}|${slot}`, strand);
  return strand;
}

/** A total that stands on several rows is one fact where all say the same, and none otherwise. */
function keepToldOnce(figures: FigureStore, strand: DraftStrand): void {
  for (const [key, fact] of strand.facts) {
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
  const told = new Map<string, ColumnFact | undefined>();
  for (const index of amountsIn(sheet, panel)) {
    const column = sheet.table.columns[index];
    const fact = column && columnFactOf(column, sheet.facets[index] ?? {}, coverage, year);
    if (fact === undefined) continue;
    const key = `${fact.scope} ${fact.measure} ${fact.source} ${fact.when}`;
    told.set(key, told.has(key) ? undefined : fact);
  }
  return [...told.values()].filter((fact) => fact !== undefined);
}
