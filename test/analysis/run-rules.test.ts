import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { INTERNAL_ERROR, runRules } from '../../server/src/analysis/run-rules.ts';
import type { Finding, Remark, Rule } from '../../server/src/rules/rule.ts';

const analysis = analyze('第一行\n第二行\n');
const context = { ...analysis, rounding: 'hint' } as const;

function remark(start: number, text: string): Remark {
  return { range: { start, end: start + 1 }, message: { zh: text, en: text } };
}

function rule(id: string, check: () => Iterable<Remark>): Rule {
  return { id, category: 'number', severity: 'warning', title: { zh: id, en: id }, check };
}

function run(rules: readonly Rule[], settings: Partial<Settings> = {}): readonly Finding[] {
  return runRules(rules, context, { ...DEFAULT_SETTINGS, ...settings });
}

describe('running the rules', () => {
  it('turns a rule that throws into one finding and loses no other rule', () => {
    const crashes: string[] = [];
    const failing = rule('failing', function* () {
      yield remark(0, '此前已报');
      throw new TypeError('坏了');
    });
    const rules = [failing, rule('sound', () => [remark(2, '正常')])];
    const findings = runRules(rules, context, DEFAULT_SETTINGS, (id, error) =>
      crashes.push(`${id} ${String(error)}`),
    );
    expect(findings.map((finding) => finding.rule)).toEqual(['failing', INTERNAL_ERROR, 'sound']);
    expect(findings[1]).toMatchObject({ severity: 'information', range: { start: 0, end: 3 } });
    expect(findings[1]?.message.zh).toContain('failing');
    expect(findings[1]?.message.zh).toContain('坏了');
    expect(crashes).toEqual(['failing TypeError: 坏了']);
  });

  it('puts findings in document order whatever order the rules have', () => {
    const rules = [rule('z', () => [remark(4, '后'), remark(0, '前')]), rule('a', () => [remark(4, '后')])];
    expect(run(rules).map((finding) => `${finding.range.start} ${finding.rule}`)).toEqual([
      '0 z',
      '4 a',
      '4 z',
    ]);
    expect(run(rules.toReversed())).toEqual(run(rules));
  });

  it('tells the same thing once', () => {
    const rules = [rule('a', () => [remark(1, '同'), remark(1, '异'), remark(1, '同')])];
    expect(run(rules).map((finding) => finding.message.zh)).toEqual(['同', '异']);
  });

  it('follows the settings, and lets a remark weigh less than its rule', () => {
    const light: Remark = { ...remark(3, '轻'), severity: 'hint' };
    const rules = [rule('a', () => [remark(1, '重'), light]), rule('b', () => [remark(0, '关')])];
    const findings = run(rules, { rules: { a: 'error', b: 'off' } });
    expect(findings.map((finding) => finding.severity)).toEqual(['error', 'hint']);
  });

  it('does not run a rule that is off', () => {
    const failing = rule('failing', () => {
      throw new Error('不该运行');
    });
    expect(run([failing], { rules: { failing: 'off' } })).toEqual([]);
  });
});
