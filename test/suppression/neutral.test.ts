import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { samples } from '../paths.ts';

const COMMENT = '<!-- gouji-ignore unused-suppression -->';
const STEP = 23;

/** What is left of an analysis when lines have moved: what was found in which words, and how many relations there are. */
function essence(text: string) {
  const { findings, reconciliation } = analyze(text);
  return {
    findings: findings.map(
      ({ rule, severity, range }) => `${rule} ${severity} ${text.slice(range.start, range.end)}`,
    ),
    relations: reconciliation.judgements.length,
  };
}

describe.each(readdirSync(samples).filter((name) => name.includes('.ysgk')))('%s', (name) => {
  const text = readFileSync(join(samples, name), 'utf8');
  const lines = text.split('\n');
  const plain = essence(text);
  const places = Array.from({ length: Math.ceil(lines.length / STEP) }, (_, index) => index * STEP);

  it('is found to hold the same with a comment above any line', () => {
    for (const place of places) {
      const commented = lines.toSpliced(place, 0, COMMENT).join('\n');
      expect(essence(commented), `above line ${place + 1}`).toEqual(plain);
    }
  });

  it('is found to hold the same with a comment at the end of any line', () => {
    for (const place of places) {
      const commented = lines.with(place, `${lines[place]} ${COMMENT}`).join('\n');
      expect(essence(commented), `after line ${place + 1}`).toEqual(plain);
    }
  });
});
