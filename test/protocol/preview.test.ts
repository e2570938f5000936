import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableOf } from '../../client/webview/table/table.ts';
import {
  PREVIEW_DOCUMENT,
  PREVIEW_EDIT,
  PREVIEW_FIX,
  PREVIEW_LOCATE,
  PREVIEW_PLACE,
  PREVIEW_TABLE,
  PREVIEW_TRACE,
  type PreviewDocumentResult,
  type PreviewEditResult,
  type PreviewFixResult,
  type PreviewLocateResult,
  type PreviewPlaceResult,
  type PreviewTableResult,
  type PreviewTraceResult,
} from '../../server/src/protocol/preview/messages.ts';
import { samples } from '../paths.ts';
import { TestClient } from './client.ts';

const uri = 'file:///errors.ysgk.txt';
const text = readFileSync(join(samples, 'errors.ysgk.txt'), 'utf8');
const lines = text.split(/\r?\n/);

describe.each(['zh-cn', 'en'])('the preview in %s', (locale) => {
  const client = new TestClient();

  beforeAll(async () => {
    await client.initialize({}, locale);
    await client.open(uri, text);
  });
  afterAll(() => client.stop());

  const tableAt = async (index: number) => {
    const table = await client.request<PreviewTableResult>(PREVIEW_TABLE, uri, { table: index });
    if (table === null) throw new Error(`there is no table ${index}`);
    return tableOf(table);
  };
  const placeOf = async (row: number, column: number) => {
    const answer = await client.request<PreviewPlaceResult>(PREVIEW_PLACE, uri, { table: 0, row, column });
    if (answer === null) throw new Error(`row ${row} has no cell ${column}`);
    expect(answer.version).toBe(1);
    return answer.place;
  };

  it('tells the tables in the language of the client', async () => {
    const document = await client.request<PreviewDocumentResult>(PREVIEW_DOCUMENT, uri);
    expect(document?.version).toBe(1);
    expect(document?.tables[0]?.title).toBe('部门收支总表');
    expect(document?.tables[0]?.kind).toBe(locale === 'en' ? 'Income and expenditure' : '收支总表');
    expect(document?.compositions.length).toBeGreaterThan(2);
  });

  it('gives the text of each cell, and its place where it is asked for', async () => {
    const { rows } = await tableAt(0);
    expect(rows.length).toBeGreaterThan(4);
    for (const { row, cells } of rows.slice(0, 4)) {
      for (const [column, { text: shown, absent }] of cells.entries()) {
        if (absent) continue;
        const { line, character, endCharacter } = await placeOf(row, column);
        expect(lines[line]?.slice(character, endCharacter)).toBe(shown);
      }
    }
  });

  it('finds a cell by its place, traces it and offers its fix', async () => {
    const { rows } = await tableAt(0);
    const wrong = rows.flatMap(({ row, cells }) =>
      cells.flatMap((cell, column) =>
        cell.problems.some(({ fixes }) => fixes.length > 0) ? [{ row, column, cell }] : [],
      ),
    );
    const [first] = wrong;
    if (first === undefined) throw new Error('the sample has nothing to fix in its first table');
    const { row, column, cell } = first;
    const { line, character } = await placeOf(row, column);
    const position = { line, character };
    expect(await client.request<PreviewLocateResult>(PREVIEW_LOCATE, uri, { position })).toEqual({
      version: 1,
      table: 0,
      row,
      column,
    });
    const address = { table: 0, row, column };
    const trace = await client.request<PreviewTraceResult>(PREVIEW_TRACE, uri, address);
    expect(trace?.problems).toEqual(cell.problems);
    const fix = await client.request<PreviewFixResult>(PREVIEW_FIX, uri, { ...address, version: 1 });
    if (fix === null || 'refused' in fix) throw new Error('the fix was refused');
    expect(fix.version).toBe(1);
    expect(cell.problems.flatMap(({ fixes }) => fixes)).toContain(fix.title);
    expect(fix.edits.length).toBeGreaterThan(0);
  });

  it('answers an edit with its place, and refuses one of another version', async () => {
    const address = { table: 0, row: 0, column: 1 };
    const edit = { ...address, version: 1, text: '1,234.50' };
    const place = await placeOf(0, 1);
    const answer = await client.request<PreviewEditResult>(PREVIEW_EDIT, uri, edit);
    expect(answer).toMatchObject({ version: 1, edits: [{ place, newText: '1,234.50' }] });
    const late = await client.request<PreviewEditResult>(PREVIEW_EDIT, uri, { ...edit, version: 0 });
    expect(late).toEqual({ refused: expect.stringMatching(locale === 'en' ? /has changed/ : /已经改动/) });
    const broken = await client.request<PreviewEditResult>(PREVIEW_EDIT, uri, { ...edit, text: '1\t2' });
    expect(broken).toEqual({ refused: expect.stringMatching(locale === 'en' ? /no line breaks/ : /换行/) });
  });

  it('answers null for what is not there', async () => {
    const gone = 'file:///gone.ysgk.txt';
    const nowhere = { table: 99, row: 0, column: 0 };
    expect(await client.request(PREVIEW_DOCUMENT, gone)).toBeNull();
    expect(await client.request(PREVIEW_TABLE, uri, nowhere)).toBeNull();
    expect(await client.request(PREVIEW_TRACE, uri, nowhere)).toBeNull();
    expect(await client.request(PREVIEW_PLACE, uri, nowhere)).toBeNull();
    expect(await client.request(PREVIEW_LOCATE, uri, { position: { line: 0, character: 0 } })).toBeNull();
    expect(await client.request(PREVIEW_EDIT, gone, { ...nowhere, version: 1, text: '' })).toBeNull();
    expect(await client.request(PREVIEW_FIX, gone, { ...nowhere, version: 1 })).toBeNull();
  });
});
