import { writeFileSync } from 'node:fs';
import { appendix } from './appendix.ts';
import { blanks } from './blanks.ts';
import { carryover } from './carryover.ts';
import { yuan } from './yuan.ts';
import { zeros } from './zeros.ts';

const folder = new URL('../../samples/', import.meta.url);
const documents: readonly (readonly [string, () => string])[] = [
  ['zeros.ysgk.txt', zeros],
  ['blanks.ysgk.md', blanks],
  ['carryover.ysgk.txt', carryover],
  ['appendix.ysgk.txt', appendix],
  ['yuan.ysgk.txt', yuan],
];

for (const [name, write] of documents) writeFileSync(new URL(name, folder), write());
