import { NO_REMARKS, type Rule } from '../rule.ts';
import { compareContents } from '../structure/comparison.ts';
import { absences } from './absences.ts';
import { omissions } from './omissions.ts';
import { misnumberings, misplacements, numberedSiblings, orderedSiblings } from './sequence.ts';
import { renamings } from './titles.ts';

export const rule: Rule = {
  id: 'toc-mismatch',
  category: 'structure',
  severity: 'warning',
  title: { zh: '目录与正文不一致', en: 'The contents list and the body disagree' },
  check({ disclosure }) {
    const comparison = compareContents(disclosure);
    if (comparison === undefined) return NO_REMARKS;
    return [
      ...absences(disclosure),
      ...renamings(disclosure, comparison),
      ...misplacements(orderedSiblings(comparison)),
      ...misnumberings(disclosure, numberedSiblings(comparison)),
      ...omissions(disclosure, comparison),
    ];
  },
};
