import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { reduced } from '../../../scripts/images/reduce.ts';
import { ROOT } from '../paths.ts';

export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const IMAGES = join(ROOT, 'docs', 'images');

/** Writes what is to be seen, without the caret and with all that moves at its end, to docs/images/NAME.png. */
export async function take(page: Page, name: string, clip?: Clip): Promise<void> {
  await page.evaluate('document.fonts.ready');
  const picture = await page.screenshot({
    caret: 'hide',
    animations: 'disabled',
    ...(clip === undefined ? {} : { clip }),
  });
  const small = reduced(picture);
  mkdirSync(IMAGES, { recursive: true });
  const path = join(IMAGES, `${name}.png`);
  writeFileSync(path, small);
  console.log(`${relative(ROOT, path)}: ${small.length} bytes`);
}
