import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { lean, leanPdf } from '../../../scripts/pdf/lean.ts';
import type { Imported } from '../../../server/src/convert/imported.ts';
import { readPdf } from '../../../server/src/convert/pdf/read-pdf.ts';
import { root } from '../../paths.ts';
import { ruledMarks, writePdf } from './write-pdf.ts';

type Reader = (bytes: Uint8Array) => Promise<Imported>;

/** The reader as it is shipped: bundled, and without what reading text never needs. */
async function shipped(): Promise<{ readonly readPdf: Reader; readonly size: number }> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'server/src/convert/pdf/read-pdf.ts')],
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    minify: true,
    write: false,
    plugins: [leanPdf],
    logLevel: 'silent',
  });
  const text = outputFiles[0]?.text ?? '';
  const module = { exports: {} as { readPdf: Reader } };
  const wrapped = runInThisContext(`(function (module, exports, require) {${text}\n})`) as (
    ...given: unknown[]
  ) => void;
  wrapped(module, module.exports, createRequire(import.meta.url));
  return { readPdf: module.exports.readPdf, size: text.length };
}

it('reads the same without what is left out, and from half as many bytes', async () => {
  const marks = ruledMarks(
    [
      ['项目', '金额'],
      ['甲', '1.00'],
    ],
    [60, 60],
    [60, 100],
  );
  const picture = 'q 300 0 0 300 100 100 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q';
  const file = () => writePdf([{ marks }, { marks: [{ text: '说明', x: 80, y: 100 }], more: picture }]);
  const lean = await shipped();
  expect(await lean.readPdf(file())).toEqual(await readPdf(file()));
  expect(lean.size).toBeLessThan(800_000);
});

it('refuses a source that is not the one known', () => {
  const source = readFileSync(join(root, 'node_modules/pdfjs-dist/build/pdf.worker.mjs'), 'utf8');
  expect(() => lean(source.replace('ensureBuffer(requested)', 'ensureBuffer(asked)'))).toThrow(
    /not the one known/,
  );
});
