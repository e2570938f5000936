import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/analysis/analysis.ts';
import { editsOfRound, fixAll } from '../../server/src/features/fix-all.ts';
import type { Finding, Fix } from '../../server/src/rules/rule.ts';
import { CLEAN, RAGGED, TOTAL, WRONG } from '../suppression/documents.ts';

const NO_MESSAGE = { zh: '', en: '' };

function finding(...edits: readonly (readonly [start: number, end: number, newText: string])[]): Finding {
  const fix: Fix = {
    title: NO_MESSAGE,
    preferred: true,
    edits: edits.map(([start, end, newText]) => ({ range: { start, end }, newText })),
  };
  return {
    rule: 'a',
    severity: 'error',
    range: { start: 0, end: 1 },
    message: NO_MESSAGE,
    related: [],
    fixes: [fix],
  };
}

function round(...findings: readonly Finding[]) {
  const { edits, applied } = editsOfRound(findings);
  return [applied, ...edits.map(({ newText }) => newText)];
}

describe('one round of fixes', () => {
  it('takes those that do not touch, each fix whole or not at all', () => {
    expect(round(finding([0, 2, 'a']), finding([3, 4, 'b']))).toEqual([2, 'a', 'b']);
    expect(round(finding([0, 2, 'a']), finding([1, 4, 'b'], [8, 9, 'c']))).toEqual([1, 'a']);
    expect(round(finding([0, 2, 'a']), finding([2, 4, 'b']))).toEqual([1, 'a']);
  });

  it('takes one edit once, and insertions at one place in their order', () => {
    expect(round(finding([0, 2, 'a']), finding([0, 2, 'a']))).toEqual([2, 'a']);
    expect(round(finding([5, 5, 'a']), finding([5, 5, 'b']))).toEqual([2, 'a', 'b']);
  });

  it('leaves alone what is only offered', () => {
    const offered = finding([0, 1, 'a']);
    expect(round({ ...offered, fixes: offered.fixes.map((fix) => ({ ...fix, preferred: false })) })).toEqual([
      0,
    ]);
  });
});

describe('fixing all', () => {
  const wrong = WRONG.replace('	9.00', '');

  it('mends the text and counts what it mended', () => {
    expect(fixAll(wrong, DEFAULT_SETTINGS)).toEqual({ text: CLEAN, applied: 1 });
    expect(fixAll(CLEAN, DEFAULT_SETTINGS)).toEqual({ text: CLEAN, applied: 0 });
  });

  it('mends only what is asked for', () => {
    expect(fixAll(wrong, DEFAULT_SETTINGS, ({ rule }) => rule === RAGGED).text).toBe(wrong);
    expect(fixAll(wrong, DEFAULT_SETTINGS, ({ rule }) => rule === TOTAL).text).toBe(CLEAN);
  });

  it('leaves alone what a comment ignores, and keeps the line breaks', () => {
    const ignored = `<!-- gouji-ignore-file ${TOTAL} -->\n${wrong}`;
    expect(fixAll(ignored, DEFAULT_SETTINGS).text).toBe(ignored);
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    expect(fixAll(crlf(wrong), DEFAULT_SETTINGS).text).toBe(crlf(CLEAN));
  });
});
