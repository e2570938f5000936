import { type TextRange, textIn } from '../../text/range.ts';
import type { Fix, Related, Remark } from '../rule.ts';
import type { NumberedLine } from '../structure/numbered-lines.ts';
import { renumbered } from '../structure/ordinals.ts';

/** The first of `lines` follows `before`, and a number between them is missing. */
export function leap(
  text: string,
  lines: readonly NumberedLine[],
  before: NumberedLine,
  missing: number,
): Remark {
  const line = lines[0] ?? before;
  const number = textIn(text, line.numbering.range);
  const lost = renumbered(number, missing);
  const previous = textIn(text, before.numbering.range);
  return {
    range: line.numbering.range,
    message: {
      zh: `序号由“${previous}”跳到“${number}”，缺“${lost}”`,
      en: `The numbers leap from “${previous}” to “${number}”: “${lost}” is missing`,
    },
    related: [numberBefore(before)],
    fixes: [renumbering(text, lines, -1)],
  };
}

/** The list begins with 二. */
export function lateStart(text: string, lines: readonly NumberedLine[]): Remark {
  const range = lines[0]?.numbering.range ?? { start: 0, end: 0 };
  const number = textIn(text, range);
  const lost = renumbered(number, 1);
  return {
    range,
    message: {
      zh: `序号从“${number}”开始，缺“${lost}”`,
      en: `The numbers begin with “${number}”: “${lost}” is missing`,
    },
    fixes: [renumbering(text, lines, -1)],
  };
}

/** The first of `lines` has the number of `before`. `lower` is the number of a lower level that it should have had. */
export function repetition(
  text: string,
  lines: readonly NumberedLine[],
  before: NumberedLine,
  lower: string | undefined,
): Remark {
  const { range, ordinal } = (lines[0] ?? before).numbering;
  const number = textIn(text, range);
  const right = lower ?? renumbered(number, ordinal + 1);
  return {
    range,
    message: {
      zh: `序号“${number}”重复，这里应为“${right}”`,
      en: `The number “${number}” is used twice; here it should be “${right}”`,
    },
    related: [numberBefore(before)],
    fixes: [lower === undefined ? renumbering(text, lines, 1) : correction(range, lower)],
  };
}

/** The lines before and behind show which number this one should have. */
export function wrongNumber(text: string, { numbering: { range } }: NumberedLine, expected: number): Remark {
  const number = textIn(text, range);
  const right = renumbered(number, expected);
  return {
    range,
    message: {
      zh: `序号写作“${number}”，按前后次序应为“${right}”`,
      en: `The number is “${number}”; in this order it should be “${right}”`,
    },
    fixes: [correction(range, right)],
  };
}

function numberBefore({ numbering }: NumberedLine): Related {
  return { range: numbering.range, message: { zh: '前一个同级序号', en: 'The number before it' } };
}

/** Not preferred: what was lost may be a line rather than a number. */
function renumbering(text: string, lines: readonly NumberedLine[], shift: number): Fix {
  const edits = lines.map(({ numbering: { range, ordinal } }) => ({
    range,
    newText: renumbered(textIn(text, range), ordinal + shift),
  }));
  return { title: { zh: '从这里起重新编号', en: 'Renumber from here' }, preferred: false, edits };
}

function correction(range: TextRange, number: string): Fix {
  const title = { zh: `序号改为“${number}”`, en: `Change the number to “${number}”` };
  return { title, preferred: true, edits: [{ range, newText: number }] };
}
