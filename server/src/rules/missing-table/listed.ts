import { NO_REMARKS, type Remark } from '../rule.ts';
import type { Comparison } from '../structure/comparison.ts';

/** Fewer tables show that the tables are published elsewhere. */
const FEWEST_FOUND = 3;

/** Tables that the contents list names and the body lacks, where it has at least as many as it lacks. */
export function listedButMissing(comparison: Comparison): readonly Remark[] {
  const { contents, present, landmarks } = comparison;
  if (!present.includes(false)) return NO_REMARKS;
  const listed = contents.entries.map((entry, index) => ({ entry, found: present[index] === true }));
  const tables = listed.filter(({ entry }) => entry.isTable);
  const missing = tables.filter(({ found }) => !found);
  const found = tables.length - missing.length;
  if (found < FEWEST_FOUND || found < missing.length) return NO_REMARKS;
  const remarks: Remark[] = [];
  for (const { entry } of missing) {
    if (landmarks.some(({ title, explained }) => !explained && title.includes(entry.title))) continue;
    remarks.push({
      range: entry.range,
      message: {
        zh: `目录列有《${entry.title}》，正文没有这张表`,
        en: `The contents list has “${entry.title}”, the body has no such table`,
      },
    });
  }
  return remarks;
}
