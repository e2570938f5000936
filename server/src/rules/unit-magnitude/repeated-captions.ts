import type { Disclosure } from '../../model/disclosure.ts';
import type { Unit } from '../../model/figure.ts';
import type { BudgetTable } from '../../model/table.ts';
import { rangeOf, type TextRange } from '../../text/range.ts';
import { UNIT_NAMES } from '../evidence/written.ts';

/** A unit above the part of a table behind a page break, or beside the table's own, that is not the table's. */
export interface OtherUnit {
  readonly table: BudgetTable;
  readonly unit: Unit;
  /** 元 or 万元 alone. */
  readonly range: TextRange;
}

const UNIT = /单\s*位\s*[:：]\s*(?:人民币)?\s*(万?元)(?![一-龥])/g;
/** More text than this between two parts is no caption that was repeated. */
const LONGEST_CAPTION = 300;

/** The repeated captions whose unit is another one than the table's first. */
export function otherUnits(disclosure: Disclosure): readonly OtherUnit[] {
  return disclosure.tables.flatMap((table) => (table.money ? otherUnitsOf(disclosure, table) : []));
}

function otherUnitsOf({ tree: { text } }: Disclosure, table: BudgetTable): readonly OtherUnit[] {
  const { blocks, unitRange, unit } = table;
  if (unitRange === undefined || unit === undefined) return [];
  const stretches = blocks
    .slice(1)
    .map((block, at) => rangeOf(blocks[at]?.range.end ?? 0, block.range.start));
  const line = rangeOf(text.lastIndexOf('\n', unitRange.start) + 1, lineEnd(text, unitRange.end));
  return [line, ...stretches].flatMap((stretch) => unitsIn(text, stretch, table, unit));
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function unitsIn(
  text: string,
  { start, end }: TextRange,
  table: BudgetTable,
  unit: Unit,
): readonly OtherUnit[] {
  if (end - start > LONGEST_CAPTION) return [];
  const others: OtherUnit[] = [];
  for (const { index, 0: words, 1: written = '' } of text.slice(start, end).matchAll(UNIT)) {
    const stop = start + index + words.length;
    if (written !== UNIT_NAMES[unit])
      others.push({ table, unit, range: rangeOf(stop - written.length, stop) });
  }
  return others;
}
