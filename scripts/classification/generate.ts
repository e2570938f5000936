/**
 * Writes the bundled classification from data/classification.
 *
 *     npx tsx scripts/classification/generate.ts           writes the modules
 *     npx tsx scripts/classification/generate.ts --check   exits 1 when a module differs from its data
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { renderExplanations, renderTables } from './render.ts';

const MODULES: readonly (readonly [path: string, render: () => string])[] = [
  ['server/src/classification/tables.generated.ts', renderTables],
  ['server/src/classification/explanations.generated.ts', renderExplanations],
];

const isCheck = process.argv.includes('--check');
for (const [path, render] of MODULES) {
  const text = render();
  const isSame = existsSync(path) && readFileSync(path, 'utf8') === text;
  if (isSame) continue;
  if (isCheck) {
    console.error(`${path} differs from data/classification: run npx tsx scripts/classification/generate.ts`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
    console.log(`${path}: ${Math.round(Buffer.byteLength(text) / 1024)} KB`);
  }
}
