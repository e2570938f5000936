import { datesInColumns, datesInProse, type WrongDate } from '../prose/dates.ts';
import type { Fix, Remark, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'invalid-date',
  category: 'number',
  severity: 'error',
  title: { zh: '没有这样的日期', en: 'There is no such date' },
  check({ disclosure }) {
    const { tree } = disclosure;
    const dates = [...datesInProse(tree), ...datesInColumns(disclosure)];
    return dates.map((date) => remarkOf(tree.text, date));
  },
};

function remarkOf(text: string, { range, reason, choices, sure }: WrongDate): Remark {
  const written = text.slice(range.start, range.end);
  return {
    range,
    message: {
      zh: `“${written}”不是一个日期：${reason.zh}`,
      en: `“${written}” is no date: ${reason.en}`,
    },
    fixes: choices.map(
      (newText): Fix => ({
        title: { zh: `改为 ${newText}`, en: `Change to ${newText}` },
        preferred: sure && choices.length === 1,
        edits: [{ range, newText }],
      }),
    ),
  };
}
