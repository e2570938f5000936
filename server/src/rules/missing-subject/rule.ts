import type { Remark, Rule } from '../rule.ts';
import { type Untold, untoldItems } from '../subjects/untold-items.ts';

export const rule: Rule = {
  id: 'missing-subject',
  category: 'classification',
  severity: 'warning',
  title: { zh: '漏列下级科目', en: 'A subject that another table lists is missing' },
  check: ({ disclosure }) => untoldItems(disclosure).map(remarkOf),
};

function remarkOf({ subject: { meant, row, codeRange }, title, items }: Untold): Remark {
  const called = `${meant} ${row.name}`.trim();
  const names = items.map((item) => `${item.meant} ${item.row.name}`);
  return {
    range: codeRange,
    message: {
      zh: `${called} 之下没有列出 ${names.join('、')}，《${title}》列有`,
      en: `Below ${called}, ${names.join(', ')} is missing, which “${title}” has`,
    },
    related: items.map((item) => ({
      range: item.codeRange,
      message: { zh: `《${title}》所列`, en: `As “${title}” has it` },
    })),
  };
}
