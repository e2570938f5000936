import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from '../../server/src/syntax/parse.ts';
import type { Block } from '../../server/src/syntax/tree.ts';
import { violations } from './invariants.ts';

const shared = join(import.meta.dirname, '..', '..', '..', 'shared');
const folders = ['seeds', 'corpus'].map((name) => join(shared, name)).filter((folder) => existsSync(folder));
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(folder, name)),
);
if (files.length === 0)
  console.warn(`\n*** NO REAL DISCLOSURES at ${shared}: their tests were LEFT OUT ***\n`);

const isHeading = (block: Block): boolean => block.kind === 'heading';

describe.skipIf(files.length === 0)('real disclosures', () => {
  it.each(files)('%s has a lossless, well-formed tree', (file) => {
    const text = readFileSync(file, 'utf8');
    const tree = parse(text);
    expect(violations(tree)).toEqual([]);
    for (let line = 0; line < tree.lineStarts.length; line++) {
      const content = text.slice(tree.lineStarts[line], tree.lineStarts[line + 1]);
      const block = tree.blocks.find((candidate) => line < candidate.lastLine);
      if (content.includes('\t')) expect(['table', 'field', 'contents']).toContain(block?.kind);
      if (content.trim() === '') expect(block?.kind).not.toBe('field');
    }
  });

  it.each(files)('%s has headings, and its contents list ends before its tables', (file) => {
    const { blocks } = parse(readFileSync(file, 'utf8'));
    const contents = blocks.findIndex((block) => block.kind === 'contents');
    const table = blocks.findIndex((block) => block.kind === 'table');
    if (contents >= 0 && table >= 0) expect(contents).toBeLessThan(table);
    if (blocks.some((block) => block.kind === 'paragraph')) expect(blocks.some(isHeading)).toBe(true);
  });
});
