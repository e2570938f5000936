import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './paths.ts';

const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
const keys = (json: string) => Object.keys(JSON.parse(json) as object).sort();

describe('both languages', () => {
  it('have every key that the manifest uses, and no other', () => {
    const used = [...read('package.json').matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key);
    expect(keys(read('package.nls.json'))).toEqual([...new Set(used)].sort());
    expect(keys(read('package.nls.zh-cn.json'))).toEqual(keys(read('package.nls.json')));
  });

  it('have every message of the client, and no other', () => {
    const files = readdirSync(join(root, 'client', 'src'), { recursive: true, encoding: 'utf8' });
    const sources = files.filter((file) => file.endsWith('.ts')).map((file) => read('client', 'src', file));
    const used = sources.flatMap((source) =>
      [...source.matchAll(/l10n\.t\(\s*'([^']+)'/g)].map(([, key]) => key),
    );
    const calls = sources.flatMap((source) => [...source.matchAll(/l10n\.t\(/g)]);
    expect(used.length).toBe(calls.length);
    expect(keys(read('l10n', 'bundle.l10n.zh-cn.json'))).toEqual([...new Set(used)].sort());
  });

  it('fill in the same values, and say everything in Chinese', () => {
    const bundle = Object.entries(JSON.parse(read('l10n', 'bundle.l10n.zh-cn.json')) as Words);
    const english = JSON.parse(read('package.nls.json')) as Words;
    const manifest = Object.entries(JSON.parse(read('package.nls.zh-cn.json')) as Words);
    const pairs = [...bundle, ...manifest.map(([key, words]) => [english[key] ?? '', words] as const)];
    for (const [one, other] of pairs) {
      expect(valuesIn(other), other).toEqual(valuesIn(one));
      expect(other).toMatch(/\p{Script=Han}/u);
    }
  });
});

type Words = Readonly<Record<string, string>>;

/** `{0}` and its like, and what is set as code: both languages must have the same. */
function valuesIn(words: string): readonly string[] {
  return [...words.matchAll(/\{\d+\}|`[^`]+`/g)].map(([value]) => value).sort();
}
