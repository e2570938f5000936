import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { applyEdits } from '../../server/src/text/edits.ts';

const CONTENTS = [
  '一、主要职能',
  '二、机构设置',
  '三、收入预算情况',
  '四、支出预算情况',
  '五、名词解释',
] as const;

/** A document with a list and sections, each line of them as given. */
function document(list: readonly string[], headings: readonly string[]): string {
  const body = headings.map((heading) => `${heading}\n\n本站按规定办理${heading.slice(2)}的事。\n\n`);
  return `云溪县水文站2024年部门预算\n\n目录\n${list.join('\n')}\n\n${body.join('')}`;
}

function findingsOf(text: string) {
  return analyze(text).findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
}

function told(text: string): readonly string[] {
  return findingsOf(text).map(({ rule, range, message }) => {
    const line = text.slice(0, range.start).split('\n').length;
    return `${line} ${rule} ${message.zh}`;
  });
}

function fixed(text: string): string {
  const [fix] = findingsOf(text).flatMap(({ fixes }) => fixes.filter(({ preferred }) => preferred));
  return fix === undefined ? text : applyEdits(text, fix.edits);
}

describe('an entry that the contents list leaves out', () => {
  it('is told once, where it is to be added, although the numbers leap', () => {
    const whole = document(CONTENTS, CONTENTS);
    const text = document([...CONTENTS.slice(0, 2), ...CONTENTS.slice(3)], CONTENTS);
    expect(told(whole)).toEqual([]);
    expect(told(text)).toEqual(['5 toc-mismatch 目录没有列出“收入预算情况”，应在“机构设置”之后']);
    expect(fixed(text)).toBe(whole);
  });

  it('is told at the first entry where it is to stand before it', () => {
    const text = document(CONTENTS.slice(1), CONTENTS);
    expect(told(text)).toEqual(['4 toc-mismatch 目录没有列出“主要职能”，应在“机构设置”之前']);
    expect(fixed(text)).toBe(document(CONTENTS, CONTENTS));
  });

  it('is a leap of the numbers where the body lacks it as well', () => {
    const rest = [...CONTENTS.slice(0, 2), ...CONTENTS.slice(3)];
    expect(told(document(rest, rest)).map((line) => line.replace(/ 序号.*/, ''))).toEqual([
      '6 numbering-gap',
      '17 numbering-gap',
    ]);
  });

  it('is added without what else stands in the line of the entry before', () => {
    const list = ['一、主要职能二、机构设置', '四、支出预算情况', '五、名词解释'];
    const text = document(list, CONTENTS);
    expect(told(text)).toEqual(['4 toc-mismatch 目录没有列出“收入预算情况”，应在“机构设置”之后']);
    expect(fixed(text)).toContain('机构设置\n三、收入预算情况\n四、');
  });
});
