import type { Concept } from '../concept.ts';

/** A term that glossaries explain where the document speaks of it. */
export interface UsualTerm {
  readonly name: string;
  /** Names of the glossary that hold any of these explain the term, if under another wording. */
  readonly stems: readonly string[];
  /** The document speaks of it where a table has amounts of this concept; without one, where its text has a stem. */
  readonly concept: Concept | undefined;
}

export const USUAL_TERMS: readonly UsualTerm[] = [
  { name: '财政拨款收入', stems: ['拨款', '一般公共预算'], concept: 'grant' },
  { name: '事业收入', stems: ['事业收入', '单位资金'], concept: 'business-income' },
  { name: '事业单位经营收入', stems: ['经营收入', '单位资金'], concept: 'operating-income' },
  { name: '上级补助收入', stems: ['上级补助', '单位资金'], concept: 'superior-subsidy' },
  { name: '附属单位上缴收入', stems: ['附属单位上缴', '单位资金'], concept: 'affiliate-remittance' },
  { name: '其他收入', stems: ['其他收入', '其他资金', '单位资金'], concept: 'other-income' },
  { name: '上年结转', stems: ['结转'], concept: 'carry-over-in' },
  { name: '基本支出', stems: ['基本支出'], concept: undefined },
  { name: '项目支出', stems: ['项目支出'], concept: undefined },
  { name: '“三公”经费', stems: ['三公'], concept: undefined },
  { name: '机关运行经费', stems: ['机关运行'], concept: undefined },
];
