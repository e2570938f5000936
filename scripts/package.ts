import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pack } from './package/pack.ts';

/** `npm run package [-- FOLDER]`: builds, then packs the extension into FOLDER, by default the repository's own. */
const ROOT = join(import.meta.dirname, '..');
const LARGEST = 2_000_000;

const { vsix, sbom, parties } = await pack(ROOT, resolve(process.argv[2] ?? ROOT));
const { size } = statSync(vsix);
console.log(
  `${relative('.', vsix)}: ${size} bytes; ${parties.length} packages of others, see ${relative('.', sbom)}`,
);
if (size > LARGEST) throw new Error(`the package is larger than ${LARGEST} bytes`);
