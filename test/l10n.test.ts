import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './paths.ts';

const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
const keys = (json: string) => Object.keys(JSON.parse(json) as object).sort();

describe('both languages', () => {
  it('have every key that the manifest uses, and no other', () => {
    const used = [...read('package.json').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
    expect(keys(read('package.nls.json'))).toEqual([...new Set(used)].sort());
    expect(keys(read('package.nls.zh-cn.json'))).toEqual(keys(read('package.nls.json')));
  });

  it('have every message of the client, and no other', () => {
    const sources = readdirSync(join(root, 'client', 'src')).map((file) => read('client', 'src', file));
    const used = sources.flatMap((source) =>
      [...source.matchAll(/l10n\.t\(\s*'([^']+)'/g)].map(([, key]) => key),
    );
    expect(keys(read('l10n', 'bundle.l10n.zh-cn.json'))).toEqual([...new Set(used)].sort());
  });
});
