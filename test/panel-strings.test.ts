import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENGLISH, sayWith } from '../client/webview/strings.ts';
import { CHINESE } from '../client/webview/strings-zh.ts';
import { root } from './paths.ts';

const webview = join(root, 'client', 'webview');
const places = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort();

describe("the panel's words", () => {
  it('are there in both languages, with the same places to fill', () => {
    expect(Object.keys(CHINESE).sort()).toEqual(Object.keys(ENGLISH).sort());
    for (const [key, english] of Object.entries(ENGLISH)) {
      const chinese = CHINESE[key as keyof typeof CHINESE];
      expect([key, places(chinese)]).toEqual([key, places(english)]);
    }
  });

  it('are all used', () => {
    const sources = readdirSync(webview, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/strings(-zh)?\.ts$/.test(file))
      .map((file) => readFileSync(join(webview, file), 'utf8'))
      .join('\n');
    const unused = Object.keys(ENGLISH).filter((key) => !sources.includes(`'${key}'`));
    expect(unused).toEqual([]);
  });

  it('fall back to English where the editor sent none', () => {
    expect(sayWith({})('rowsOf', 3)).toBe('3 rows');
    expect(sayWith({ rowsOf: '共 {0} 行' })('rowsOf', 3)).toBe('共 3 行');
    expect(sayWith({})('matrixBetween', 'a$&', 'b')).toBe('a$& and b');
  });
});
