import { NO_REMARKS, type Remark } from '../rule.ts';
import type { Comparison } from '../structure/comparison.ts';

/** Entries that the body has nothing for. Tables are another rule's. */
export function absences({ contents, present }: Comparison): readonly Remark[] {
  if (!present.includes(false)) return NO_REMARKS;
  const remarks: Remark[] = [];
  for (let index = 0; index < contents.entries.length; index++) {
    const entry = contents.entries[index];
    if (entry === undefined || entry.isTable || present[index]) continue;
    const { title, range } = entry;
    remarks.push({
      range,
      message: {
        zh: `目录列有“${title}”，正文没有这一部分`,
        en: `The contents list has “${title}”, the body has no such part`,
      },
    });
  }
  return remarks;
}
