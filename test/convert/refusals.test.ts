import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importText } from '../../server/src/convert/import-text.ts';
import { docx, p, zipped } from './office-files.ts';

async function refusal(bytes: Uint8Array): Promise<string> {
  const result = await importText(bytes, '\n');
  return 'refusal' in result ? result.refusal.zh : `read: ${result.text}`;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const wide = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const compound = (stream: string) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...wide(stream)]);

const RELATIONSHIPS =
  '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>';

describe('what cannot be imported is refused with what to do', () => {
  test.each([
    ['an encrypted file', compound('EncryptionInfo EncryptedPackage'), '密码'],
    [
      'an old Word document',
      compound('Root Entry WordDocument'),
      '.doc），不能直接导入。请打开它，另存为 .docx',
    ],
    ['an old workbook', compound('Root Entry Workbook'), '另存为 .xlsx'],
    ['another old file', compound('Root Entry'), '旧格式的办公文件'],
    ['OFD', zipped({ 'OFD.xml': '<a/>' }), 'OFD'],
    ['OpenDocument', zipped({ 'content.xml': '<a/>', mimetype: 'x' }), 'OpenDocument'],
    ['a binary workbook', zipped({ 'xl/workbook.bin': 'x' }), '.xlsb'],
    ['a presentation', zipped({ 'ppt/presentation.xml': '<a/>' }), '演示文稿'],
    ['another archive', zipped({ 'a.txt': 'x' }), '不是 .docx、.xlsx'],
    ['RTF', bytesOf('{\\rtf1 text}'), 'RTF'],
    [
      'XML of Excel 2003',
      bytesOf('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
      'Excel 2003',
    ],
    ['a page in one file', bytesOf('MIME-Version: 1.0\nContent-Type: multipart/related'), '.mht'],
    ['plain text', bytesOf('部门预算'), '不是 .docx'],
    ['nothing', new Uint8Array(), '不是 .docx'],
    ['a document without words', docx(p(' ')), '没有文字和表格'],
    ['a page without words', bytesOf('<html><body><img></body></html>'), '没有文字和表格'],
    [
      'a document without its body',
      zipped({ '_rels/.rels': '<Relationships/>', 'word/document.xml': '<a/>' }),
      '已损坏',
    ],
  ])('%s', async (_, bytes, words) => {
    expect(await refusal(bytes)).toContain(words);
  });

  test('an archive that was cut off, and one with a changed byte in any part', async () => {
    const whole = docx(p('本年收入1,234.50万元'.repeat(50)));
    expect(await refusal(whole)).toContain('read: ');
    expect(await refusal(whole.subarray(0, whole.length - 40))).toContain('已损坏');
    for (let at = whole.length >> 1; at < (whole.length >> 1) + 40; at += 1) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      expect(await refusal(changed)).toMatch(/已损坏|^read: 本年收入1,234\.50万元/);
    }
  });

  test('XML that was cut off, and XML that nests without end', async () => {
    const start = '<w:document><w:body><w:p><w:r><w:t>甲';
    const file = (document: string) =>
      zipped({ '_rels/.rels': RELATIONSHIPS, 'word/document.xml': document });
    expect(await refusal(file(start))).toContain('word/document.xml');
    expect(await refusal(file('<a>'.repeat(5000)))).toContain('已损坏');
    expect(
      await refusal(
        file(`<!DOCTYPE a [<!ENTITY b "甲乙">]>${start}&b;</w:t></w:r></w:p></w:body></w:document>`),
      ),
    ).toBe('read: 甲&b;\n');
  });

  test.each([
    ['more than may be', 0x7fffffff, '文件太大'],
    ['less than it does', 100, '已损坏'],
  ])('a part that says it unpacks to %s', async (_, size, words) => {
    const part = 'word/document.xml';
    const bytes = zipSync({ '_rels/.rels': bytesOf(RELATIONSHIPS), [part]: new Uint8Array(3_000_000) });
    const entry = Buffer.from(bytes).lastIndexOf(part) - 46;
    new DataView(bytes.buffer).setUint32(entry + 24, size, true);
    expect(await refusal(bytes)).toContain(words);
  });

  test('what the signal was aborted with is passed on', async () => {
    const signal = AbortSignal.abort(new Error('cancelled'));
    await expect(importText(docx(p('甲')), '\n', signal)).rejects.toThrow('cancelled');
  });
});
