import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node';
import type {
  CheckTextResult,
  ExportResult,
  ExportState,
  LayoutChoice,
  RollForwardResult,
} from '../../server/src/protocol/working-files/messages.ts';
import { exportedBytes } from '../convert/export/read-back.ts';
import { docx, p } from '../convert/office-files.ts';
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

  it('exports a document in every format, and says what errors it has', async () => {
    const uri = 'file:///export.ysgk';
    client.open(uri, WRONG);
    const textDocument = { uri };
    const state = await ask<ExportState>('gouji/exportState', { textDocument });
    expect(state.errors).toBeGreaterThan(0);
    expect(state.first?.line).toBeGreaterThan(0);
    for (const format of ['docx', 'xlsx', 'html'] as const) {
      const made = await ask<ExportResult>('gouji/export', { textDocument, format });
      const bytes = Buffer.from('base64' in made ? made.base64 : '', 'base64');
      expect(bytes.equals(exportedBytes(WRONG, format))).toBe(true);
    }
  });

  it('refuses what a format cannot hold, and knows nothing of a document that is not open', async () => {
    const textDocument = { uri: 'file:///none.ysgk' };
    client.open(textDocument.uri, '2025年部门预算\n');
    const refused = await ask<ExportResult>('gouji/export', { textDocument, format: 'xlsx' });
    expect(refused).toEqual({ refusal: expect.stringContaining('没有表格') });
    expect(await ask('gouji/exportState', { textDocument })).toEqual({ errors: 0 });
    const closed = { textDocument: { uri: 'file:///closed' }, format: 'docx' };
    expect(await ask('gouji/export', closed)).toBeNull();
    expect(await ask('gouji/exportState', closed)).toBeNull();
  });

  it('turns a clipboard’s HTML into a table', async () => {
    const html = '<table><tr><td>项目</td><td>金额</td></tr><tr><td>合计</td><td>1.00</td></tr></table>';
    expect(await ask('gouji/pastedTable', { html, lineBreak: '\n' })).toBe('项目\t金额\n合计\t1.00');
    expect(await ask('gouji/pastedTable', { html: '<p>文字</p>', lineBreak: '\n' })).toBeNull();
  });

  it('imports an office file, and says what to do with one that is none', async () => {
    const table = '<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>';
    const importFile = (bytes: Uint8Array) =>
      ask('gouji/importFile', { content: Buffer.from(bytes).toString('base64') });
    expect(await importFile(docx(p('2026年部门预算') + table, { comments: '<w:comment/>' }))).toEqual({
      text: '2026年部门预算\n',
      notices: ['1 条批注未导入'],
      tables: 0,
      amounts: 0,
    });
    expect(await importFile(new Uint8Array([1, 2]))).toEqual({ refusal: expect.stringContaining('.docx') });
  });

  it('answers an import that is called off as cancelled', async () => {
    const source = new CancellationTokenSource();
    const params = { content: Buffer.from(docx(p('甲'))).toString('base64') };
    const answer = client.connection.sendRequest('gouji/importFile', params, source.token);
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
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

  /** Waits until it is published that so many amounts of last year are not those of last year's document. */
  async function isHeldAgainst(uri: string, expected: number, since: number): Promise<void> {
    await client.publishedWhere((one) => {
      const isNew = client.published.indexOf(one) >= since;
      const found = one.diagnostics.filter(({ code }) => code === 'prior-year-mismatch').length;
      return isNew && one.uri === uri && found === expected;
    });
  }

  it('checks an open document again when another one that it goes by is opened, changed or closed', async () => {
    const [next, last] = ['file:///next.ysgk', 'file:///last.ysgk'];
    const amount = LAST.split('\n').findIndex((line) => line.endsWith('\t8.00'));
    const change = (version: number, text: string) => {
      const start = { line: amount, character: LAST.split('\n')[amount]?.lastIndexOf('\t') ?? 0 };
      const range = { start, end: { line: amount, character: 1000 } };
      return client.change(last, version, [{ range, text: `\t${text}` }]);
    };
    await client.open(next, NEXT);
    await isHeldAgainst(next, 0, 0);
    await client.open(last, LAST);
    await isHeldAgainst(next, 2, 0);
    let since = client.published.length;
    await change(2, '6.00');
    await isHeldAgainst(next, 1, since);
    since = client.published.length;
    await change(3, '8.00');
    await isHeldAgainst(next, 2, since);
    since = client.published.length;
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: last } });
    await isHeldAgainst(next, 0, since);
  });

  it('checks no other document again for a change that it does not go by, and comes to rest', async () => {
    const [next, last] = ['file:///next.ysgk', 'file:///last.ysgk'];
    await client.open(next, NEXT);
    await client.open(last, LAST);
    await isHeldAgainst(next, 2, 0);
    const since = client.published.length;
    const end = { line: 100, character: 0 };
    await client.change(last, 2, [{ range: { start: end, end }, text: '主要职责。\n' }]);
    await client.publishedWhere(({ uri, version }) => uri === last && version === 2);
    await client.open('file:///unrelated.ysgk', NEXT.replaceAll('水文站', '档案馆'));
    await client.publishedWhere(({ uri }) => uri === 'file:///unrelated.ysgk');
    expect(client.published.slice(since).map(({ uri }) => uri)).toEqual([last, 'file:///unrelated.ysgk']);
  });

  it('tells a client that pulls to ask again', async () => {
    const asked: string[] = [];
    const pulling = new TestClient();
    pulling.connection.onRequest('workspace/diagnostic/refresh', () => {
      asked.push('refresh');
      return null;
    });
    await pulling.initialize({ diagnostic: {} }, 'zh-cn', undefined, {
      diagnostics: { refreshSupport: true },
    });
    const pull = async () => {
      const report = await pulling.request<CheckTextResult & { items: CheckTextResult['diagnostics'] }>(
        'textDocument/diagnostic',
        'file:///next.ysgk',
      );
      return report.items.map(({ code }) => code);
    };
    await pulling.open('file:///next.ysgk', NEXT);
    expect(await pull()).not.toContain('prior-year-mismatch');
    const before = asked.length;
    await pulling.open('file:///last.ysgk', LAST);
    await expect.poll(() => asked.length).toBeGreaterThan(before);
    expect(await pull()).toContain('prior-year-mismatch');
    await pulling.stop();
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
