import type { SectionWord } from '../rows/section-words.ts';

/** A title that disclosures usually have, with words that show that it is there under whatever wording. */
export interface UsualTitle {
  readonly budget: string;
  readonly accounts: string;
  readonly words: readonly string[];
}

export interface UsualPart extends UsualTitle {
  readonly kind: SectionWord;
}

/** 第一部分 … 第四部分, in the usual order. 部门 stands for 单位 where a unit publishes its own. */
export const USUAL_PARTS: readonly UsualPart[] = [
  { kind: 'overview', budget: '部门概况', accounts: '部门概况', words: ['概况', '基本情况'] },
  { kind: 'tables', budget: '部门预算表', accounts: '部门决算表', words: ['预算表', '决算表', '报表'] },
  {
    kind: 'explanation',
    budget: '部门预算情况说明',
    accounts: '部门决算情况说明',
    words: ['情况说明', '编制说明'],
  },
  { kind: 'glossary', budget: '名词解释', accounts: '名词解释', words: ['名词'] },
];

/** Sections of the parts, in the usual order. */
export const USUAL_SECTIONS: Readonly<Partial<Record<SectionWord, readonly UsualTitle[]>>> = {
  overview: [
    { budget: '主要职能', accounts: '主要职能', words: ['职能', '职责'] },
    { budget: '机构设置', accounts: '机构设置', words: ['机构'] },
    { budget: '部门预算单位构成', accounts: '部门决算单位构成', words: ['单位构成'] },
  ],
  explanation: [
    {
      budget: '部门收支预算情况的总体说明',
      accounts: '收入支出决算总体情况说明',
      words: ['收支预算', '总体情况', '总体说明'],
    },
    { budget: '部门收入预算情况说明', accounts: '收入决算情况说明', words: ['收入预算', '收入决算'] },
    {
      budget: '部门支出预算情况说明',
      accounts: '支出决算情况说明',
      words: ['门支出预算', '支出决算情况', '年支出预算'],
    },
    {
      budget: '财政拨款收支预算情况的总体说明',
      accounts: '财政拨款收入支出决算总体情况说明',
      words: ['财政拨款收'],
    },
    {
      budget: '一般公共预算当年拨款情况说明',
      accounts: '一般公共预算财政拨款支出决算情况说明',
      words: ['公共预算当年拨款', '公共预算拨款', '公共预算支出', '公共预算财政拨款支出'],
    },
    {
      budget: '一般公共预算基本支出情况说明',
      accounts: '一般公共预算财政拨款基本支出决算情况说明',
      words: ['基本支出'],
    },
    {
      budget: '一般公共预算“三公”经费预算情况说明',
      accounts: '财政拨款“三公”经费支出决算情况说明',
      words: ['三公'],
    },
    {
      budget: '政府性基金预算支出情况的说明',
      accounts: '政府性基金预算财政拨款收入支出决算情况说明',
      words: ['政府性基金'],
    },
    {
      budget: '国有资本经营预算支出情况的说明',
      accounts: '国有资本经营预算财政拨款支出决算情况说明',
      words: ['国有资本'],
    },
    { budget: '其他重要事项的情况说明', accounts: '其他重要事项的情况说明', words: ['重要事项'] },
  ],
};

/** Below 其他重要事项. */
export const USUAL_MATTERS: readonly UsualTitle[] = [
  { budget: '机关运行经费安排情况', accounts: '机关运行经费支出情况', words: ['机关运行'] },
  { budget: '政府采购安排情况', accounts: '政府采购支出情况', words: ['采购'] },
  { budget: '国有资产占有使用情况', accounts: '国有资产占有使用情况', words: ['资产'] },
  { budget: '预算绩效情况', accounts: '预算绩效管理情况', words: ['绩效'] },
];
