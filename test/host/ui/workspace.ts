import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeGb18030 } from '../../../server/src/cli/gb18030.ts';
import { ROOT } from '../paths.ts';

/** A real document; it is in ../shared, not in the repository. */
export const REAL = 'haidong-2024.txt';

/** A sample with one defect of many kinds, and one without any. */
export const WRONG = 'errors.ysgk.txt';
export const CLEAN = 'zeros.ysgk.txt';

/** Disclosures whose names do not say so. */
export const DRAFT_TEXT = 'draft.txt';
export const DRAFT_MARKDOWN = 'draft.md';

/** The sample with defects in GB18030, by a name that says what it is and by one that does not. */
export const OLD = 'old.ysgk.txt';
export const OLD_DRAFT = 'old.txt';

/** Fills a folder with what the scenarios work on. */
export function fillWorkspace(folder: string): void {
  cpSync(join(ROOT, 'samples'), folder, { recursive: true });
  cpSync(join(ROOT, 'samples', 'errors.ysgk.txt'), join(folder, DRAFT_TEXT));
  cpSync(join(ROOT, 'samples', 'blanks.ysgk.md'), join(folder, DRAFT_MARKDOWN));
  const old = encodeGb18030(readFileSync(join(ROOT, 'samples', WRONG), 'utf8'));
  for (const name of [OLD, OLD_DRAFT]) writeFileSync(join(folder, name), old ?? '');
  const real = join(ROOT, '..', 'shared', 'seeds', REAL);
  if (existsSync(real)) cpSync(real, join(folder, REAL));
}
