import { describe, expect, it } from 'vitest';
import { WRONG, WRONG_ROW } from '../suppression/documents.ts';
import { folderWith, gouji } from './run.ts';

const PRIVATE = '联系电话：13812345678 身份证：11010519491231002X 卡号：6222 0212 3456 7890';
const NUMBERS = [
  '13812345678',
  '11010519491231002X',
  '6222 0212 3456 7890',
  '621700 ',
  '6217001234567890123',
];
const TEXT = `${WRONG}${PRIVATE}，6217001234567890123
`;
const LINE = TEXT.split('\n').indexOf(WRONG_ROW) + 1;
const COLUMN = WRONG_ROW.indexOf('310.00') + 1;

function report(format: string, ...args: string[]): string {
  const folder = folderWith({ 'a b,1.ysgk': TEXT });
  const { code, out } = gouji(['check', '--format', format, ...args, 'a b,1.ysgk'], { cwd: folder });
  expect(code).toBe(1);
  return out;
}

interface SarifRun {
  readonly columnKind: string;
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly invocations: readonly object[];
  readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number }[];
}

function run(sarif: string): SarifRun {
  const { version, runs } = JSON.parse(sarif) as { version: string; runs: readonly SarifRun[] };
  expect(version).toBe('2.1.0');
  const [first] = runs;
  if (first === undefined) throw new Error('no run');
  return first;
}

describe('sarif', () => {
  it('has the place, the related places and the fix, in UTF-16 columns from 1', () => {
    const { results, columnKind } = run(report('sarif'));
    const region = { startLine: LINE, startColumn: COLUMN, endLine: LINE, endColumn: COLUMN + 6 };
    const artifactLocation = { uri: 'a%20b%2C1.ysgk' };
    expect(columnKind).toBe('utf16CodeUnits');
    expect(results.find(({ ruleId }) => ruleId === 'row-total-mismatch')).toMatchObject({
      level: 'error',
      message: { text: expect.stringContaining('310.00') },
      locations: [
        { physicalLocation: { artifactLocation, region: { ...region, snippet: { text: '310.00' } } } },
      ],
      relatedLocations: expect.arrayContaining([
        {
          id: 0,
          physicalLocation: expect.objectContaining({ artifactLocation }),
          message: expect.anything(),
        },
      ]),
      partialFingerprints: { 'gouji/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
      fixes: [
        {
          description: { text: expect.stringContaining('300.00') },
          artifactChanges: [
            {
              artifactLocation,
              replacements: [{ deletedRegion: region, insertedContent: { text: '300.00' } }],
            },
          ],
        },
      ],
    });
  });

  it('describes every rule, and results point to theirs', () => {
    const { results, tool } = run(report('sarif'));
    expect(tool.driver.rules.length).toBeGreaterThan(15);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    for (const rule of tool.driver.rules)
      expect(rule).toMatchObject({ shortDescription: { text: expect.any(String) }, help: expect.anything() });
  });

  it('tells what could not be read', () => {
    const { code, out } = gouji(['check', '--format', 'sarif', 'absent.ysgk']);
    expect(code).toBe(2);
    expect(run(out).invocations).toMatchObject([
      { executionSuccessful: false, toolExecutionNotifications: [{ level: 'error' }] },
    ]);
  });
});

describe('junit', () => {
  it('has a failing case a finding, and a passing one for a clean file', () => {
    const out = report('junit');
    const cases = out.match(/<testcase /g)?.length;
    expect(cases).toBe(out.match(/<failure /g)?.length);
    expect(out).toContain(`tests="${cases}" failures="${cases}" errors="0"`);
    expect(out).toContain(`name="row-total-mismatch ${LINE}:${COLUMN}"`);
    const clean = gouji(['check', '--format', 'junit', '-'], { input: '甲' }).out;
    expect(clean).toContain('<testcase classname="-" name="gouji"/>');
  });

  it('is XML whatever the text holds', () => {
    const input = WRONG.replace('一般公共服务支出', '一般<公共>&"服务"支出\u0001');
    const { out } = gouji(['check', '--format', 'junit', '-'], { input });
    expect(out).toContain('一般&lt;公共&gt;&amp;');
    expect(out).not.toContain('\u0001');
    expect(out).not.toContain('\ufffd');
  });
});

it('github has a command a finding, escaped', () => {
  const lines = report('github', '--rule', 'row-total-mismatch').trimEnd().split('\n');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(
    `::error file=a b%2C1.ysgk,line=${LINE},endLine=${LINE},col=${COLUMN},endColumn=${COLUMN + 5},title=row-total-mismatch::`,
  );
});

it('markdown has a table a file with line, text, problem and suggestion', () => {
  const out = report('markdown');
  expect(out).toContain('# 预算公开审核意见');
  expect(out).toContain('## a b,1.ysgk');
  expect(out).toMatch(
    new RegExp(`\\| 1 \\| ${LINE} \\| 错误 \\| 310\\.00 \\| 合计 310\\.00.* \\| .*300\\.00 \\|`),
  );
  const rows = out.split('\n').filter((line) => line.startsWith('| '));
  for (const row of rows) expect(row.replaceAll('\\|', '').match(/\|/g)).toHaveLength(8);
  expect(report('markdown', '--lang', 'en')).toContain('| No. | Line |');
  expect(report('text', '--lang', 'en')).toMatch(/\n1 file: \d+ errors?, /);
});

it.each(['text', 'json', 'sarif', 'junit', 'github', 'markdown'])('%s shows no private number', (format) => {
  const out = report(format);
  for (const number of NUMBERS) expect(out).not.toContain(number);
  expect(out).toContain('138');
});

it('a diff shows no private number', () => {
  const line = `${WRONG_ROW} <!-- 13812345678 -->`;
  const { out } = gouji(['check', '--fix', '--dry-run', '-'], {
    input: TEXT.replace('\n', `\n${PRIVATE}\n`),
  });
  expect(line).toContain('310.00');
  for (const number of NUMBERS) expect(out).not.toContain(number);
});
