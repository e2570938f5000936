import { isDigit, isHan } from '../../text/characters.ts';
import { rangeOf } from '../../text/range.ts';
import { isRepeatSlip } from '../prose/repeat.ts';
import { signalsOf } from '../prose/signals.ts';
import type { Remark, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'repeated-word',
  category: 'structure',
  severity: 'warning',
  title: { zh: '文字重复', en: 'A word is said twice' },
  check({ disclosure }) {
    const remarks: Remark[] = [];
    const { text } = disclosure.tree;
    const { repeats } = signalsOf(disclosure.tree);
    let told = 0;
    for (let index = 0; index < repeats.length; index += 2) {
      const start = repeats[index] ?? 0;
      const length = repeats[index + 1] ?? 0;
      // The second and third of three copies are told with the first.
      if (start < told || !isRepeatSlip(disclosure, start, length)) continue;
      const remark = remarkOf(text, start, length);
      told = remark.range.end;
      remarks.push(remark);
    }
    return remarks;
  },
};

function remarkOf(text: string, start: number, length: number): Remark {
  const word = text.slice(start, start + length);
  const end = lastCopy(text, word, start + length);
  return {
    range: rangeOf(start, end),
    message: { zh: `“${word}”写重了`, en: `“${word}” is said twice` },
    fixes: [
      {
        title: { zh: `删去重复的“${word}”`, en: `Delete the second “${word}”` },
        preferred: isHan(text.charCodeAt(start)) || isDigit(text.charCodeAt(start)),
        edits: [{ range: rangeOf(start + length, end), newText: '' }],
      },
    ],
  };
}

/** The end of the last copy: said three times, two are to go. */
function lastCopy(text: string, word: string, from: number): number {
  let end = from;
  while (text.startsWith(word, end)) end += word.length;
  return end;
}
