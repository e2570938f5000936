import type { RelationFamily } from '../../relations/relation.ts';
import type { Message } from '../../rules/rule.ts';
import type { Language } from '../language.ts';
import type { TraceStep } from '../trace.ts';

const DIFFERENCE: Message = {
  zh: '增减额等于本年数减上年数',
  en: 'The change is this year’s amount less last year’s',
};
const SUMS: Readonly<Partial<Record<RelationFamily, Message>>> = {
  'row-total': { zh: '合计等于同一行各栏之和', en: 'The total is the sum of the other columns of its row' },
  'subject-rollup': {
    zh: '科目等于下级科目之和',
    en: 'The subject is the sum of the subjects below it',
  },
  'item-rollup': { zh: '项目等于下级项目之和', en: 'The item is the sum of the items below it' },
  'column-total': { zh: '合计等于同一栏各行之和', en: 'The total is the sum of the rows of its column' },
  change: DIFFERENCE,
  balance: {
    zh: '总计等于本年合计与结转结余之和',
    en: 'The grand total is the year’s total and what is carried over',
  },
  'cross-table': { zh: '各表所列同一金额相等', en: 'The tables tell the same amount' },
  'text-sum': { zh: '正文总额等于所列各项之和', en: 'The total in the text is the sum of its parts' },
};
const KINDS: Readonly<Record<TraceStep['kind'], Message>> = {
  sum: { zh: '合计等于各部分之和', en: 'The total is the sum of its parts' },
  equal: { zh: '两处所列同一金额相等', en: 'Two places tell the same amount' },
  bound: { zh: '其中项之和不超过所属项目', en: 'The of-which items do not exceed the item they belong to' },
  rate: { zh: '增减比例等于增减额除以上年数', en: 'The rate is the change divided by last year’s amount' },
  ratio: { zh: '占比等于部分除以总额', en: 'The share is the part divided by the whole' },
  growth: {
    zh: '增减比例等于增减额除以变动前金额',
    en: 'The rate is the change divided by the amount before it',
  },
};
const TEXT_AND_TABLE: Message = {
  zh: '正文与表格所列金额相等',
  en: 'The text and the table tell the same amount',
};
const TEXT_FAMILIES: ReadonlySet<RelationFamily> = new Set(['text-amount', 'text-denial', 'text-subject']);

/** What changes told in sentences state of each other, and of the amounts that changed. */
const CHANGES: Readonly<Partial<Record<TraceStep['kind'], Message>>> = {
  sum: { zh: '总额的增减等于各部分增减之和', en: 'The whole changes by what its parts change by together' },
  equal: { zh: '几处所说的增减额相同', en: 'The same change is told in several places' },
  bound: { zh: '增加额不多于本年数', en: 'No amount grows by more than it is' },
};

/** What a relation states, in words and without its figures. */
export function statementOf({ family, kind, terms }: TraceStep, language: Language): string {
  if (family === 'direction' || family === 'growth') {
    const isDifference = kind === 'sum' && terms.some(({ sign }) => sign < 0);
    const told = isDifference ? DIFFERENCE : CHANGES[kind];
    if (told !== undefined) return told[language];
  }
  if (kind === 'equal' && TEXT_FAMILIES.has(family)) return TEXT_AND_TABLE[language];
  const own = kind === 'sum' || family === 'cross-table' ? SUMS[family] : undefined;
  return (own ?? KINDS[kind])[language];
}
