import type { Remark } from '../rule.ts';
import type { Comparison } from '../structure/comparison.ts';

/** Entries that the body has nothing for. Tables are another rule's. */
export function* absences({ contents, present }: Comparison): Generator<Remark> {
  for (let index = 0; index < contents.entries.length; index++) {
    const entry = contents.entries[index];
    if (entry === undefined || entry.isTable || present[index]) continue;
    const { title, range } = entry;
    yield {
      range,
      message: {
        zh: `目录列有“${title}”，正文没有这一部分`,
        en: `The contents list has “${title}”, the body has no such part`,
      },
    };
  }
}
