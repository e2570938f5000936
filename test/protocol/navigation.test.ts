import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { offsetOf, SAMPLES, SHORT } from '../navigation/documents.ts';
import { TestClient } from './client.ts';

const URI = 'file:///budget.ysgk.txt';
const DOCUMENT = TextDocument.create(URI, 'budget-disclosure', 1, SHORT);
const at = (offset: number) => ({ position: DOCUMENT.positionAt(offset) });
const PROJECT = offsetOf(SHORT, '\t100.00', 3) + 2;
const IN_TEXT = offsetOf(SHORT, '1,300.00万元') + 2;
const EVERYTHING = {
  range: { start: { line: 0, character: 0 }, end: DOCUMENT.positionAt(SHORT.length) },
};

interface Place {
  readonly uri: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

let client: TestClient;
beforeEach(() => {
  client = new TestClient();
});
afterEach(async () => {
  if (client.running) await client.stop();
});

async function open(text = SHORT): Promise<Readonly<Record<string, unknown>>> {
  const { capabilities } = await client.initialize({ diagnostic: {} });
  await client.open(URI, text);
  return capabilities;
}

describe('navigation', () => {
  it('is promised', async () => {
    expect(await open()).toMatchObject({
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      documentLinkProvider: {},
      selectionRangeProvider: true,
      renameProvider: { prepareProvider: true },
      workspaceSymbolProvider: true,
      codeLensProvider: { resolveProvider: true },
      inlayHintProvider: true,
      semanticTokensProvider: { range: true, full: { delta: true } },
    });
  });

  it('goes from a sentence to the tables and back', async () => {
    await open();
    const definitions = await client.request<Place[]>('textDocument/definition', URI, at(IN_TEXT));
    expect(definitions).toHaveLength(2);
    const [first] = definitions;
    const back = await client.request<Place[]>('textDocument/definition', URI, {
      position: first?.range.start,
    });
    expect(back.map(({ range }) => range.start.line)).toContain(DOCUMENT.positionAt(IN_TEXT).line);
    const context = { includeDeclaration: false };
    const references = await client.request<Place[]>('textDocument/references', URI, {
      ...at(IN_TEXT),
      context,
    });
    expect(references).toHaveLength(3);
    const highlights = await client.request<object[]>('textDocument/documentHighlight', URI, at(IN_TEXT));
    expect(highlights).toHaveLength(3);
  });

  it('leaves the entry out of the references of a term where it is not asked for', async () => {
    await open();
    const asked = (includeDeclaration: boolean) =>
      client.request<Place[]>('textDocument/references', URI, {
        ...at(offsetOf(SHORT, '基本支出：') + 1),
        context: { includeDeclaration },
      });
    expect((await asked(true)).length).toBe((await asked(false)).length + 1);
  });

  it('links the contents list', async () => {
    await open();
    const links = await client.request<{ target: string }[]>('textDocument/documentLink', URI);
    const line = DOCUMENT.positionAt(offsetOf(SHORT, '情况说明', 1)).line + 1;
    expect(links.map(({ target }) => target)).toContain(`${URI}#L${line},3`);
  });

  it('grows a selection', async () => {
    await open();
    const [selection] = await client.request<{ range: object; parent?: { range: object } }[]>(
      'textDocument/selectionRange',
      URI,
      { positions: [DOCUMENT.positionAt(PROJECT)] },
    );
    expect(selection?.parent?.range).not.toEqual(selection?.range);
  });

  it('finds symbols of the workspace', async () => {
    await open();
    const symbols = await client.connection.sendRequest<{ name: string; location: Place }[]>(
      'workspace/symbol',
      {
        query: '档案馆',
      },
    );
    expect(symbols.map(({ name }) => name)).toContain('2012604 档案馆');
    expect(symbols[0]?.location.uri).toBe(URI);
  });

  it('finds symbols of texts that were checked without being open, until they are', async () => {
    await client.initialize({ diagnostic: {} });
    const names = async () => {
      const found = await client.connection.sendRequest<{ name: string }[]>('workspace/symbol', {
        query: '档案馆',
      });
      return found.map(({ name }) => name);
    };
    expect(await names()).toEqual([]);
    await client.request('gouji/checkText', URI, { text: SHORT });
    expect(await names()).toContain('2012604 档案馆');
    await client.open(URI, '');
    expect(await names()).toEqual([]);
  });
});

describe('rename', () => {
  interface Edit {
    readonly changes: Readonly<Record<string, readonly { readonly newText: string }[]>>;
  }

  it('shows what it begins with, and changes every telling', async () => {
    await open();
    const prepared = await client.request('textDocument/prepareRename', URI, at(PROJECT));
    expect(prepared).toMatchObject({ placeholder: '100.00' });
    const edit = await client.request<Edit>('textDocument/rename', URI, {
      ...at(PROJECT),
      newName: '150.00',
    });
    const written = (edit.changes[URI] ?? []).map(({ newText }) => newText);
    expect(written).toEqual(expect.arrayContaining(['150.00', '1,500,000.00', '1,350.00', '11.11']));
  });

  it('says why where it does not', async () => {
    await open();
    const total = at(offsetOf(SHORT, '1,300.00') + 1);
    await expect(
      client.request('textDocument/rename', URI, { ...total, newName: '1,400.00' }),
    ).rejects.toThrow('1,300.00 是 1,200.00 ＋ 100.00 的合计，请改其中一项');
    await expect(client.request('textDocument/prepareRename', URI, at(0))).rejects.toThrow('这里不能改名');
  });
});

/** A part of one classification, whose total in another one says nothing of its parts there. */
const PIPES = SAMPLES.find(([name]) => name.startsWith('pipes'))?.[1] ?? '';
const CARRIED = TextDocument.create(URI, '', 1, PIPES).positionAt(offsetOf(PIPES, '11.63') + 1);

describe('a rename that has to choose what carries the change', () => {
  const asked = () =>
    client.request<{
      readonly changeAnnotations: Readonly<Record<string, object>>;
      readonly documentChanges: readonly { readonly edits: readonly { readonly annotationId: string }[] }[];
    }>('textDocument/rename', URI, { position: CARRIED, newName: '12.63' });

  it('lets the user confirm', async () => {
    await client.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: { workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } } },
    });
    await client.connection.sendNotification('initialized', {});
    await client.open(URI, PIPES);
    const { changeAnnotations, documentChanges } = await asked();
    expect(changeAnnotations).toMatchObject({
      telling: { label: '同一数据', needsConfirmation: true },
      chosen: { label: '请确认由这一项承担', needsConfirmation: true },
    });
    const used = new Set(documentChanges[0]?.edits.map(({ annotationId }) => annotationId));
    expect(used).toEqual(new Set(['telling', 'computed', 'chosen']));
  });

  it('refuses where the editor cannot ask', async () => {
    await open(PIPES);
    await expect(asked()).rejects.toThrow('由哪一项承担需要确认');
  });
});

describe('the line over a table', () => {
  interface Lens {
    readonly data: object;
    readonly command?: { readonly title: string; readonly command: string; readonly arguments?: unknown[] };
  }

  it('is resolved to its status and its preview', async () => {
    await open();
    const lenses = await client.request<Lens[]>('textDocument/codeLens', URI);
    expect(lenses).toHaveLength(4);
    const resolved = await Promise.all(
      lenses.slice(0, 2).map((lens) => client.connection.sendRequest<Lens>('codeLens/resolve', lens)),
    );
    expect(resolved[0]?.command?.title).toMatch(/^\d+ 项勾稽成立$/);
    expect(resolved[0]?.command?.command).toBe('gouji.showProblems');
    expect(resolved[1]?.command).toEqual({
      title: '打开预览',
      command: 'gouji.openPreview',
      arguments: [URI, 0],
    });
  });

  it('says what does not hold', async () => {
    await open(SHORT.replace('20126\t档案事务\t1,300.00', '20126\t档案事务\t1,310.00'));
    const [lens] = await client.request<Lens[]>('textDocument/codeLens', URI);
    const resolved = await client.connection.sendRequest<Lens>('codeLens/resolve', lens);
    expect(resolved.command?.title).toMatch(/^\d+ 项勾稽成立 · \d+ 项不成立$/);
  });

  it('can be switched off, and hints on', async () => {
    client.configuration = { delay: 0, codeLens: false, inlayHints: 'totals' };
    await open();
    // The client's answer about its settings may come after the first request.
    await expect.poll(() => client.request<Lens[]>('textDocument/codeLens', URI)).toEqual([]);
    const hints = await client.request<{ label: string }[]>('textDocument/inlayHint', URI, EVERYTHING);
    expect(hints.map(({ label }) => label)).toEqual(['＝ 1,300.00', '＝ 13,000,000.00']);
  });

  it('has no hints unless they are asked for', async () => {
    await open();
    expect(await client.request('textDocument/inlayHint', URI, EVERYTHING)).toEqual([]);
  });
});

describe('semantic tokens', () => {
  interface Tokens {
    readonly resultId: string;
    readonly data: readonly number[];
    readonly edits?: readonly object[];
  }

  it('are told whole, in stretches, and as what has changed', async () => {
    await open();
    const all = await client.request<Tokens>('textDocument/semanticTokens/full', URI);
    expect(all.data.length % 5).toBe(0);
    expect(all.data.length).toBeGreaterThan(100);
    const ranged = await client.request<Tokens>('textDocument/semanticTokens/range', URI, EVERYTHING);
    expect(ranged.data).toEqual(all.data);
    const place = DOCUMENT.positionAt(offsetOf(SHORT, '50.00万元'));
    await client.change(URI, 2, [{ range: { start: place, end: place }, text: '1' }]);
    const delta = await client.request<Tokens>('textDocument/semanticTokens/full/delta', URI, {
      previousResultId: all.resultId,
    });
    expect(delta.data).toBeUndefined();
    expect(delta.edits).toHaveLength(1);
  });
});

describe('a document that is not open', () => {
  it('is answered with nothing', async () => {
    await client.initialize({ diagnostic: {} });
    expect(await client.request('textDocument/definition', URI, at(IN_TEXT))).toEqual([]);
    expect(await client.request('textDocument/codeLens', URI)).toEqual([]);
    expect(await client.request('textDocument/rename', URI, { ...at(PROJECT), newName: '1' })).toBeNull();
  });
});
