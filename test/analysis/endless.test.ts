import { expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';

const HEAD = '2024年部门预算公开\n一、收支总表\n单位：万元\n';
const LENGTH = 60_000;

/** Text of one kind without an end: each took from ten seconds to minutes where a rule went through all of it at each place. */
it.each([
  ['dots', '…'],
  ['lines to fill', '__ '],
  ['crosses', '×'],
  ['book titles', '《'],
  ['slots', '【\t'],
  ['crosses in lines', 'XX局\n'],
  ['closing brackets in lines', '）\n'],
  ['years without a sentence', '2023年'],
  ['years in cells', '2023年\t'],
  ['identity numbers without a sentence', '身份证110101199003071234 '],
  ['comments in lines', '<!-- gouji-ignore x -->\n'],
  ['amounts that are none', '\t1.'],
])('ends: %s', (_, unit) => {
  const text = HEAD + unit.repeat(Math.ceil(LENGTH / unit.length));
  expect(analyze(text).findings.map(({ rule }) => rule)).not.toContain('internal-error');
});
