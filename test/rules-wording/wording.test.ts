import { describe, expect, it } from 'vitest';
import { rule as oddCharacter } from '../../server/src/rules/odd-character/rule.ts';
import { rule as placeholderText } from '../../server/src/rules/placeholder-text/rule.ts';
import { rule as repeatedPunctuation } from '../../server/src/rules/repeated-punctuation/rule.ts';
import { rule as repeatedWord } from '../../server/src/rules/repeated-word/rule.ts';
import { rule as unbalancedBrackets } from '../../server/src/rules/unbalanced-brackets/rule.ts';
import { SLIPS } from '../../server/src/vocabulary/wording/slips.ts';
import { TRADITIONAL_PAIRS } from '../../server/src/vocabulary/wording/traditional.ts';
import { marked, remarksOn } from './documents.ts';

describe('repeated words', () => {
  it.each([
    '负责在职职工的缴费费率',
    '法律法规规章',
    '各市市级财政',
    '本部门部门预算',
    '2026 年年初预算数',
    '目的的实现',
  ])('are none in %s', (text) => expect(marked(repeatedWord, `${text}。`)).toEqual([]));

  it('are none where one compound ends and the next begins', () => {
    expect(marked(repeatedWord, '其他支出支出决算为5.00万元，信息系统系统维护费。')).toEqual([]);
    expect(marked(repeatedWord, '卫生健康支出支出为5.00万元。')).toEqual(['支出支出']);
  });

  it('are deleted down to one', () => {
    const [remark] = remarksOn(repeatedWord, '主要主要主要用于办公。');
    expect(remark?.range).toEqual({ start: 0, end: 6 });
    expect(remark?.fixes?.[0]?.edits).toEqual([{ range: { start: 2, end: 6 }, newText: '' }]);
  });

  it('are none of a name said twice in a list', () => {
    expect(marked(repeatedWord, '45.青禾区医院青禾区医院新院区项目绩效自评综述：良好。')).toEqual([]);
  });
});

describe('doubled punctuation', () => {
  it('is one remark, however many marks there are', () => {
    expect(marked(repeatedPunctuation, '增加。。。。减少')).toEqual(['。。。。']);
  });

  it('is none in a contents list', () => {
    expect(
      marked(repeatedPunctuation, '目录\n\n一、单位概况。。。。。。1\n二、单位预算。。。。。。2\n'),
    ).toEqual([]);
  });

  it('keeps a narrow mark narrow', () => {
    expect(remarksOn(repeatedPunctuation, '占12.5%%的比重')[0]?.fixes?.[0]?.edits[0]?.newText).toBe('%');
  });
});

describe('brackets', () => {
  it('have their partner behind a page break', () => {
    expect(
      marked(unbalancedBrackets, '一、指行政单位（含参照公务员法管理的事业\n\n单位）安排的支出。'),
    ).toEqual([]);
  });

  it('are let pass where the conversion cut a cell', () => {
    expect(marked(unbalancedBrackets, '名称\t单位\n台数\t个（台、套\n车辆\t辆）\n')).toEqual([]);
  });

  it('are of one kind, wide or narrow', () => {
    expect(marked(unbalancedBrackets, '因公出国（境)费，〔2024］12号，[2024]3号。')).toEqual(['］']);
  });

  it('number items alone', () => {
    expect(marked(unbalancedBrackets, '要求：1)编制；一）执行。')).toEqual([]);
  });
});

describe('odd characters', () => {
  it('have a simplified form that is none of them', () => {
    const traditional = new Set<string>();
    for (let at = 0; at < TRADITIONAL_PAIRS.length; at += 2) traditional.add(TRADITIONAL_PAIRS.charAt(at));
    expect(traditional.size * 2).toBe(TRADITIONAL_PAIRS.length);
    for (let at = 1; at < TRADITIONAL_PAIRS.length; at += 2) {
      expect(traditional.has(TRADITIONAL_PAIRS.charAt(at))).toBe(false);
    }
  });

  it('are none in names of persons and places', () => {
    expect(marked(oddCharacter, '鄠邑区、瞭望台、堃、喆、乾隆、於潜镇')).toEqual([]);
  });

  it('are every slip of the vocabulary, which its correction is not', () => {
    for (const { wrong, right } of SLIPS) {
      expect(marked(oddCharacter, `本单位${wrong}，`)).toEqual([wrong]);
      expect(marked(oddCharacter, `本单位${right}，`)).toEqual([]);
    }
  });

  it('are list marks of a font only inside a line', () => {
    expect(marked(oddCharacter, '\uf0b7 收入\n\t\uf0d8支出\n余\uf0a3额')).toEqual(['\uf0a3']);
  });
});

describe('what is left of a template', () => {
  it.each([
    '申请核实后发放',
    '《××市办法》规定',
    '涉密项目XX个',
    '型号为A4XX，XXL号',
    '签字：______',
    '按〔2023〕5号',
  ])('is none in %s', (text) => expect(marked(placeholderText, `${text}。`)).toEqual([]));

  it.each([
    ['共有XX个项目', 'XX'],
    ['20×× 年预算', '20××'],
    ['支出XXX.XX万元', 'XXX.XX'],
    ['【部门名称】概况', '【部门名称】'],
    ['经费支出万元，', '出万元'],
    ['待填写', '待填写'],
  ])('is found in %s', (text, found) => expect(marked(placeholderText, `${text}。`)).toEqual([found]));

  it('weighs less before a zero', () => {
    const severities = remarksOn(placeholderText, '比上年增加（减少）0.00万元，增长（下降）5.00%。');
    expect(severities.map(({ severity }) => severity)).toEqual(['hint', 'warning']);
  });
});
