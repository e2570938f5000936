import { CellShape, newWrittenNumber, readNumber } from '../../../model/amount.ts';
import type { Disclosure } from '../../../model/disclosure.ts';
import { scaleAmount, scalePercent } from '../../../model/scaled-amount.ts';
import { isPercent, writtenAs } from '../../../rules/evidence/written.ts';
import { unitOf } from '../../../rules/narrative/label.ts';

/** What the user typed for a figure, in 分 (millionths for percentages), in the figure's unit unless it has its own. */
export function readNewValue(disclosure: Disclosure, figure: number, typed: string): number | undefined {
  const text = typed.trim();
  const number = newWrittenNumber();
  readNumber(text, 0, text.length, number);
  if (isPercent(disclosure, figure)) {
    const isNumber = number.shape === CellShape.number || number.shape === CellShape.percent;
    return isNumber && number.mantissa >= 0
      ? scalePercent(number.mantissa, number.decimals)?.value
      : undefined;
  }
  if (number.shape !== CellShape.number) return undefined;
  const unit = number.unit ?? unitInCell(disclosure, figure) ?? unitOf(disclosure, figure);
  return scaleAmount(number.mantissa, number.decimals, unit)?.value;
}

/** 40 万元 in a cell of a table in 元. */
function unitInCell(disclosure: Disclosure, figure: number) {
  const written = writtenAs(disclosure, figure);
  const number = newWrittenNumber();
  readNumber(written, 0, written.length, number);
  return number.unit;
}
