import type { Disclosure } from '../../model/disclosure.ts';
import { labelKey } from '../../vocabulary/label-key.ts';
import { bareTitle } from '../../vocabulary/structure/titles.ts';
import type { Remark } from '../rule.ts';
import type { Comparison } from '../structure/comparison.ts';
import type { Landmark } from '../structure/landmarks.ts';
import { neighboursOf, unlistedIn } from '../structure/unlisted.ts';
import { insertion } from './insertion.ts';

/** Titles of the body that the list leaves out, told at the entry behind which each is to be added. */
export function omissions(disclosure: Disclosure, comparison: Comparison): readonly Remark[] {
  return unlistedIn(disclosure).map((landmark) => remarkOn(disclosure, comparison, landmark));
}

function remarkOn(disclosure: Disclosure, comparison: Comparison, landmark: Landmark): Remark {
  const title = bareTitle(landmark.title, labelKey(disclosure.organisation));
  const neighbours = neighboursOf(comparison, landmark);
  const fixes = insertion(disclosure, comparison, neighbours, title);
  const zh = `目录没有列出“${title}”`;
  const en = `The contents list leaves out “${title}”`;
  const { before, after } = neighbours;
  const related = [{ range: landmark.range, message: { zh: '正文的标题', en: 'The title in the body' } }];
  if (before !== undefined)
    return {
      range: before.range,
      message: {
        zh: `${zh}，应在“${before.title}”之后`,
        en: `${en}, which should follow “${before.title}”`,
      },
      related,
      fixes,
    };
  if (after === undefined) return { range: landmark.range, message: { zh, en }, fixes };
  return {
    range: after.range,
    message: {
      zh: `${zh}，应在“${after.title}”之前`,
      en: `${en}, which should stand before “${after.title}”`,
    },
    related,
    fixes,
  };
}
