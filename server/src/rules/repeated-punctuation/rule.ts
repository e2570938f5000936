import { isHan } from '../../text/characters.ts';
import { rangeOf } from '../../text/range.ts';
import { narrow } from '../../text/words.ts';
import { isSpace } from '../prose/scan.ts';
import { signalsOf } from '../prose/signals.ts';
import { blockAt } from '../prose/surroundings.ts';
import { type Fix, NO_REMARKS, type Remark, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'repeated-punctuation',
  category: 'structure',
  severity: 'warning',
  title: { zh: '标点重复', en: 'Punctuation is doubled' },
  check({ disclosure: { tree } }) {
    const { marks: seconds } = signalsOf(tree);
    if (seconds.length === 0) return NO_REMARKS;
    const remarks: Remark[] = [];
    let done = -1;
    for (const second of seconds) {
      if (second < done) continue;
      const start = firstMark(tree.text, second);
      const end = lastMark(tree.text, second);
      done = end;
      const marks = tree.text.slice(start, end);
      if (!isSlip(tree.text, start, end) || blockAt(tree, start)?.kind === 'contents') continue;
      remarks.push(remarkOf(marks, start, end));
    }
    return remarks;
  },
};

const WIDE = '，。；：、！？％';
const MARKS = `${WIDE},;:%`;

function firstMark(text: string, second: number): number {
  let at = second - 1;
  while (isSpace(text.charCodeAt(at))) at--;
  return at;
}

function lastMark(text: string, second: number): number {
  let end = second + 1;
  for (let at = end; at < text.length; at++) {
    if (MARKS.includes(text.charAt(at))) end = at + 1;
    else if (!isSpace(text.charCodeAt(at))) break;
  }
  return end;
}

/** Narrow marks are a slip only among Chinese characters: times, addresses and code have them doubled. */
function isSlip(text: string, start: number, end: number): boolean {
  const marks = plain(text.slice(start, end));
  if (/^[！？]+$/.test(marks) && new Set(marks).size > 1) return false;
  if (/[，。；：、！？]/.test(marks) || /^[%％]+$/.test(marks)) return true;
  return isHan(text.charCodeAt(start - 1)) && isHan(text.charCodeAt(end));
}

function plain(marks: string): string {
  return marks.replace(/[ \u3000]/g, '');
}

function remarkOf(written: string, start: number, end: number): Remark {
  const marks = plain(written);
  const choices = choicesOf(marks);
  const sure = choices.length === 1;
  const shown = choices.map((one) => `“${one}”`);
  return {
    range: rangeOf(start, end),
    message: {
      zh: `标点“${marks}”重复，应为${shown.join('或')}`,
      en: `Punctuation “${marks}” is doubled; write ${shown.join(' or ')}`,
    },
    fixes: choices.map((newText) => fixOf(newText, start, end, sure)),
  };
}

/** The marks that can stand alone here, the only one where that is sure: the same mark twice, or one before a full stop. */
function choicesOf(marks: string): readonly string[] {
  const wide = marks.replace(/[,;:]/g, (one) => WIDE[',。;:'.indexOf(one)] ?? one);
  const distinct = [...new Set(wide)];
  if (distinct.length === 1) {
    if (distinct[0] === '。' && marks.length > 2) return ['。', '……'];
    return narrow(marks.charCodeAt(0)) === marks.charCodeAt(0) && marks === marks[0]?.repeat(marks.length)
      ? [marks.charAt(0)]
      : distinct;
  }
  return wide.endsWith('。') ? ['。'] : distinct;
}

function fixOf(newText: string, start: number, end: number, preferred: boolean): Fix {
  return {
    title: { zh: `改为“${newText}”`, en: `Change to “${newText}”` },
    preferred,
    edits: [{ range: rangeOf(start, end), newText }],
  };
}
