import type { Disclosure } from '../../model/disclosure.ts';
import { FEN_PER_UNIT, type Unit } from '../../model/figure.ts';
import type { BudgetTable } from '../../model/table.ts';
import { UNIT_NAMES } from '../evidence/written.ts';
import type { Fix, Remark, Rule } from '../rule.ts';
import { implausibleBeside } from './plausibility.ts';
import { siblingUnit } from './siblings.ts';

export const rule: Rule = {
  id: 'unit-magnitude',
  category: 'structure',
  severity: 'warning',
  title: { zh: '金额单位相差一万倍', en: 'The unit of money is off by ten thousand' },
  check({ disclosure }) {
    const remarks: Remark[] = [];
    for (const table of disclosure.tables) {
      const { unit, unitRange } = table;
      if (!table.money || unit === undefined || unitRange === undefined) continue;
      const right = OTHER_UNIT[unit];
      if (right === undefined) continue;
      const sibling = siblingUnit(disclosure, table, FEN_PER_UNIT[right] / FEN_PER_UNIT[unit]);
      if (sibling !== undefined) {
        remarks.push(remarkOf(disclosure, table, right, sibling, true));
        continue;
      }
      const beside = implausibleBeside(disclosure, table);
      if (beside !== undefined) remarks.push(remarkOf(disclosure, table, right, beside, false));
    }
    return remarks;
  },
};

/** 元 and 万元 are what is mixed up. */
const OTHER_UNIT: Readonly<Partial<Record<Unit, Unit>>> = {
  yuan: 'ten-thousand-yuan',
  'ten-thousand-yuan': 'yuan',
};

function remarkOf(
  { tree }: Disclosure,
  table: BudgetTable,
  right: Unit,
  sibling: BudgetTable,
  same: boolean,
): Remark {
  const range = table.unitRange ?? table.range;
  const written = tree.text.slice(range.start, range.end);
  const newText = written.replace(/万?元/, UNIT_NAMES[right]);
  return {
    range,
    message: same
      ? {
          zh: `《${table.title}》的单位写作“${written}”，与《${sibling.title}》的同一数额相差一万倍，应为“${newText}”`,
          en: `“${table.title}” is given in “${written}”, but its amounts are those of “${sibling.title}” only in “${newText}”`,
        }
      : {
          zh: `《${table.title}》的单位写作“${written}”，其他各表都以“${newText}”为单位，按“${written}”金额不合常理`,
          en: `“${table.title}” is given in “${written}”, all other tables in “${newText}”; its amounts make no sense in “${written}”`,
        },
    related: [
      {
        range: sibling.unitRange ?? sibling.range,
        message: { zh: `《${sibling.title}》的单位`, en: `The unit of “${sibling.title}”` },
      },
    ],
    fixes: [changeTo(range, newText)],
  };
}

function changeTo(range: Fix['edits'][number]['range'], newText: string): Fix {
  return {
    title: { zh: `单位改为“${newText}”`, en: `Change the unit to “${newText}”` },
    preferred: true,
    edits: [{ range, newText }],
  };
}
