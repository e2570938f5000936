import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type {
  CheckTextResult,
  LayoutChoice,
  RollForwardResult,
} from '../../server/src/protocol/working-files/messages.ts';
import { WRONG } from '../suppression/documents.ts';
import { TestClient } from './client.ts';

describe('working files over the protocol', () => {
  let client: TestClient;

  beforeEach(async () => {
    client = new TestClient();
    await client.initialize();
  });

  afterEach(() => client.stop());

  const ask = <R>(method: string, params?: object) => client.connection.sendRequest<R>(method, params);

  it('answers a request that comes without parameters', async () => {
    expect(await client.connection.sendRequest('gouji/related')).toEqual([]);
  });

  it('offers the layouts, each with a template that exists', async () => {
    const layouts = await ask<readonly LayoutChoice[]>('gouji/layouts');
    expect(layouts.length).toBeGreaterThan(5);
    for (const { file, title } of layouts) {
      expect(readFileSync(`templates/${file}`, 'utf8')).toContain('{{年}}');
      expect(title).toMatch(/预算|决算/);
    }
  });

  it('makes a document of a template', async () => {
    const params = {
      template: '{{单位}}{{年}}年，{{年-1}}年，{{金额单位}}',
      year: 2027,
      organisation: '',
      unit: '元',
    };
    expect(await ask('gouji/newDocument', params)).toBe('【单位名称】2027年，2026年，元');
  });

  it('rolls an open document forward, and answers null for one that is not open', async () => {
    const text = readFileSync('samples/blanks.ysgk.md', 'utf8');
    client.open('file:///a.ysgk.md', text);
    const textDocument = { uri: 'file:///a.ysgk.md' };
    const result = await ask<RollForwardResult>('gouji/rollForward', { textDocument });
    expect(result).toMatchObject({ from: 2026, year: 2027 });
    expect(await ask('gouji/rollForward', { textDocument: { uri: 'file:///b' } })).toBeNull();
    client.open('file:///c.ysgk', '没有年份');
    const refused = await ask<RollForwardResult>('gouji/rollForward', {
      textDocument: { uri: 'file:///c.ysgk' },
    });
    expect(refused).toEqual({ refusal: expect.stringContaining('预算年度') });
  });

  it('turns a clipboard’s HTML into a table', async () => {
    const html = '<table><tr><td>项目</td><td>金额</td></tr><tr><td>合计</td><td>1.00</td></tr></table>';
    expect(await ask('gouji/pastedTable', { html, lineBreak: '\n' })).toBe('项目\t金额\n合计\t1.00');
    expect(await ask('gouji/pastedTable', { html: '<p>文字</p>', lineBreak: '\n' })).toBeNull();
  });

  it('checks a text that is not open', async () => {
    const textDocument = { uri: 'file:///closed.ysgk' };
    const { diagnostics } = await ask<CheckTextResult>('gouji/checkText', { textDocument, text: WRONG });
    expect(diagnostics.map(({ code }) => code)).toContain('row-total-mismatch');
  });

  const LAST = twoYears(
    2025,
    '上年',
    ['9.00', '8.00', '7.00', '6.00', '5.00', '4.00'],
    ['10.00', '12.00', '8.00', '30.00', '5.00', '6.00'],
  );
  const NEXT = twoYears(
    2026,
    '上年',
    ['10.00', '12.00', '6.00', '32.00', '5.00', '6.00'],
    ['11.00', '13.00', '9.00', '31.00', '6.00', '7.00'],
  );

  it('holds documents against each other once all have been read', async () => {
    const check = async (name: string, text: string) => {
      const textDocument = { uri: `file:///${encodeURIComponent(name)}` };
      return (await ask<CheckTextResult>('gouji/checkText', { textDocument, text })).diagnostics;
    };
    const rules = (diagnostics: CheckTextResult['diagnostics']) => diagnostics.map(({ code }) => code);
    expect(rules(await check('今年.ysgk', NEXT))).not.toContain('prior-year-mismatch');
    await check('去年.ysgk', LAST);
    expect(await ask('gouji/related')).toEqual([`file:///${encodeURIComponent('今年.ysgk')}`]);
    const again = await check('今年.ysgk', NEXT);
    expect(rules(again)).toContain('prior-year-mismatch');
    expect(again.find(({ code }) => code === 'prior-year-mismatch')?.message).toContain('去年.ysgk');
  });
});

/** A document with last year's and this year's amounts of six items. */
function twoYears(year: number, label: string, prior: readonly string[], current: readonly string[]): string {
  const names = [
    '30201\t办公费',
    '30202\t印刷费',
    '30205\t水费',
    '30206\t电费',
    '30207\t邮电费',
    '30211\t差旅费',
  ];
  const sum = (amounts: readonly string[]) =>
    amounts.reduce((total, amount) => total + Number(amount), 0).toFixed(2);
  return [
    `云溪县水文站${year}年部门预算公开`,
    '',
    '一般公共预算基本支出表',
    '',
    '单位：万元',
    '',
    `科目编码\t科目名称\t${label}预算数\t本年预算数`,
    `\t合计\t${sum(prior)}\t${sum(current)}`,
    ...names.map((name, at) => `${name}\t${prior[at]}\t${current[at]}`),
    '',
  ].join('\n');
}
