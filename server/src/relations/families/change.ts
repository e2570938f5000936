import { FigureState, isKnown } from '../../model/figure.ts';
import type { Panel, TableRow } from '../../model/table.ts';
import type { Facets } from '../../vocabulary/concepts.ts';
import { NO_FACETS } from '../../vocabulary/concepts.ts';
import { judgeQuotient, quotientOf } from '../quotient.ts';
import type { Relation } from '../relation.ts';
import { countableRows, figureOf, type Sheet } from '../sheet.ts';
import { type Tally, tallyOf } from '../tally.ts';

/** A computed column, what it is computed from, and whether the header leaves no other choice. */
interface Reading {
  readonly kind: 'sum' | 'rate' | 'ratio';
  readonly column: number;
  readonly now: number;
  readonly before: number;
  readonly certain: boolean;
}

/** 增减额, 增减%, 占比 and 完成% columns against the columns that they are computed from. */
export function changes(sheet: Sheet): readonly Relation[] {
  if (!sheet.aligned) return [];
  const relations: Relation[] = [];
  for (const panel of sheet.table.panels) {
    const computed = computedColumns(sheet, panel);
    if (computed.length === 0) continue;
    const rows = countableRows(sheet, panel);
    const plain = plainColumns(sheet, panel);
    for (const column of computed) {
      const reading = choose(sheet, rows, readingsOf(sheet, column, plain));
      if (reading !== undefined) relate(sheet, rows, reading, relations);
    }
  }
  return relations;
}

function isIn(panel: Panel, column: number): boolean {
  return column >= panel.firstColumn && column < panel.lastColumn;
}

function computedColumns(sheet: Sheet, panel: Panel): readonly number[] {
  const changed = sheet.amounts.filter((column) => sheet.facets[column]?.derived === 'change');
  return [...changed, ...sheet.percents].filter((column) => isIn(panel, column));
}

/** More columns than this leave too many pairs to choose from by chance. */
const MOST_COLUMNS = 8;

function plainColumns(sheet: Sheet, panel: Panel): readonly number[] {
  const plain = sheet.amounts.filter(
    (column) => isIn(panel, column) && sheet.facets[column]?.derived === undefined,
  );
  return plain.slice(0, MOST_COLUMNS);
}

function readingsOf(sheet: Sheet, column: number, plain: readonly number[]): readonly Reading[] {
  const facets = sheet.facets[column] ?? NO_FACETS;
  const kinds = kindsOf(facets, sheet.percents.includes(column));
  const alike = plain.filter((other) => sameSubject(facets, sheet.facets[other] ?? NO_FACETS));
  const readings: Reading[] = [];
  for (const now of alike) {
    for (const before of alike) {
      if (now === before) continue;
      const certain =
        alike.length === 2 &&
        isNamed(facets, sheet.facets[now] ?? NO_FACETS, sheet.facets[before] ?? NO_FACETS);
      for (const kind of kinds) {
        readings.push({ kind, column, now, before, certain: certain && kinds.length === 1 });
      }
    }
  }
  return readings;
}

function kindsOf(facets: Facets, percent: boolean): readonly Reading['kind'][] {
  if (!percent) return ['sum'];
  if (facets.derived === 'change-rate') return ['rate'];
  return facets.derived === undefined ? ['ratio', 'rate'] : ['ratio'];
}

/** A change under one merged head is that head's. */
function sameSubject(computed: Facets, plain: Facets): boolean {
  const measure =
    computed.measure === undefined || computed.measure === 'amount' ? undefined : computed.measure;
  return (
    (measure === undefined || measure === plain.measure) &&
    (computed.fund === undefined || computed.fund === plain.fund)
  );
}

/** The heads of both columns say which is which: 完成% of a budget by its outturn, else this year against the year before. */
function isNamed({ derived }: Facets, now: Facets, before: Facets): boolean {
  if (derived !== 'completion-rate') return isLater(now, before);
  return now.stage === 'final' && (before.stage === 'budget' || before.stage === 'adjusted-budget');
}

function isLater(now: Facets, before: Facets): boolean {
  if (now.year !== undefined && before.year !== undefined) return now.year > before.year;
  return before.period === 'prior-year' && now.period !== 'prior-year';
}

function choose(sheet: Sheet, rows: readonly TableRow[], readings: readonly Reading[]): Reading | undefined {
  let best: { readonly reading: Reading; readonly tally: Tally } | undefined;
  for (const reading of readings) {
    const tally = tallyReading(sheet, rows, reading);
    if (!isCredible(reading, tally)) continue;
    if (best === undefined || tally.holds > best.tally.holds) best = { reading, tally };
  }
  return best?.reading;
}

function isCredible({ certain }: Reading, { holds, fails, telling }: Tally): boolean {
  if (certain) return holds >= fails || holds + fails <= 2;
  return telling >= 2 && holds >= fails * 8;
}

function tallyReading(sheet: Sheet, rows: readonly TableRow[], reading: Reading): Tally {
  if (reading.kind !== 'sum') return tallyQuotients(sheet, rows, reading);
  // now = before + change, so that the tally counts the terms that are not zero.
  const instances = rows.map((row) => ({
    total: figureOf(sheet, row, reading.now),
    terms: [figureOf(sheet, row, reading.before), figureOf(sheet, row, reading.column)],
  }));
  return tallyOf(sheet.figures, instances);
}

function tallyQuotients(sheet: Sheet, rows: readonly TableRow[], reading: Reading): Tally {
  const { figures } = sheet;
  let holds = 0;
  let fails = 0;
  for (const row of rows) {
    const relation = relationOf(sheet, row, reading);
    const ids = [relation.total, ...relation.terms];
    if (!ids.every((id) => isKnown(figures, id)) || figures.value[relation.total] === 0) continue; // Zeros prove nothing.
    const verdict = judgeQuotient(quotientOf(figures.value, figures.ulp, relation));
    if (verdict === 'contradicted') fails++;
    else if (verdict !== 'silent') holds++;
  }
  return { holds, fails, telling: holds };
}

function relate(sheet: Sheet, rows: readonly TableRow[], reading: Reading, relations: Relation[]): void {
  for (const row of rows) {
    const relation = relationOf(sheet, row, reading);
    // A percentage left blank says nothing; a blank amount says zero.
    const blank = (sheet.figures.state[relation.total] ?? 0) < FigureState.amount;
    if (reading.kind === 'sum' || !blank) relations.push(relation);
  }
}

const NOW_LESS_BEFORE = [1, -1] as const;

function relationOf(sheet: Sheet, row: TableRow, { kind, column, now, before }: Reading): Relation {
  return {
    family: 'change',
    kind,
    total: figureOf(sheet, row, column),
    terms: [figureOf(sheet, row, now), figureOf(sheet, row, before)],
    signs: kind === 'sum' ? NOW_LESS_BEFORE : undefined,
    identity: `change ${sheet.table.index} ${column}`,
    place: undefined,
    loose: undefined,
  };
}
