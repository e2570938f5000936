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

  it('offers the layouts, each with a template that exists', async () => {
    const layouts = await ask<readonly LayoutChoice[]>('gouji/layouts');
    expect(layouts.length).toBeGreaterThan(5);
    for (const { file, title } of layouts) {
      expect(readFileSync(`templates/${file}`, 'utf8')).toContain('{{年}}');
      expect(title).toMatch(/预算|决算/);
    }
  });

  it('makes a document of a template', async () => {
    const params = { template: '{{单位}}{{年}}年，{{年-1}}年，{{金额单位}}', year: 2027, organisation: '', unit: '元' };
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
    const refused = await ask<RollForwardResult>('gouji/rollForward', { textDocument: { uri: 'file:///c.ysgk' } });
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
});
