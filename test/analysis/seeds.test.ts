import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../server/src/rules/rule.ts';
import { graveIn } from '../grave.ts';
import { lineOf } from '../line-of.ts';

const FOLDER = resolve(import.meta.dirname, '../../../shared/seeds');
const isThere = existsSync(FOLDER);
if (!isThere) console.warn(`SKIPPED: the four seed disclosures are not at ${FOLDER}`);

/** Errors and warnings. */
function findingsOf(name: string): { readonly text: string; readonly findings: readonly Finding[] } {
  const text = readFileSync(resolve(FOLDER, name), 'utf8');
  return { text, findings: graveIn(text) };
}

/** Line from 1, rule, the characters that the finding sits on. */
function tell(text: string, { rule, range }: Finding): string {
  return `${lineOf(text, range.start)} ${rule} ${text.slice(range.start, range.end)}`;
}

function findingAt(name: string, told: string): Finding | undefined {
  const { text, findings } = findingsOf(name);
  return findings.find((finding) => tell(text, finding) === told);
}

describe.skipIf(!isThere)('the four disclosures', () => {
  it.each([
    [
      'harbin-daoli-2024.txt',
      [
        '316 text-detail-mismatch 3.2万元，系统云平台租赁费需要1.8万元',
        '353 repeated-punctuation 。。',
        '379 repeated-punctuation 。。',
      ],
    ],
    [
      'haidong-2024.txt',
      [
        '405 direction-mismatch 增加1.20',
        '462 stale-year 2021',
        '476 stale-year 2023',
        '528 odd-character 職業',
      ],
    ],
    [
      'yanbian-2024.txt',
      [
        '49 toc-mismatch 项目支出绩效目标情况说明',
        '158 subject-name-mismatch 人力资源和社会保险管理事务',
        '160 subject-name-mismatch 其他人力资源和社会保险管理事务支出',
        '485 repeated-word 支出支出',
      ],
    ],
    [
      'luoyang-xigong-2021.txt',
      [
        '31 missing-table 支出预算分类汇总表（按支出经济分类）',
        '35 missing-table 政府性基金预算支出情况表',
        '37 missing-table 国有资本经营预算支出情况表',
        '89 text-subject-mismatch 一般公共服务(类)支出',
        '127 odd-character 未无',
        '230 row-total-mismatch 14.00',
        '351 invalid-date 302112',
      ],
    ],
  ])('%s has exactly these findings', (name, expected) => {
    const { text, findings } = findingsOf(name);
    expect(findings.map((finding) => tell(text, finding))).toEqual(expected);
  });

  it('names the right name', () => {
    const finding = findingAt('yanbian-2024.txt', '158 subject-name-mismatch 人力资源和社会保险管理事务');
    expect(finding?.fixes[0]).toMatchObject({
      preferred: true,
      edits: [{ newText: '人力资源和社会保障管理事务' }],
    });
  });

  it('empties the stray cell, and shows what contradicts it', () => {
    const finding = findingAt('luoyang-xigong-2021.txt', '230 row-total-mismatch 14.00');
    expect(finding?.fixes).toMatchObject([{ preferred: true, edits: [{ newText: '' }] }]);
    expect(finding?.related.map(({ message }) => message.zh).join()).toContain('461.84');
  });
});
