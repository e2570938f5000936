import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { completeAt } from '../../server/src/features/writing/completion/complete.ts';
import { change, hundredthsOfPercent, percent } from '../../server/src/features/writing/sentences/numbers.ts';
import { sentenceOf } from '../../server/src/features/writing/sentences/sentences.ts';
import { SENTENCE_PATTERNS } from '../../server/src/vocabulary/narrative/sentences.ts';
import { newlyGrave } from '../grave.ts';
import { marked } from './marked.ts';

const sample = (name: string) => readFileSync(new URL(`../../samples/${name}`, import.meta.url), 'utf8');

/** Expenditure of two years, whose changes and rates are known. */
const TWO_YEARS = [
  '澄江区档案馆2026年部门预算',
  '',
  '第二部分 部门预算表',
  '一般公共预算支出表',
  '单位：万元',
  '科目编码¦科目名称¦2025年执行数¦2026年预算数',
  '¦¦合计¦合计¦基本支出¦项目支出',
  '¦合计¦286.60¦300.00¦200.00¦100.00',
  '201¦一般公共服务支出¦286.60¦300.00¦200.00¦100.00',
  '20126¦档案事务¦286.60¦300.00¦200.00¦100.00',
  '2012601¦行政运行¦206.60¦200.00¦200.00¦0.00',
  '2012604¦档案馆¦80.00¦100.00¦0.00¦100.00',
  '',
  '第三部分 部门预算情况说明',
  '一、一般公共预算当年拨款情况说明',
];

describe('sentences with live amounts', () => {
  it('tell the change against last year with its rate', () => {
    const { text, offset, analysis } = marked([...TWO_YEARS, '一般公共预算‸']);
    const { items } = completeAt(analysis, text, offset, 'zh');
    expect(items[0]?.edit.newText).toBe(
      '澄江区档案馆2026年一般公共预算当年拨款300.00万元，比上年执行数增加13.40万元，增长4.68%。',
    );
    expect(items[0]?.edit.range.end).toBe(offset);
    expect(text.slice(items[0]?.edit.range.start, offset)).toBe('一般公共预算');
  });

  it('are offered item by item', () => {
    const typed = marked([...TWO_YEARS, '1、xzyx‸']);
    const [first] = completeAt(typed.analysis, typed.text, typed.offset, 'zh').items;
    expect(first?.edit.newText).toBe(
      '一般公共服务支出（类）档案事务（款）行政运行（项）2026年预算数为200.00万元，比上年执行数减少6.60万元，下降3.19%。',
    );
    expect(typed.text.slice(0, first?.edit.range.start).endsWith('1、')).toBe(true);
    const told = marked([...TWO_YEARS, `1、${first?.edit.newText}`, '2、xzyx‸']);
    expect(completeAt(told.analysis, told.text, told.offset, 'zh').items).toEqual([]);
  });

  it('are silent where an amount is not known', () => {
    const { analysis } = marked(TWO_YEARS);
    expect(sentenceOf(analysis, 'three-public')).toBeUndefined();
    expect(sentenceOf(analysis, 'government-fund-none')).toBeUndefined();
    const broken = marked(
      TWO_YEARS.map((line) => line.replace('¦合计¦286.60¦300.00', '¦合计¦286.60¦3OO.00')),
    );
    expect(sentenceOf(broken.analysis, 'general')).toBeUndefined();
  });

  it('are silent where two tables contradict each other', () => {
    const text = sample('blanks.ysgk.md');
    expect(sentenceOf(analyze(text), 'expenditure')?.text).toContain('支出预算949.83万元');
    const wrong = text.replace('<b>本年支出合计</b>\t949.83', '<b>本年支出合计</b>\t949.93');
    expect(wrong).not.toBe(text);
    expect(sentenceOf(analyze(wrong), 'expenditure')).toBeUndefined();
  });

  it('say that there is none where the table is empty', () => {
    const analysis = analyze(sample('blanks.ysgk.md'));
    expect(sentenceOf(analysis, 'government-fund-none')?.text).toBe(
      '青岚市河湖事务中心2026年没有使用政府性基金预算拨款安排的支出。',
    );
    expect(sentenceOf(analysis, 'government-fund')).toBeUndefined();
  });

  it('tell what is carried over, or nothing where it makes two totals', () => {
    const { analysis } = marked([
      '澄江区档案馆2026年部门预算',
      '收支总表',
      '单位：万元',
      '收入¦¦支出¦',
      '项目¦预算数¦项目¦预算数',
      '一、一般公共预算拨款收入¦90.00¦一、一般公共服务支出¦80.00',
      '二、其他收入¦5.00¦二、教育支出¦20.00',
      '本年收入合计¦95.00¦本年支出合计¦100.00',
      '上年结转¦5.00¦结转下年¦0.00',
      '收入总计¦100.00¦支出总计¦100.00',
    ]);
    expect(sentenceOf(analysis, 'overall')?.text).toContain(
      '收入包括：一般公共预算拨款收入90.00万元、其他收入5.00万元、上年结转5.00万元；支出包括：一般公共服务支出80.00万元、教育支出20.00万元。',
    );
    expect(sentenceOf(analysis, 'overall')?.text).toContain('2026年收支总预算100.00万元。');
    expect(sentenceOf(analysis, 'income')).toBeUndefined();
    const parted = analyze(sample('carryover.ysgk.txt'));
    for (const id of ['overall', 'income', 'grant', 'general'])
      expect(sentenceOf(parted, id), id).toBeUndefined();
    expect(sentenceOf(parted, 'basic')).toBeDefined();
  });

  it.each(['blanks.ysgk.md', 'zeros.ysgk.txt', 'pipes.ysgk.md', 'carryover.ysgk.txt', 'yuan.ysgk.txt'])(
    'written into %s they leave no finding',
    (name) => {
      const text = sample(name);
      const analysis = analyze(text);
      const told = SENTENCE_PATTERNS.map(({ id }) => sentenceOf(analysis, id)).filter(
        (one) => one !== undefined,
      );
      expect(told.length).toBeGreaterThan(4);
      for (const sentence of told) {
        const at = text.search(/^#* *第四部分 名词解释 *$/m);
        const edited =
          at < 0
            ? `${text}\n${sentence.text}\n`
            : `${text.slice(0, at)}${sentence.text}\n\n${text.slice(at)}`;
        expect(
          newlyGrave(analysis, analyze(edited)).map(({ message }) => message.zh),
          sentence.id,
        ).toEqual([]);
      }
    },
  );
});

describe('numbers of sentences', () => {
  it('round half away from zero, by integers', () => {
    expect(hundredthsOfPercent(1, 3)).toBe(3333);
    expect(hundredthsOfPercent(2, 3)).toBe(6667);
    expect(hundredthsOfPercent(1, 20_000)).toBe(1);
    expect(hundredthsOfPercent(-1, 20_000)).toBe(-1);
    expect(hundredthsOfPercent(5, 0)).toBeUndefined();
    expect(percent(5)).toBe('0.05%');
    expect(percent(25_112)).toBe('251.12%');
  });

  it('tell no rate from nothing, and no change as such', () => {
    const amount = (value: number) => ({ value, figures: [], final: false });
    expect(change(amount(1_200_000), amount(0), false)).toBe('比上年预算数增加1.20万元');
    expect(change(amount(500), amount(500), true)).toBe('与上年持平');
    expect(change(amount(1_000_000), { ...amount(2_000_000), final: true }, false)).toBe(
      '比上年执行数减少1.00万元，下降50.00%',
    );
  });
});
