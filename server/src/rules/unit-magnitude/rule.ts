import type { Disclosure } from '../../model/disclosure.ts';
import { UNIT_NAMES } from '../evidence/written.ts';
import type { Fix, Message, Related, Remark, Rule } from '../rule.ts';
import { type Reason, type WrongUnit, wrongUnits } from './wrong-units.ts';

export const rule: Rule = {
  id: 'unit-magnitude',
  category: 'structure',
  severity: 'warning',
  title: { zh: '金额单位相差一万倍', en: 'The unit of money is off by ten thousand' },
  check: ({ disclosure }) => wrongUnits(disclosure).map((wrong) => remarkOf(disclosure, wrong)),
};

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
  const opening = { zh: `《${title}》的单位写作“${written}”`, en: `“${title}” is given in “${written}”` };
  if (reason.kind === 'text') {
    return {
      zh: `${opening.zh}，与正文中的同一数额相差一万倍，应为“${newText}”`,
      en: `${opening.en}, but its amounts are those of the text only in “${newText}”`,
    };
  }
  if (reason.kind === 'same') {
    return {
      zh: `${opening.zh}，与《${reason.sibling.title}》的同一数额相差一万倍，应为“${newText}”`,
      en: `${opening.en}, but its amounts are those of “${reason.sibling.title}” only in “${newText}”`,
    };
  }
  return {
    zh: `${opening.zh}，其他各表都以“${newText}”为单位，按“${written}”金额不合常理`,
    en: `${opening.en}, all other tables in “${newText}”; its amounts make no sense in “${written}”`,
  };
}

function relatedTo({ figures }: Disclosure, reason: Reason): Related {
  if (reason.kind === 'text') {
    const { figure } = reason.claim;
    return {
      range: { start: figures.start[figure] ?? 0, end: figures.end[figure] ?? 0 },
      message: { zh: '正文中的这一数额', en: 'The amount in the text' },
    };
  }
  const { title, unitRange, range } = reason.sibling;
  return {
    range: unitRange ?? range,
    message: { zh: `《${title}》的单位`, en: `The unit of “${title}”` },
  };
}

function changeTo(range: Fix['edits'][number]['range'], newText: string): Fix {
  return {
    title: { zh: `单位改为“${newText}”`, en: `Change the unit to “${newText}”` },
    preferred: true,
    edits: [{ range, newText }],
  };
}
