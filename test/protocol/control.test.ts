import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { baselineEntries, renderBaseline } from '../../server/src/analysis/baseline.ts';
import { folderWith } from '../cli/run.ts';
import { CLEAN, RAGGED, TOTAL, WRONG, WRONG_ROW } from '../suppression/documents.ts';
import { TestClient } from './client.ts';

const LINE = WRONG.split('\n').indexOf(WRONG_ROW);
const START = { line: LINE, character: 0 };
const AT = { line: LINE, character: WRONG_ROW.indexOf('310.00') + 2 };
const PULL = { diagnostic: {} };

interface Action {
  readonly title: string;
  readonly kind: string;
  readonly isPreferred?: boolean;
  readonly edit: { readonly changes: Readonly<Record<string, readonly object[]>> };
}

let client: TestClient;
beforeEach(() => {
  client = new TestClient();
});
afterEach(async () => {
  if (client.running) await client.stop();
});

/** Opens a text as the file of a folder that holds the other files. */
async function open(
  text: string,
  files: Readonly<Record<string, string>> = {},
): Promise<{ uri: string; folder: string }> {
  const folder = folderWith(files);
  const uri = pathToFileURL(join(folder, '一.ysgk')).href;
  await client.initialize(PULL, 'zh-cn', folder);
  await client.open(uri, text);
  return { uri, folder };
}

async function found(uri: string): Promise<readonly string[]> {
  const { items } = await client.request<{ items: readonly { code: string; severity: number }[] }>(
    'textDocument/diagnostic',
    uri,
  );
  return items.map(({ code, severity }) => `${code} ${severity}`);
}

function actions(uri: string, at: object, only?: readonly string[]): Promise<readonly Action[]> {
  return client.request('textDocument/codeAction', uri, {
    range: { start: at, end: at },
    context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
  });
}

describe('code actions', () => {
  it('offer the fix, then the comments that ignore', async () => {
    const { uri } = await open(WRONG);
    const offered = await actions(uri, AT);
    expect(offered.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
      ['改为 300.00', true],
      [`在此忽略（${TOTAL}）`, false],
      [`忽略整个文件中的此规则（${TOTAL}）`, false],
      ['重算《部门支出总表》的合计（1 处）', undefined],
      ['将本表换算为元', undefined],
    ]);
    expect(offered[1]?.edit.changes[uri]).toEqual([
      { range: { start: START, end: START }, newText: `<!-- gouji-ignore ${TOTAL} -->\n` },
    ]);
  });

  it('offer to fix all of a kind where there are several', async () => {
    const second = WRONG.replace('表\n', '表（一）\n').replace(/^.*\n/, '');
    const { uri } = await open(`${WRONG}\n${second}`);
    const titles = (await actions(uri, AT)).map(({ title }) => title);
    expect(titles.find((title) => title.startsWith('修复全部 2 处'))).toBeDefined();
  });

  it('fix everything on request, and only then', async () => {
    const { uri } = await open(WRONG);
    const all = await actions(uri, START, ['source.fixAll']);
    expect(all).toMatchObject([
      {
        kind: 'source.fixAll.gouji',
        edit: {
          changes: {
            [uri]: [
              {
                range: { start: START, end: { line: LINE + 1, character: 0 } },
                newText: `${WRONG_ROW.replace('310.00', '300.00')}\n`,
              },
            ],
          },
        },
      },
    ]);
    const refactorings = await actions(uri, AT, ['refactor']);
    expect(refactorings.map(({ kind }) => kind.split('.')[0])).toEqual(['refactor', 'refactor']);
    expect((await actions(uri, AT, ['quickfix'])).every(({ kind }) => kind === 'quickfix')).toBe(true);
  });

  it('have nothing to fix in a clean text', async () => {
    const { uri } = await open(CLEAN);
    expect(await actions(uri, START, ['source.fixAll'])).toEqual([]);
  });
});

describe('the files beside a document', () => {
  it('set its levels, and are read again when they change', async () => {
    const { uri, folder } = await open(WRONG, {
      '.gouji.json': `{"preset":"draft","rules":{"${TOTAL}":"hint"}}`,
    });
    expect(await found(uri)).toEqual([`${TOTAL} 4`, `${RAGGED} 3`]);
    const configuration = join(folder, '.gouji.json');
    writeFileSync(configuration, `{"rules":{"${RAGGED}":"off"}}`);
    await client.filesChanged([pathToFileURL(configuration).href]);
    expect(await found(uri)).toEqual([`${TOTAL} 1`]);
  });

  it('do no harm when they are wrong, and are told to be', async () => {
    const told: string[] = [];
    client.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      told.push(message);
    });
    const { uri } = await open(WRONG, { '.gouji.json': '{"preset":1', 'known.json': '[]' });
    expect(await found(uri)).toEqual([`${TOTAL} 1`, `${RAGGED} 2`]);
    expect(told).toEqual([expect.stringContaining('.gouji.json 没有起作用')]);
  });

  it('let pass what the baseline knows, read again when it changes', async () => {
    const entries = baselineEntries(WRONG, analyze(WRONG).findings.slice(0, 1));
    const known = renderBaseline({ files: new Map([['一.ysgk', entries]]) });
    const { uri, folder } = await open(WRONG, {
      '.gouji.json': '{"baseline":"known.json"}',
      'known.json': known,
    });
    expect(await found(uri)).toEqual([`${RAGGED} 2`]);
    const path = join(folder, 'known.json');
    writeFileSync(path, renderBaseline({ files: new Map() }));
    await client.filesChanged([pathToFileURL(path).href]);
    expect(await found(uri)).toEqual([`${TOTAL} 1`, `${RAGGED} 2`]);
  });

  it('may be named by the editor instead', async () => {
    client.configuration = { delay: 0, baseline: 'known.json', preset: 'draft' };
    const entries = baselineEntries(WRONG, analyze(WRONG).findings.slice(0, 1));
    const known = renderBaseline({ files: new Map([['一.ysgk', entries]]) });
    const { uri } = await open(WRONG, { 'known.json': known });
    // The client's answer about its settings may come after the first request.
    await expect.poll(() => found(uri)).toEqual([`${RAGGED} 3`]);
  });

  it('are none for a text that is no file', async () => {
    client.configuration = { delay: 0, baseline: 'known.json' };
    await client.initialize(PULL);
    await client.open('untitled:一', WRONG);
    expect(await found('untitled:一')).toEqual([`${TOTAL} 1`, `${RAGGED} 2`]);
  });
});
