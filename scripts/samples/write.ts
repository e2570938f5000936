/** Writes the project's own sample disclosures; the same output on every run. Usage: npx tsx scripts/samples/write.ts */
import { writeFileSync } from 'node:fs';
import { appendix } from './appendix.ts';
import { blanks } from './blanks.ts';
import { carryover } from './carryover.ts';
import { errors } from './errors.ts';
import { final } from './final.ts';
import { pipes } from './pipes.ts';
import { yuan } from './yuan.ts';
import { zeros } from './zeros.ts';

const folder = new URL('../../samples/', import.meta.url);
const documents: readonly (readonly [string, () => string])[] = [
  ['zeros.ysgk.txt', zeros],
  ['blanks.ysgk.md', blanks],
  ['carryover.ysgk.txt', carryover],
  ['appendix.ysgk.txt', appendix],
  ['yuan.ysgk.txt', yuan],
  ['final.ysgk.txt', final],
  ['pipes.ysgk.md', pipes],
];

for (const [name, write] of documents) writeFileSync(new URL(name, folder), write());

const { expected, text } = errors();
writeFileSync(new URL('errors.ysgk.txt', folder), text);
writeFileSync(new URL('errors.expected.json', folder), `${JSON.stringify(expected, null, 2)}\n`);
