import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../server/src/convert/imported.ts';
import { readPdf } from '../../../server/src/convert/pdf/read-pdf.ts';
import { writePdf } from './write-pdf.ts';

const PAGE = { marks: [{ text: '部门预算', x: 80, y: 100 }] };
const refusal = (bytes: Uint8Array) =>
  readPdf(bytes).then(
    () => undefined,
    (error: unknown) => (error instanceof ImportError ? error.text.zh : error),
  );

describe('files that cannot be read', () => {
  it('are refused with the reason: damaged', async () => {
    expect(await refusal(Buffer.from('%PDF-1.4\nnothing of a file'))).toContain('已损坏');
    expect(await refusal(new Uint8Array())).toContain('已损坏');
  });

  it('encrypted', async () => {
    const secret = `<${'5a'.repeat(32)}>`;
    const trailer = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${secret} /U ${secret} /P -4 >>`;
    expect(await refusal(writePdf([PAGE], undefined, trailer))).toContain('密码');
  });

  it('without text', async () => {
    expect(await refusal(writePdf([{ marks: [{ line: [0, 0, 100, 0] }] }]))).toContain('扫描');
  });

  it('too large', async () => {
    expect(await refusal(new Uint8Array(50_000_001))).toContain('太大');
    expect(await refusal(writePdf(Array.from({ length: 1_001 }, () => ({ marks: [] }))))).toContain('太大');
  });

  it('drawn over and over', async () => {
    const more = '0 0 m 9 9 l S '.repeat(300_001);
    expect(await refusal(writePdf([{ marks: [], more }]))).toContain('太大');
  });

  it('stops when it is told to', async () => {
    const reason = new Error('enough');
    await expect(readPdf(writePdf([PAGE]), AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});

describe('what is not in the text', () => {
  it('is told, with its pages', async () => {
    const empty = { marks: [] };
    const { notices, parts } = await readPdf(writePdf([PAGE, empty, empty, PAGE, empty]));
    expect(parts).toHaveLength(2);
    expect(notices.map(({ zh }) => zh)).toEqual([expect.stringContaining('第 2–3, 5 页没有文字')]);
  });
});
