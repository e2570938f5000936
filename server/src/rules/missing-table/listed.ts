import type { Disclosure } from '../../model/disclosure.ts';
import type { Remark } from '../rule.ts';
import { lostHeadings, remarkOnLost } from '../structure/lost-headings.ts';

/** Tables that the contents list names and the body lacks. */
export function listedButMissing(disclosure: Disclosure): readonly Remark[] {
  return lostHeadings(disclosure)
    .filter(({ entry }) => entry.isTable)
    .map((lost) => {
      const { title } = lost.entry;
      return remarkOnLost(disclosure, lost, {
        zh: `目录列有《${title}》，正文没有这张表`,
        en: `The contents list has 《${title}》, the body has no such table`,
      });
    });
}
