import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { type Product, renderSbom } from './sbom.ts';
import { type Staged, stage } from './stage.ts';

/** 2026-01-01: every file in every package is of this date, so that the same files give the same bytes. */
const EPOCH = '1767225600';

export interface Packed extends Staged {
  readonly vsix: string;
  readonly sbom: string;
}

/** Packs what was built into `gouji-VERSION.vsix` and its parts list beside it. Needs no network; every check of vsce is on. */
export async function pack(root: string, output: string): Promise<Packed> {
  const product = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Product;
  const vsix = join(output, `${product.name}-${product.version}.vsix`);
  const sbom = join(output, `${product.name}-${product.version}.cdx.json`);
  const folder = mkdtempSync(join(tmpdir(), 'gouji-package-'));
  mkdirSync(output, { recursive: true });
  process.env['SOURCE_DATE_EPOCH'] = EPOCH;
  process.env['TZ'] = 'UTC'; // A zip file holds local times.
  try {
    const staged = await stage(root, folder);
    await createVSIX({
      cwd: folder,
      packagePath: vsix,
      dependencies: false,
      allowMissingRepository: true,
      rewriteRelativeLinks: false,
      ignoreFile: join(root, '.vscodeignore'),
    });
    writeFileSync(sbom, renderSbom(root, product, staged.parties));
    return { ...staged, vsix, sbom };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
