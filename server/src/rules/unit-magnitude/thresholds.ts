import type { SyntaxTree } from '../../syntax/tree.ts';
import { rangeOf, type TextRange } from '../../text/range.ts';

/** 单价100万元（含）以上设备: the law's thresholds are 50 and 100 万元; no inventory lists what costs 100 元. */
const THRESHOLD =
  /单位?(?:价值|价格?)\s*(?:在)?\s*(?:50|100|200)\s*元(?=\s*(?:[（(]含[）)])?\s*(?:及)?以上[^，。；\d]{0,12}设备)/g;

/** 元 of thresholds of equipment that was meant as 万元. */
export function wrongThresholds({ text, blocks }: SyntaxTree): readonly TextRange[] {
  const ranges: TextRange[] = [];
  for (const { kind, range } of blocks) {
    if (kind !== 'paragraph' && kind !== 'note') continue;
    for (const { index, 0: words } of text.slice(range.start, range.end).matchAll(THRESHOLD)) {
      const end = range.start + index + words.length;
      ranges.push(rangeOf(end - 1, end));
    }
  }
  return ranges;
}
