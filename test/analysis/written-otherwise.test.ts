import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { graveIn } from '../grave.ts';
import { lineOf } from '../line-of.ts';

/**
 * The same document as other editors and converters would have written it: what is wrong with it does not change. Each way
 * keeps the number of lines, so that findings can be compared by line.
 */
const SAMPLES = join(import.meta.dirname, '..', '..', 'samples');
const NAMES = readdirSync(SAMPLES).filter((name) => /\.ysgk\.(?:txt|md)$/.test(name));

type Way = (line: string) => string;

const AMOUNT = /^\s*-?\d[\d,]*\.\d+\s*$/;
const isRow = (line: string) => line.includes('\t');
const inRows =
  (change: Way): Way =>
  (line) =>
    isRow(line) ? line.split('\t').map(change).join('\t') : line;
const inProse =
  (change: Way): Way =>
  (line) =>
    isRow(line) || line.startsWith('|') ? line : change(line);

const WAYS: Readonly<Record<string, Way>> = {
  'with CRLF': (line) => `${line}\r`,
  'with the ends of its lines trimmed': (line) => line.trimEnd(),
  'with blanks round the cells': inRows((cell) => (cell === '' ? cell : ` ${cell} `)),
  'with full-width digits in the tables': inRows((cell) =>
    AMOUNT.test(cell) ? cell.replace(/[\d.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)) : cell,
  ),
  'with thousands separators': inRows((cell) =>
    AMOUNT.test(cell) && !cell.includes(',') ? cell.replace(/\B(?=(?:\d{3})+\.)/g, ',') : cell,
  ),
  'with narrow brackets in the tables': inRows((cell) =>
    cell.replaceAll('（', '(').replaceAll('）', ')').replaceAll('：', ':'),
  ),
  'without indentation': inProse((line) => line.trim()),
  'with indentation': inProse((line) => (line.trim() === '' ? line : `　　${line.trim()}`)),
};

/** Rule and line (from 1) of each error and warning. */
function told(text: string): readonly string[] {
  return graveIn(text).map(({ rule, range }) => `${lineOf(text, range.start)} ${rule}`);
}

describe.each(NAMES)('%s', (name) => {
  const text = readFileSync(join(SAMPLES, name), 'utf8');
  const expected = told(text);

  it('has the same findings without blank lines but those between tables', () => {
    const lines = text.split('\n').map((line, at) => ({ line, at }));
    const kept = lines.filter(
      ({ line, at }) =>
        line.trim() !== '' || [at - 1, at + 1].every((near) => isRow(lines[near]?.line ?? '')),
    );
    const otherwise = told(kept.map(({ line }) => line).join('\n')).map((finding) => {
      const [line, rule] = finding.split(' ');
      return `${(kept[Number(line) - 1]?.at ?? -1) + 1} ${rule}`;
    });
    expect(otherwise).toEqual(expected);
  });

  it.each(Object.keys(WAYS))('has the same findings %s', (way) => {
    const change = WAYS[way] ?? ((line) => line);
    const otherwise = text.split('\n').map(change).join('\n');
    expect(told(otherwise)).toEqual(expected);
  });
});
