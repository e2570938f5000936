import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import type { Finding } from '../../server/src/rules/rule.ts';
import { applyEdits } from '../../server/src/text/edits.ts';

const FOLDER = resolve(import.meta.dirname, '../../../shared/seeds');
const isThere = existsSync(FOLDER);
if (!isThere) console.warn(`SKIPPED: the four seed disclosures are not at ${FOLDER}`);

/** Everything that weighs more than a hint, as `rule line text`. */
function findingsOf(name: string): { readonly text: string; readonly findings: readonly Finding[] } {
  const text = readFileSync(resolve(FOLDER, name), 'utf8');
  return { text, findings: analyze(text).findings.filter(({ severity }) => severity !== 'hint') };
}

function tell(text: string, { rule, range }: Finding): string {
  return `${rule} ${text.slice(0, range.start).split('\n').length} ${text.slice(range.start, range.end)}`;
}

describe.skipIf(!isThere)('the four disclosures', () => {
  it.each([
    ['harbin-daoli-2024.txt', []],
    ['haidong-2024.txt', []],
    [
      'yanbian-2024.txt',
      [
        'subject-name-mismatch 158 人力资源和社会保险管理事务',
        'subject-name-mismatch 160 其他人力资源和社会保险管理事务支出',
      ],
    ],
    ['luoyang-xigong-2021.txt', ['row-total-mismatch 230 14.00']],
  ])('%s has exactly these findings', (name, expected) => {
    const { text, findings } = findingsOf(name);
    expect(findings.map((finding) => tell(text, finding))).toEqual(expected);
  });

  it.each(['yanbian-2024.txt', 'luoyang-xigong-2021.txt'])(
    '%s is clean after the preferred fixes',
    (name) => {
      const { text, findings } = findingsOf(name);
      const edits = findings.flatMap(({ fixes }) => fixes.find(({ preferred }) => preferred)?.edits ?? []);
      expect(edits).toHaveLength(findings.length);
      const mended = analyze(applyEdits(text, edits)).findings.filter(({ severity }) => severity !== 'hint');
      expect(mended).toEqual([]);
    },
  );

  it('names the right names', () => {
    const titles = findingsOf('yanbian-2024.txt').findings.map(({ fixes }) => fixes[0]?.edits[0]?.newText);
    expect(titles).toEqual(['人力资源和社会保障管理事务', '其他人力资源和社会保障管理事务支出']);
  });

  it('empties the stray cell, and shows what contradicts it', () => {
    const [finding] = findingsOf('luoyang-xigong-2021.txt').findings;
    expect(finding?.fixes).toHaveLength(1);
    expect(finding?.fixes[0]?.edits[0]?.newText).toBe('');
    expect(finding?.related.map(({ message }) => message.zh).join()).toContain('461.84');
  });
});
