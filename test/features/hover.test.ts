import { expect, it } from 'vitest';
import { hoverAt } from '../../server/src/features/hover.ts';
import { marked } from '../writing/marked.ts';

it.each(['机关运行经‸费财政拨款', '机关‸运行经费'])(
  'the document’s own explanation of a term comes first, also at another wording of it: %s',
  (wording) => {
    const { analysis, offset } = marked([
      '第三部分 情况说明',
      `本部门${wording}预算100.00万元。`,
      '第四部分 名词解释',
      '一、机关运行经费：指本文自己的解释。',
      '',
    ]);
    const { markdown = '' } = hoverAt(analysis, offset, 'zh', String) ?? {};
    expect(markdown.indexOf('指本文自己的解释。')).toBeGreaterThan(0);
    expect(markdown.indexOf('通用解释')).toBeGreaterThan(markdown.indexOf('指本文自己的解释。'));
  },
);
