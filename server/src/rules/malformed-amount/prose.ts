import type { Unit } from '../../model/figure.ts';
import type { SyntaxTree } from '../../syntax/tree.ts';
import { skipBlanks } from '../../text/characters.ts';
import { rangeOf, textIn } from '../../text/range.ts';
import { signalsOf } from '../prose/signals.ts';
import { blockAt } from '../prose/surroundings.ts';
import type { Fix, Remark } from '../rule.ts';
import { formatAmount } from '../style/amount-style.ts';
import { readingsOf } from './readings.ts';
import { hasWide, wideRemark } from './wide.ts';

const UNITS: readonly (readonly [string, Unit])[] = [
  ['万元', 'ten-thousand-yuan'],
  ['亿元', 'hundred-million-yuan'],
  ['元', 'yuan'],
];

/** Amounts of sentences that are no numbers: 12.3.4万元, 1,23,4.5万元, 1O0.00万元. */
export function malformedInProse(tree: SyntaxTree): readonly Remark[] {
  const { oddAmounts } = signalsOf(tree);
  const remarks: Remark[] = [];
  for (let index = 0; index + 1 < oddAmounts.length; index += 2) {
    const range = rangeOf(oddAmounts[index] ?? 0, oddAmounts[index + 1] ?? 0);
    if (blockAt(tree, range.start)?.kind !== 'paragraph') continue;
    const written = textIn(tree.text, range);
    if (hasWide(tree.text, range.start, range.end)) {
      remarks.push(wideRemark(tree.text, range));
      continue;
    }
    remarks.push({
      range,
      message: { zh: `“${written}”不是一个数`, en: `“${written}” is not a number` },
      fixes: fixesOf(tree.text, range, written),
    });
  }
  return remarks;
}

/** Every reading; the only one is preferred where letters were typed for digits, for no digit may be missing then. */
function fixesOf(text: string, range: { start: number; end: number }, written: string): readonly Fix[] {
  const behind = skipBlanks(text, range.end, text.length);
  const unit = UNITS.find(([name]) => text.startsWith(name, behind))?.[1];
  if (unit === undefined) return [];
  const decimals = written.length - 1 - written.lastIndexOf('.');
  const style = {
    unit,
    decimals: decimals < written.length ? decimals : 0,
    grouped: false,
    zero: '0',
    negative: 'minus' as const,
  };
  const readings = readingsOf(written, unit);
  return readings.map((value) => {
    const newText = formatAmount(value, style);
    return {
      title: { zh: `改为 ${newText}`, en: `Change to ${newText}` },
      preferred: readings.length === 1 && /[OoIl]/.test(written),
      edits: [{ range, newText }],
    };
  });
}
