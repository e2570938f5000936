/** What a heading of this year's document is about. With another year before it the heading is left from another edition. */
export const EDITION_WORDS: readonly string[] = [
  '部门预算',
  '单位预算',
  '部门决算',
  '单位决算',
  '预算公开',
  '决算公开',
  '预算编制',
  '预算情况说明',
  '决算情况说明',
  '预算表',
  '决算表',
  '收支',
  '收入',
  '支出',
  '一般公共预算',
  '政府性基金',
  '国有资本',
  '财政拨款',
  '三公',
  '机关运行',
  '政府采购',
  '绩效目标',
];

/** Headings that rightly tell of another year. */
export const OTHER_YEAR_WORDS: readonly string[] = [
  '执行',
  '完成',
  '评价',
  '自评',
  '绩效管理',
  '结转',
  '上年',
  '对比',
  '比较',
  '增减',
  '变化',
  '总结',
  '规划',
  '计划',
];

/** Words in front of a year that rightly lead to another one. */
export const LEADS_ELSEWHERE: readonly string[] = [
  '同期',
  '上年',
  '去年',
  '往年',
  '以前',
  '结转',
  '截至',
  '截止',
  '原因',
  '由于',
  '因为',
  '鉴于',
  '主要是',
  '《',
  '〔',
  '相比',
];

/** Words right behind a year that rightly tell of another one. */
export const TELLS_ELSEWHERE: readonly string[] = [
  '执行',
  '完成',
  '结转',
  '结余',
  '实际',
  '追加',
  '决算',
  '底',
  '末',
  '年初',
  '初',
  '以来',
  '起',
  '开始',
  '期末',
];

/** What sentences tell of the year of the document. */
export const TOLD_OF_THIS_YEAR: readonly string[] = [
  '预算',
  '决算',
  '收支',
  '收入',
  '支出',
  '财政拨款',
  '政府性基金',
  '国有资本经营',
  '三公',
  '机关运行经费',
  '政府采购',
  '转移支付',
  '绩效目标',
  '拟购置',
  '安排购置',
];

/** The same of final accounts, which tell of projects over several years as well. */
export const TOLD_OF_ACCOUNTS: readonly string[] = [
  '决算',
  '收入支出',
  '预算财政拨款',
  '三公',
  '机关运行经费',
  '政府采购',
];

/** Words by which the same sentences tell of another year. */
export const NOT_OF_THIS_YEAR: readonly string[] = [
  '执行',
  '结转',
  '结余',
  '追加',
  '完成',
  '实际',
  '上年',
  '去年',
  '中包含',
  '中含',
  '列入',
  '计入',
];

/** Headings above the period in which a project runs. */
export const PERIOD_HEADINGS: readonly string[] = [
  '实施周期',
  '实施期限',
  '项目周期',
  '执行周期',
  '起止时间',
  '项目期限',
];

/** Labels of columns that hold years and months, or dates. */
export const TIME_LABELS: readonly string[] = [
  '起',
  '止',
  '实施时间',
  '日期',
  '起止',
  '开始时间',
  '结束时间',
  '完成时间',
  '年月',
];
