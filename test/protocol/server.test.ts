import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestClient } from './client.ts';

const URI = 'file:///budget.ysgk.txt';
const WRONG = '310.00';
const RIGHT = '300.00';
const TEXT = `澄江区档案馆2026年部门预算公开

部门支出总表

单位：万元

科目编码	科目名称	合计	基本支出	项目支出
	合计	300.00	200.00	100.00
201	一般公共服务支出	${WRONG}	200.00	100.00
20126	档案事务	300.00	200.00	100.00
2012601	行政运行	200.00	200.00	0.00
2012604	档案馆	100.00	0.00	100.00

基本支出：指为保障机构正常运转而发生的人员支出和公用支出。
`;
const LINE = TEXT.split('\n').findIndex((line) => line.includes(WRONG));
const CHARACTER = (TEXT.split('\n')[LINE] ?? '').indexOf(WRONG);
const AT = { line: LINE, character: CHARACTER + 2 };
const WRONG_RANGE = {
  start: { line: LINE, character: CHARACTER },
  end: { line: LINE, character: CHARACTER + WRONG.length },
};

interface Report {
  readonly kind: string;
  readonly items: readonly { readonly code: string; readonly range: object; readonly message: string }[];
}

let client: TestClient;
beforeEach(() => {
  client = new TestClient();
});
afterEach(async () => {
  if (client.running) await client.stop();
});

describe('the server', () => {
  it('pushes diagnostics to a client that does not pull', async () => {
    await client.initialize();
    await client.open(URI, TEXT);
    const { version, diagnostics } = await client.publishedWhere(({ uri }) => uri === URI);
    expect(version).toBe(1);
    expect(diagnostics).toMatchObject([{ code: 'row-total-mismatch', range: WRONG_RANGE }]);
  });

  it('misses nothing of what a client sends without waiting for its answer', async () => {
    void client.initialize();
    await client.connection.sendNotification('initialized', {});
    await client.open(URI, TEXT);
    const { diagnostics } = await client.publishedWhere(({ uri }) => uri === URI);
    expect(diagnostics).toMatchObject([{ code: 'row-total-mismatch', range: WRONG_RANGE }]);
  });

  it('answers a pull, and then pushes nothing', async () => {
    await client.initialize({ diagnostic: {} });
    await client.open(URI, TEXT);
    const report = await client.request<Report>('textDocument/diagnostic', URI);
    expect(report).toMatchObject({
      kind: 'full',
      items: [{ code: 'row-total-mismatch', range: WRONG_RANGE }],
    });
    expect(client.published).toEqual([]);
  });

  it('follows an incremental edit and clears what was mended', async () => {
    await client.initialize();
    await client.open(URI, TEXT);
    await client.publishedWhere(({ diagnostics }) => diagnostics.length === 1);
    await client.change(URI, 2, [{ range: WRONG_RANGE, text: RIGHT }]);
    const { diagnostics } = await client.publishedWhere(({ version }) => version === 2);
    expect(diagnostics).toEqual([]);
  });

  it('ignores a change to an older version', async () => {
    await client.initialize({ diagnostic: {} });
    await client.open(URI, TEXT, 5);
    await client.change(URI, 4, [{ text: 'an older text' }]);
    const report = await client.request<Report>('textDocument/diagnostic', URI);
    expect(report.items).toHaveLength(1);
  });

  it('offers the fix that mends the figure', async () => {
    await client.initialize();
    await client.open(URI, TEXT);
    const actions = await client.request<readonly object[]>('textDocument/codeAction', URI, {
      range: { start: AT, end: AT },
      context: { diagnostics: [] },
    });
    expect(actions[0]).toMatchObject({
      isPreferred: true,
      kind: 'quickfix',
      edit: { changes: { [URI]: [{ range: WRONG_RANGE, newText: RIGHT }] } },
    });
  });

  it('explains a figure, a code and a term', async () => {
    await client.initialize();
    await client.open(URI, TEXT);
    const hover = async (position: object) =>
      JSON.stringify(await client.request('textDocument/hover', URI, { position }));
    expect(await hover(AT)).toContain('不成立');
    expect(await hover({ line: LINE + 1, character: 2 })).toContain('档案事务（款）');
    const term = TEXT.split('\n').findIndex((line) => line.startsWith('基本支出：'));
    expect(await hover({ line: term, character: 1 })).toContain('基本支出');
    expect(await hover({ line: 1, character: 0 })).toBe('null');
  });

  it('speaks English to an English client', async () => {
    await client.initialize({ diagnostic: {} }, 'en');
    await client.open(URI, TEXT);
    const report = await client.request<Report>('textDocument/diagnostic', URI);
    expect(report.items[0]?.message).toContain('off by');
  });

  it('gives an outline and folds', async () => {
    await client.initialize();
    await client.open(URI, TEXT);
    expect(JSON.stringify(await client.request('textDocument/documentSymbol', URI))).toContain(
      '部门支出总表',
    );
    const folds = await client.request<readonly object[]>('textDocument/foldingRange', URI);
    expect(folds.length).toBeGreaterThan(0);
  });

  it('answers for a document that is not open, and survives nonsense', async () => {
    await client.initialize();
    expect(await client.request('textDocument/hover', 'file:///none', { position: AT })).toBeNull();
    await client.open(URI, TEXT);
    await client.change(URI, 2, [
      { range: { start: { line: 999, character: 9 }, end: { line: 1, character: 1 } }, text: '\t' },
    ]);
    const far = { line: 99_999, character: 99_999 };
    expect(await client.request('textDocument/hover', URI, { position: far })).toBeNull();
    expect(client.running).toBe(true);
  });

  it('ends with 0 after shutdown', async () => {
    await client.initialize();
    expect(await client.stop()).toBe(0);
  });
});
