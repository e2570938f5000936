import type { Disclosure } from '../../model/disclosure.ts';
import type { TextRange } from '../../text/range.ts';
import { rangeOfFigure, visibleRange } from '../evidence/visible-range.ts';
import { UNIT_NAMES } from '../evidence/written.ts';
import { writtenWithUnit } from '../narrative/label.ts';
import { unitFix, unitRangeOf } from '../narrative/unit-slip.ts';
import type { Fix, Message, Related, Remark, Rule } from '../rule.ts';
import { otherUnits } from './repeated-captions.ts';
import { type SentenceUnit, sentenceUnits } from './sentence-units.ts';
import { wrongThresholds } from './thresholds.ts';
import { type Reason, type WrongUnit, wrongUnits } from './wrong-units.ts';

export const rule: Rule = {
  id: 'unit-magnitude',
  category: 'structure',
  severity: 'warning',
  title: { zh: '金额单位相差一万倍', en: 'The unit of money is off by ten thousand' },
  check: (context) => [
    ...wrongUnits(context.disclosure).map((wrong) => remarkOf(context.disclosure, wrong)),
    ...captionRemarks(context.disclosure),
    ...sentenceUnits(context).map((unit) => sentenceRemark(context.disclosure, unit)),
    ...wrongThresholds(context.disclosure.tree).map(thresholdRemark),
  ],
};

/** Once a table: where its own unit is wrong, the others are right. */
function captionRemarks(disclosure: Disclosure): readonly Remark[] {
  const wrong = wrongUnits(disclosure);
  return otherUnits(disclosure)
    .filter(({ table }) => wrong.every((one) => one.table !== table))
    .map(({ table, unit, range }) => ({
      range,
      message: {
        zh: `《${table.title}》在此处重复的单位与表首的“${UNIT_NAMES[unit]}”不同`,
        en: `《${table.title}》 is given another unit here than at its beginning, ${UNIT_NAMES[unit]}`,
      },
      related: [
        {
          range: table.unitRange ?? table.range,
          message: { zh: '表首的单位', en: "The table's own unit" },
        },
      ],
      fixes: [changeTo(range, UNIT_NAMES[unit])],
    }));
}

function thresholdRemark(range: TextRange): Remark {
  return {
    range,
    message: {
      zh: '设备的单位价值以“万元”为界（50万元、100万元以上），此处写作“元”',
      en: 'Equipment is listed from a value in 万元 (50 or 100 万元 and more); 元 stands here',
    },
    fixes: [changeTo(range, UNIT_NAMES['ten-thousand-yuan'])],
  };
}

function sentenceRemark(disclosure: Disclosure, { figure, witness }: SentenceUnit): Remark {
  const written = writtenWithUnit(disclosure, figure);
  const fix = unitFix(disclosure, { figure, unit: 'ten-thousand-yuan' });
  return {
    range: unitRangeOf(disclosure, figure) ?? rangeOfFigure(disclosure, figure),
    message: {
      zh: `此处写作 ${written}，别处都以“万元”为单位，应为“万元”`,
      en: `${written} stands here, everything else is told in 万元; it should be 万元`,
    },
    related: [
      {
        range: visibleRange(disclosure, witness),
        message: { zh: '以“万元”为单位的数额', en: 'The amount in 万元' },
      },
    ],
    fixes: fix === undefined ? [] : [fix],
  };
}

function remarkOf(disclosure: Disclosure, { table, right, reason }: WrongUnit): Remark {
  const range = table.unitRange ?? table.range;
  const written = disclosure.tree.text.slice(range.start, range.end);
  const newText = written.replace(/万?元/, UNIT_NAMES[right]);
  return {
    range,
    message: messageOf(table.title, written, newText, reason),
    related: [relatedTo(disclosure, reason)],
    fixes: [changeTo(range, newText)],
  };
}

function messageOf(title: string, written: string, newText: string, reason: Reason): Message {
  const opening = { zh: `《${title}》的单位写作“${written}”`, en: `《${title}》 is given in “${written}”` };
  if (reason.kind === 'text') {
    return {
      zh: `${opening.zh}，与正文中的同一数额相差一万倍，应为“${newText}”`,
      en: `${opening.en}, but its amounts are those of the text only in “${newText}”`,
    };
  }
  if (reason.kind === 'decimals') {
    return {
      zh: `${opening.zh}，而金额的小数比分还细，应为“${newText}”`,
      en: `${opening.en}, but its amounts are finer than 0.01 元; it should be “${newText}”`,
    };
  }
  if (reason.kind === 'same') {
    return {
      zh: `${opening.zh}，与《${reason.sibling.title}》的同一数额相差一万倍，应为“${newText}”`,
      en: `${opening.en}, but its amounts are those of 《${reason.sibling.title}》 only in “${newText}”`,
    };
  }
  return {
    zh: `${opening.zh}，其他各表都以“${newText}”为单位，按“${written}”金额不合常理`,
    en: `${opening.en}, all other tables in “${newText}”; its amounts make no sense in “${written}”`,
  };
}

function relatedTo(disclosure: Disclosure, reason: Reason): Related {
  const { figures } = disclosure;
  if (reason.kind === 'text') {
    const { figure } = reason.claim;
    return {
      range: { start: figures.start[figure] ?? 0, end: figures.end[figure] ?? 0 },
      message: { zh: '正文中的这一数额', en: 'The amount in the text' },
    };
  }
  if (reason.kind === 'decimals') {
    return {
      range: rangeOfFigure(disclosure, reason.figure),
      message: { zh: '小数比分还细的金额', en: 'An amount finer than 0.01 元' },
    };
  }
  const { title, unitRange, range } = reason.sibling;
  return {
    range: unitRange ?? range,
    message: { zh: `《${title}》的单位`, en: `The unit of 《${title}》` },
  };
}

function changeTo(range: Fix['edits'][number]['range'], newText: string): Fix {
  return {
    title: { zh: `单位改为“${newText}”`, en: `Change the unit to “${newText}”` },
    preferred: true,
    edits: [{ range, newText }],
  };
}
