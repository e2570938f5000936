import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { suppressionsFor } from '../../server/src/features/suppress.ts';
import type { Finding } from '../../server/src/rules/rule.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import { lineOf } from '../line-of.ts';
import { samples } from '../paths.ts';
import { RAGGED, TOTAL, WRONG, WRONG_ROW } from './documents.ts';

const text = readFileSync(join(samples, 'errors.ysgk.txt'), 'utf8');
const analysis = analyze(text);

function key({ rule, message }: Finding): string {
  return `${rule} ${message.zh}`;
}

it('ignores every finding of the sample at its place, and nothing else', () => {
  expect(analysis.findings.length).toBeGreaterThanOrEqual(8);
  for (const finding of analysis.findings) {
    const here = suppressionsFor(analysis, finding)[0];
    const left = analyze(applyEdits(text, here?.edits ?? [])).findings.map(key);
    const line = lineOf(text, finding.range.start);
    const others = analysis.findings.filter(
      ({ rule, range }) => rule !== finding.rule || lineOf(text, range.start) !== line,
    );
    expect(left, key(finding)).toEqual(others.map(key));
  }
});

it('ignores a rule in the whole file', () => {
  for (const rule of new Set(analysis.findings.map((finding) => finding.rule))) {
    const finding = analysis.findings.find((candidate) => candidate.rule === rule);
    const fix = finding && suppressionsFor(analysis, finding)[1];
    const left = analyze(applyEdits(text, fix?.edits ?? [])).findings.map(key);
    expect(left).toEqual(analysis.findings.filter((other) => other.rule !== rule).map(key));
  }
});

it('stands above a row, is never preferred and keeps the line breaks', () => {
  const crlf = WRONG.replaceAll('\n', '\r\n');
  const wrong = analyze(crlf);
  const finding = wrong.findings.find(({ rule }) => rule === TOTAL);
  const fixes = finding === undefined ? [] : suppressionsFor(wrong, finding);
  expect(fixes.map(({ title, preferred }) => [title.zh, preferred])).toEqual([
    [`在此忽略（${TOTAL}）`, false],
    [`忽略整个文件中的此规则（${TOTAL}）`, false],
  ]);
  const here = fixes[0]?.edits ?? [];
  expect(applyEdits(crlf, here)).toBe(
    crlf.replace(WRONG_ROW, `<!-- gouji-ignore ${TOTAL} -->\r\n${WRONG_ROW}`),
  );
});

it('offers nothing for a comment that ignores nothing', () => {
  const commented = analyze(`<!-- gouji-ignore ${RAGGED} -->\n${WRONG}`);
  const unused = commented.findings.find(({ rule }) => rule === 'unused-suppression');
  expect(unused && suppressionsFor(commented, unused)).toEqual([]);
});
