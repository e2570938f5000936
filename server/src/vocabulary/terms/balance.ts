import type { Term } from './term.ts';

/** 结转和结余: what is carried from one year into the next. */
export const BALANCE_TERMS: readonly Term[] = [
  {
    term: '上年结转',
    aliases: ['上年结转和结余', '上年结转资金', '上年结转结余'],
    chinese: '以前年度安排的、当年没有用完，按原来用途留到今年继续用的钱。',
    english: 'Money of earlier years, not used up, that serves its old purpose in this year.',
  },
  {
    term: '年初结转和结余',
    aliases: ['年初结转结余', '年初财政拨款结转和结余'],
    chinese: '一年开始时账上从以前年度留下来的钱，多见于决算。',
    english: 'What earlier years left over at the start of the year; a term of final accounts.',
  },
  {
    term: '年末结转和结余',
    aliases: ['年末结转结余', '年末财政拨款结转和结余'],
    chinese: '一年结束时没有用完、留到以后年度的钱，多见于决算。',
    english: 'What is left at the end of the year for later years; a term of final accounts.',
  },
  {
    term: '结转下年',
    aliases: ['结转下年支出'],
    chinese: '今年安排了但到年底没有用完，明年按原用途接着用的钱。',
    english: 'Money of this year, not used up, that is carried into the next year for its old purpose.',
  },
  {
    term: '年终结转结余',
    aliases: ['年终结转和结余'],
    chinese: '到年底还没有支出的钱：任务没做完、继续用的是结转，任务做完或终止后剩下的是结余。',
    english:
      "Money unspent at the year's end: carried over where the task goes on, surplus where it is done.",
  },
  {
    term: '结转结余资金',
    aliases: ['结转资金', '结余资金'],
    chinese: '结转是任务没做完、下年按原用途继续用的钱；结余是任务做完或终止后剩下的钱。',
    english: 'Carry-over goes on with its task in the next year; surplus is what a finished task left.',
  },
  {
    term: '使用非财政拨款结余',
    aliases: ['使用非财政拨款结余（含专用结余）', '使用非财政拨款结余和专用结余', '用事业基金弥补收支差额'],
    chinese: '当年收入不够支出时，单位动用以前年度攒下的非财政资金来补的数额。',
    english: "Non-fiscal savings of earlier years that a unit draws on where this year's income falls short.",
  },
  {
    term: '非财政拨款结余',
    aliases: ['事业基金'],
    chinese: '单位历年攒下的、不属于财政拨款的钱，在收入不够时可以用来平衡预算。',
    english: 'Savings of a unit that stem from no fiscal grant.',
  },
  {
    term: '结余分配',
    aliases: [],
    chinese: '事业单位按规定把当年结余拿去缴所得税、提取职工福利基金等的数额。',
    english: 'What a public institution sets aside of its surplus: income tax, staff welfare fund.',
  },
  {
    term: '收支差额',
    aliases: [],
    chinese: '收入合计减去支出合计得到的数。',
    english: 'Income less expenditure.',
  },
];
