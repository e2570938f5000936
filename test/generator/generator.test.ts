import { expect, it } from 'vitest';
import { cleanDocument } from './document.ts';
import { randomFrom } from './random.ts';
import { slip, survey } from './survey.ts';

const DOCUMENTS = 60;
const SLIPS_EACH = 4;
const LEAST_RECALL = 0.99;
const LEAST_PARTICIPATION = 0.99;
const TIME_LIMIT = 120_000;

const documents = Array.from({ length: DOCUMENTS }, (_, at) => {
  const document = cleanDocument(at + 1);
  return { seed: document.seed, document, result: survey(document) };
});

it('makes the same document of the same seed', () => {
  expect(cleanDocument(7).text).toBe(cleanDocument(7).text);
  expect(cleanDocument(7).text).not.toBe(cleanDocument(8).text);
});

it('says nothing of clean documents', () => {
  const alarms = documents.flatMap(({ seed, result }) =>
    result.alarms.map(({ rule, message }) => `seed ${seed}: ${rule}: ${message.zh}`),
  );
  expect(alarms).toEqual([]);
});

it('relates practically every amount cell', () => {
  const cells = documents.reduce((sum, { result }) => sum + result.cells.length, 0);
  const related = documents.reduce((sum, { result }) => sum + result.related.length, 0);
  expect(cells).toBeGreaterThan(100 * DOCUMENTS);
  expect(related / cells).toBeGreaterThanOrEqual(LEAST_PARTICIPATION);
});

it(
  'finds a changed digit in every layout, on the cell or a total that it belongs to',
  () => {
    const slips = documents.flatMap(({ seed, result }) => {
      const random = randomFrom(seed + 1_000_000);
      return Array.from({ length: SLIPS_EACH }, () => slip(result, random)).filter(
        (one) => one !== undefined,
      );
    });
    const rate = (key: 'found' | 'near' | 'restored') =>
      slips.filter((one) => one[key]).length / slips.length;
    console.log(
      `${slips.length} slips: found ${rate('found')}, placed ${rate('near')}, restored ${rate('restored')}`,
    );
    expect(slips.length).toBeGreaterThan(DOCUMENTS * (SLIPS_EACH - 1));
    expect(rate('found')).toBeGreaterThanOrEqual(LEAST_RECALL);
    expect(rate('near')).toBeGreaterThanOrEqual(LEAST_RECALL);
    expect(rate('restored')).toBeGreaterThanOrEqual(0.93);
  },
  TIME_LIMIT,
);
