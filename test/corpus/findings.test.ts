import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { lineAt } from '../../server/src/text/lines.ts';
import { grave } from '../grave.ts';
import { root } from '../paths.ts';

const SHARED = join(root, '..', 'shared');
const SNAPSHOT = join(import.meta.dirname, 'findings.txt');
const isThere = existsSync(join(SHARED, 'corpus'));
if (!isThere)
  console.warn('LEFT OUT: ../shared is absent, the findings over the real documents are not compared.');

/** Errors and warnings of every real document, as `folder/file:line severity rule`; no word of the documents. */
function findings(): string {
  const lines = ['seeds', 'corpus'].flatMap((folder) =>
    readdirSync(join(SHARED, folder))
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .flatMap((name) => findingsOf(folder, name)),
  );
  return `${lines.join('\n')}\n`;
}

function findingsOf(folder: string, name: string): readonly string[] {
  const analysis = analyze(readFileSync(join(SHARED, folder, name), 'utf8'));
  return grave(analysis).map(({ rule, severity, range }) => {
    const line = lineAt(analysis.disclosure.tree.lineStarts, range.start) + 1;
    return `${folder}/${name}:${line} ${severity} ${rule}`;
  });
}

describe.skipIf(!isThere)('the real documents', () => {
  it('have the findings that were read; UPDATE_FINDINGS=1 writes the list anew, to be read in review', () => {
    const now = findings();
    if (process.env['UPDATE_FINDINGS'] !== undefined) writeFileSync(SNAPSHOT, now);
    expect(now).toBe(readFileSync(SNAPSHOT, 'utf8'));
  });
});
