import type { Disclosure } from '../../model/disclosure.ts';
import type { Remark } from '../rule.ts';
import { lostHeadings, remarkOnLost } from '../structure/lost-headings.ts';

/** Entries that the body has nothing for. Tables are another rule's. */
export function absences(disclosure: Disclosure): readonly Remark[] {
  return lostHeadings(disclosure)
    .filter(({ entry }) => !entry.isTable)
    .map((lost) => {
      const { title } = lost.entry;
      return remarkOnLost(disclosure, lost, {
        zh: `目录列有“${title}”，正文没有这一部分`,
        en: `The contents list has “${title}”, the body has no such part`,
      });
    });
}
