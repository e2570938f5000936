import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { renderExplanations, renderTables } from '../../scripts/classification/render.ts';

it.each([
  ['tables', renderTables],
  ['explanations', renderExplanations],
])('the module of the %s is what the data give', (name, render) => {
  expect(readFileSync(`server/src/classification/${name}.generated.ts`, 'utf8') === render()).toBe(true);
});

it('stays small', () => {
  const bytes = Buffer.byteLength(renderTables()) + Buffer.byteLength(renderExplanations());
  expect(bytes).toBeLessThan(160 * 1024);
});
