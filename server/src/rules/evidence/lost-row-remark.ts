import type { Disclosure } from '../../model/disclosure.ts';
import type { Remark } from '../rule.ts';
import { describeRelation } from './equation.ts';
import type { FamilyBlame } from './family-blame.ts';
import type { LostRow } from './lost-row.ts';
import { othersToo } from './others.ts';
import { relatedFigures } from './related-figures.ts';
import { visibleRange } from './visible-range.ts';

/** Told where the row is missing; what its other amounts would be nobody knows, so that there is no fix. */
export function lostRowRemark(
  disclosure: Disclosure,
  { first, judgements }: FamilyBlame,
  lost: LostRow,
): Remark {
  const { row, before } = lost;
  const { total } = first.relation;
  const title = { zh: `《${lost.table.title}》`, en: lost.table.title };
  const { zh, en } = describeRelation(disclosure, first.relation, first.difference);
  const others = othersToo(judgements.length - 1);
  const called = row.role === 'subject' ? `${row.code ?? ''} ${row.name}`.trim() : row.name;
  const where =
    before === undefined ? { zh: '', en: '' } : { zh: '，应在这一行之后', en: ' behind this row' };
  return {
    range: before?.nameRange ?? visibleRange(disclosure, total),
    message: {
      zh: `漏列了 ${called}（${title.zh}列有，正是所差的金额）${where.zh}：${zh}${others.zh}`,
      en: `${called} is missing${where.en}: “${title.en}” has it with the amount that is missing here. ${en}${others.en}`,
    },
    related: [
      { range: row.nameRange, message: { zh: `${title.zh}${called}`, en: `${title.en}: ${called}` } },
      ...relatedFigures(disclosure, judgements, before === undefined ? total : undefined),
    ],
  };
}
