/**
 * Pictures of the workbench on a sample, to be looked at: `npx tsx test/host/screenshot.ts [FILE] [TEXT]`, after the
 * extension was built. Opens FILE of samples/ (the one with errors by default), waits for squiggles and the Problems panel
 * (test/out/workbench-problems.png), then hovers TEXT, by default the first contradicted total
 * (test/out/workbench-hover.png).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from './paths.ts';
import { inWorkbench, screenshot } from './ui-session.ts';
import {
  goTo,
  hoverAt,
  openFile,
  placeOf,
  runCommand,
  waitForProblems,
  waitForSquiggle,
} from './workbench-actions.ts';

const [file = 'errors.ysgk.txt', text] = process.argv.slice(2);

/** A problem whose hover shows relations, and a word of that hover. */
const CONTRADICTION = /(row-total|column-total|subject-rollup|item-rollup|cross-table)-mismatch/;
const VERDICT = '成立';

async function takePictures(page: Page): Promise<void> {
  await openFile(page, file);
  await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
  const problems = await waitForProblems(page);
  for (const problem of problems) console.log(oneLine(problem));
  const { line, column } = text === undefined ? contradiction(problems) : placeOf(sample(), text);
  await goTo(page, line, column);
  await waitForSquiggle(page);
  console.log(await screenshot(page, 'workbench-problems'));
  console.log(oneLine(await hoverAt(page, line, column, text ?? VERDICT)));
  console.log(await screenshot(page, 'workbench-hover'));
}

function sample(): string {
  return readFileSync(join(ROOT, 'samples', file), 'utf8').replaceAll('\r\n', '\n');
}

function oneLine(shown: string): string {
  return shown.replaceAll(/\s*\n\s*/g, ' | ');
}

/** The place that the Problems panel gives: "[Ln 12, Col 3]" in any language. */
function contradiction(problems: readonly string[]): { readonly line: number; readonly column: number } {
  const problem = problems.find((candidate) => CONTRADICTION.test(candidate));
  const [, line, column] = /\[\D*(\d+)\D+(\d+)\D*\]/.exec(problem ?? '') ?? [];
  if (line === undefined || column === undefined)
    throw new Error('the Problems panel shows no contradicted total');
  return { line: Number(line), column: Number(column) };
}

await inWorkbench({ locale: 'zh-CN' }, takePictures);
process.exit(0);
