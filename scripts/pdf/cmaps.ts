import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zlibSync } from 'fflate';

/**
 * The character maps of simplified Chinese that fonts name instead of bringing their own, neighbours in the pack where they are
 * alike. UniGB-UCS2-H is not among them: what it maps UniGB-UTF16-H maps, too. Nor are those of Chinese in UTF-8 and UTF-32 and of
 * GB 12345, which no program that writes PDF uses.
 */
const NAMES = [
  'Adobe-GB1-UCS2',
  'UniGB-UTF16-H',
  'UniGB-UTF16-V',
  'UniGB-UCS2-V',
  'GBK-EUC-H',
  'GBK-EUC-V',
  'GBKp-EUC-H',
  'GBKp-EUC-V',
  'GBK2K-H',
  'GBK2K-V',
  'GB-EUC-H',
  'GB-EUC-V',
  'GBpc-EUC-H',
  'GBpc-EUC-V',
];
const WIDTH = 108;

/** The maps as one deflated text of bytes, and how long each is. */
export function cMapsFile(root: string): string {
  const maps = NAMES.map((name) =>
    readFileSync(join(root, 'node_modules/pdfjs-dist/cmaps', `${name}.bcmap`)),
  );
  const packed = Buffer.from(zlibSync(Buffer.concat(maps), { level: 9 })).toString('base64');
  const lines = packed.match(new RegExp(`.{1,${WIDTH}}`, 'g')) ?? [];
  return [
    '// Generated from the character maps of pdfjs-dist by scripts/generate.ts. Do not edit.',
    '',
    '/** Bytes of each map, in the order of the pack. */',
    'export const LENGTHS: readonly (readonly [name: string, length: number])[] = [',
    ...NAMES.map((name, at) => `  ['${name}', ${maps[at]?.length ?? 0}],`),
    '];',
    '',
    '/** All of them, deflated, in base64. */',
    'export const PACK =',
    `${lines.map((line) => `  '${line}'`).join(' +\n')};`,
    '',
  ].join('\n');
}
