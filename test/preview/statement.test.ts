import { expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { statementOf } from '../../server/src/features/preview/statement.ts';
import { stepOf } from '../../server/src/features/trace.ts';

/** The statements of a document's relations of one family. */
function statements(family: string, sentences: readonly string[]): readonly string[] {
  const text = [
    '青禾区档案馆2026年部门预算公开',
    '“三公”经费支出表',
    '单位：万元',
    '',
    '上年预算数\t\t\t2026年预算数\t\t',
    '合计\t公务用车购置及运行费\t公务接待费\t合计\t公务用车购置及运行费\t公务接待费',
    '5.40\t2.50\t2.90\t1.20\t0.00\t1.20',
    '',
    ...sentences,
    '',
  ].join('\n');
  const analysis = analyze(text);
  return analysis.reconciliation.judgements
    .filter(({ relation, verdict }) => relation.family === family && verdict !== 'silent')
    .map((judgement) => statementOf(stepOf(analysis, judgement), 'zh'));
}

it('changes told in sentences are called changes, not sums of parts', () => {
  expect(statements('direction', ['2026年“三公”经费预算数为1.20万元，比上年增加1.20万元。'])).toContain(
    '增减额等于本年数减上年数',
  );
  const parts = statements('growth', [
    '2026年支出预算1200.00万元，比上年增加310.00万元，其中：基本支出700.00万元，比上年增加60.00万元；项目支出500.00万元，比上年增加250.00万元。',
  ]);
  expect(parts).toContain('总额的增减等于各部分增减之和');
  expect(parts).not.toContain('合计等于各部分之和');
});
