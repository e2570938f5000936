import type { Disclosure } from '../../model/disclosure.ts';
import { textIn } from '../../text/range.ts';
import { squeeze } from '../../text/words.ts';
import type { Remark, Rule } from '../rule.ts';
import { type NumberedLine, type NumberedList, numberedLists } from '../structure/numbered-lines.ts';
import { renumbered } from '../structure/ordinals.ts';
import { hasNumber } from './between.ts';
import { addIndexColumns } from './index-columns.ts';
import { lateStart, leap, repetition, wrongNumber } from './remarks.ts';
import { ToldGaps } from './told-gaps.ts';

export const rule: Rule = {
  id: 'numbering-gap',
  category: 'structure',
  severity: 'warning',
  title: { zh: '序号不连续', en: 'The numbering has a gap' },
  check({ disclosure }) {
    const remarks: Remark[] = [];
    const lists = numberedLists(disclosure.tree);
    const told = new ToldGaps(disclosure);
    for (let at = 0; at < lists.length; at++) {
      const list = lists[at];
      if (list !== undefined && !isInOrder(list)) addRemarks(disclosure, list, told, remarks);
    }
    const untold = remarks.filter((remark) => !told.isLeftOver(remark));
    addIndexColumns(disclosure, untold);
    return untold;
  },
};

/** 一, 二, 三 and so on without a gap, as nearly all lists are. */
function isInOrder({ lines }: NumberedList): boolean {
  for (let at = 0; at < lines.length; at++) if (lines[at]?.numbering.ordinal !== at + 1) return false;
  return true;
}

/** `last` is the number that the line before should have, so that one wrong number is told once. */
function addRemarks(disclosure: Disclosure, list: NumberedList, told: ToldGaps, remarks: Remark[]): void {
  const [first] = list.lines;
  if (first === undefined) return;
  const opening = startRemark(disclosure, list, told, first);
  if (opening !== undefined) remarks.push(opening.remark);
  let last = opening?.last ?? first.numbering.ordinal;
  for (let at = 1; at < list.lines.length; at++) {
    const line = list.lines[at];
    if (line === undefined) continue;
    const found =
      line.numbering.ordinal === last + 1 ? undefined : remarkOn(disclosure, list, told, at, last + 1);
    if (found !== undefined) remarks.push(found.remark);
    last = found?.last ?? line.numbering.ordinal;
  }
}

/** A remark, and the number to count on from. */
interface Found {
  readonly remark: Remark;
  readonly last: number;
}

/** A list that begins with 二 and has no 一 before it, or whose first number does not fit the second. */
function startRemark(
  { tree }: Disclosure,
  { lines, isContents }: NumberedList,
  told: ToldGaps,
  first: NumberedLine,
): Found | undefined {
  const { style, ordinal, range } = first.numbering;
  if (ordinal === 1 || first.earlier?.ordinal === ordinal - 1) return undefined;
  const next = lines[1]?.numbering.ordinal;
  if (isContents && next === 2) return { remark: wrongNumber(tree.text, first, 1), last: 1 };
  const isLate = ordinal === 2 && (isContents || (next === 3 && first.previous !== undefined));
  if (!isLate || told.isTold(undefined, first, isContents)) return undefined;
  if (!isContents && hasNumber(tree.text, first.previous?.range.start ?? 0, range.start, style, 1))
    return undefined;
  return { remark: lateStart(tree.text, lines), last: ordinal };
}

/** A number that is not the one `expected`: left out, used twice, or wrong by itself. */
function remarkOn(
  { tree }: Disclosure,
  list: NumberedList,
  told: ToldGaps,
  at: number,
  expected: number,
): Found | undefined {
  const { lines, isContents } = list;
  const line = lines[at];
  const before = lines[at - 1];
  if (line === undefined || before === undefined) return undefined;
  const { style, ordinal, range } = line.numbering;
  const next = lines[at + 1]?.numbering.ordinal;
  if (!isContents && hasNumber(tree.text, before.numbering.range.end, range.start, style, expected))
    return undefined;
  if (next === expected + 1 || (isContents && next === undefined && ordinal !== expected + 1)) {
    return { remark: wrongNumber(tree.text, line, expected), last: expected };
  }
  if (next !== undefined && next !== ordinal + 1) return undefined;
  if (ordinal === expected + 1 && told.isTold(before, line, isContents)) return undefined;
  if (ordinal === expected + 1)
    return { remark: leap(tree.text, lines.slice(at), before, expected), last: ordinal };
  if (ordinal !== expected - 1 || !isOther(tree.text, before, line)) return undefined;
  if (hasNumber(tree.text, before.numbering.range.end, range.start, style, 1)) return undefined;
  return {
    remark: repetition(tree.text, lines.slice(at), before, lowerNumber(tree.text, line)),
    last: ordinal,
  };
}

/** A title that a page break repeats is one title. */
function isOther(text: string, before: NumberedLine, line: NumberedLine): boolean {
  return (
    line.isHeading === before.isHeading &&
    squeeze(textIn(text, line.title)) !== squeeze(textIn(text, before.title))
  );
}

/** 三、 behind （二） that should be （三）: the number goes on in the list that the line seems to end. */
function lowerNumber(text: string, { numbering, ended }: NumberedLine): string | undefined {
  if (ended === undefined || ended.ordinal + 1 !== numbering.ordinal) return undefined;
  return renumbered(textIn(text, ended.range), numbering.ordinal);
}
