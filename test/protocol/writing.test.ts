import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  SignatureHelp,
  TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TestClient } from './client.ts';

const URI = 'file:///writing.ysgk.txt';
const TEXT = `澄江区档案馆2026年部门预算公开

一般公共预算支出表

单位：万元

科目编码	科目名称	合计	基本支出	项目支出
	合计	300.00	200.00	100.00
201	一般公共服务支出	310.00	200.00	100.00
20126	档案事务	300	200.00	100.00
2012601	行政运行	200.00	200.00	0.00
xzyx		100.00	0.00	100.00

第三部分 情况说明

2026年一般公共预算当年拨款320.00万元。
`;

let client: TestClient;
beforeEach(() => {
  client = new TestClient();
});
afterEach(async () => {
  if (client.running) await client.stop();
});

/** The position behind the first occurrence of some words. */
function behind(words: string) {
  const document = TextDocument.create(URI, 'budget-disclosure', 1, TEXT);
  return document.positionAt(TEXT.indexOf(words) + words.length);
}

function applied(edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create(URI, 'budget-disclosure', 1, TEXT), [...edits]);
}

async function actions(words: string, only?: readonly string[]): Promise<readonly CodeAction[]> {
  const position = behind(words);
  return client.request<CodeAction[]>('textDocument/codeAction', URI, {
    range: { start: position, end: position },
    context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
  });
}

function editsOf(action: CodeAction | undefined): readonly TextEdit[] {
  return action?.edit?.changes?.[URI] ?? [];
}

describe('writing', () => {
  it('is promised', async () => {
    const { capabilities } = await client.initialize();
    expect(capabilities).toMatchObject({
      completionProvider: {
        resolveProvider: true,
        triggerCharacters: expect.arrayContaining(['0', '9', '\t']),
      },
      signatureHelpProvider: { triggerCharacters: ['\t', '|'] },
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      documentOnTypeFormattingProvider: { firstTriggerCharacter: '\t' },
      codeActionProvider: {
        codeActionKinds: expect.arrayContaining(['quickfix', 'source.fixAll.gouji', 'refactor.rewrite']),
      },
    });
  });

  it('completes a code by pinyin initials and documents it when asked', async () => {
    await client.initialize();
    await client.open(URI, TEXT);
    const { items } = await client.request<CompletionList>('textDocument/completion', URI, {
      position: behind('\nxzyx'),
    });
    const [first] = items;
    expect(first).toMatchObject({ label: '2012601 行政运行', filterText: 'xzyx' });
    expect(first?.documentation).toBeUndefined();
    expect(applied([first?.textEdit as TextEdit])).toContain('\n2012601\t行政运行\t100.00\t0.00\t100.00\n');
    const resolved = await client.connection.sendRequest<CompletionItem>('completionItem/resolve', first);
    expect(resolved.documentation).toMatchObject({
      kind: 'markdown',
      value: expect.stringContaining('行政运行（项）'),
    });
    const foreign = { label: 'x', data: { other: true } };
    expect(await client.connection.sendRequest('completionItem/resolve', foreign)).toEqual(foreign);
  });

  it('tells the columns of the row being written', async () => {
    await client.initialize();
    await client.open(URI, TEXT);
    const help = await client.request<SignatureHelp>('textDocument/signatureHelp', URI, {
      position: behind('201\t一般公共服务支出\t'),
    });
    expect(help.activeParameter).toBe(2);
    expect(help.signatures[0]?.parameters?.[2]).toMatchObject({
      documentation: '单位：万元；按其他数计算应为 300.00',
    });
    expect(
      await client.request('textDocument/signatureHelp', URI, { position: { line: 0, character: 1 } }),
    ).toBeNull();
  });

  it('formats the document, a range, and what was typed, as it is set to', async () => {
    await client.initialize();
    await client.open(URI, TEXT);
    const options = { tabSize: 8, insertSpaces: false };
    const edits = await client.request<TextEdit[]>('textDocument/formatting', URI, { options });
    expect(applied(edits)).toBe(TEXT.replace('\t300\t', '\t300.00\t'));
    const top = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    expect(await client.request('textDocument/rangeFormatting', URI, { options, range: top })).toEqual([]);
    const position = behind('档案事务\t300\t');
    const typed = await client.request<TextEdit[]>('textDocument/onTypeFormatting', URI, {
      options,
      position,
      ch: '\t',
    });
    expect(applied(typed)).toBe(applied(edits));
    client.configuration = { delay: 0, format: { amounts: 'keep', align: 'aligned' } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await expect
      .poll(async () =>
        applied(await client.request<TextEdit[]>('textDocument/formatting', URI, { options })),
      )
      .toContain('\t   300\t');
  });

  it('offers refactorings beside the fixes, and what changes the whole text where it is asked for', async () => {
    await client.initialize();
    await client.open(URI, TEXT);
    const offered = await actions('一般公共服务支出\t310');
    expect(offered.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['quickfix', 'refactor.rewrite.recompute.gouji', 'refactor.rewrite.unit.gouji']),
    );
    expect(offered.some(({ kind }) => kind?.startsWith('source'))).toBe(false);
    const recompute = offered.find(({ kind }) => kind === 'refactor.rewrite.recompute.gouji');
    expect(applied(editsOf(recompute))).toContain('一般公共服务支出\t300.00\t200.00\t100.00');
    const [update] = await actions('拨款', ['source.updateNarrative']);
    expect(applied(editsOf(update))).toContain('当年拨款300.00万元');
    const [figure] = await actions('拨款32', ['refactor.rewrite.figure']);
    expect(applied(editsOf(figure))).toContain('当年拨款300.00万元');
  });

  it('says why a table cannot be converted only to a client that shows it', async () => {
    const wrong = TEXT.replace('200.00\t100.00\n201', '200.00\t1,00.00\n201');
    await client.initialize({ codeAction: { disabledSupport: true } });
    await client.open(URI, wrong);
    const position = { line: 4, character: 1 };
    const [unit] = await client.request<CodeAction[]>('textDocument/codeAction', URI, {
      range: { start: position, end: position },
      context: { diagnostics: [], only: ['refactor.rewrite.unit'] },
    });
    expect(unit?.disabled?.reason).toContain('1,00.00');
    expect(unit?.edit).toBeUndefined();
  });
});
