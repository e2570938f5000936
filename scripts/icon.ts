import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startBrowser } from '../test/host/browser.ts';
import { temporaryFolder } from '../test/host/temporary.ts';

/** `npx tsx scripts/icon.ts`: renders docs/icon.svg as icon.png, which the marketplace wants of this size. */
const ROOT = join(import.meta.dirname, '..');
const SIZE = { width: 256, height: 256 };

const drawing = readFileSync(join(ROOT, 'docs', 'icon.svg'), 'utf8');
const folder = temporaryFolder();
const browser = await startBrowser(folder.path);
try {
  const page = await browser.newPage({ viewport: SIZE });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
  await page.screenshot({ path: join(ROOT, 'icon.png'), omitBackground: true });
} finally {
  await browser.close();
  folder.remove();
}
