import type { Message } from '../../rules/rule.ts';

/** A template that a new document can be made from; its text is `templates/<id>` in the extension's folder. */
export interface Layout {
  readonly id: string;
  readonly kind: 'budget' | 'final-accounts';
  readonly extension: '.ysgk.txt' | '.ysgk.md';
  /** Unit that its tables have in the regions that use the layout. */
  readonly unit: '元' | '万元';
  readonly title: Message;
  readonly detail: Message;
}

/** 版式: the layouts that regional templates come down to. The first is the commonest. */
export const LAYOUTS: readonly Layout[] = [
  {
    id: 'blanks',
    kind: 'budget',
    extension: '.ysgk.md',
    unit: '万元',
    title: { zh: '部门预算：九张表，零值留空', en: 'Department budget: nine tables, zeros left blank' },
    detail: {
      zh: 'Markdown 标题，先表格后文字，两年“三公”经费',
      en: 'Markdown headings, tables before text, “three public” of two years',
    },
  },
  {
    id: 'zeros',
    kind: 'budget',
    extension: '.ysgk.txt',
    unit: '万元',
    title: { zh: '部门预算：十二张表，零值写 0.00', en: 'Department budget: twelve tables, zeros as 0.00' },
    detail: {
      zh: '含项目支出表和整体绩效表，按资金来源列支',
      en: 'With project and performance tables, by source of funds',
    },
  },
  {
    id: 'carryover',
    kind: 'budget',
    extension: '.ysgk.txt',
    unit: '万元',
    title: { zh: '部门预算：单列上年结转', en: 'Department budget: carry-over in columns of its own' },
    detail: {
      zh: '带序号列，编制预算与上年结转并列，一级、二级项目',
      en: 'Numbered rows, new money beside carry-over, projects of two levels',
    },
  },
  {
    id: 'appendix',
    kind: 'budget',
    extension: '.ysgk.txt',
    unit: '万元',
    title: { zh: '部门预算：先文字后附表', en: 'Department budget: text first, tables as an appendix' },
    detail: {
      zh: '类、款、项分列，带栏次，部门和政府两套经济分类',
      en: 'Codes split over columns, both economic classifications',
    },
  },
  {
    id: 'yuan',
    kind: 'budget',
    extension: '.ysgk.txt',
    unit: '元',
    title: { zh: '部门预算：表格以元为单位', en: 'Department budget: tables in yuan' },
    detail: {
      zh: '千分位，合计在末行，文字以万元为单位',
      en: 'Thousands separators, totals in the last row, text in 万元',
    },
  },
  {
    id: 'pipes',
    kind: 'budget',
    extension: '.ysgk.md',
    unit: '万元',
    title: { zh: '单位预算：Markdown 表格', en: 'Unit budget: Markdown tables' },
    detail: {
      zh: '竖线表格，适合与网站、Git 配合使用',
      en: 'Pipe tables, for web sites and version control',
    },
  },
  {
    id: 'final',
    kind: 'final-accounts',
    extension: '.ysgk.txt',
    unit: '万元',
    title: { zh: '部门决算：九张表', en: 'Final accounts: nine tables' },
    detail: {
      zh: '年初、年末结转结余，预算数与决算数成对，完成百分比',
      en: 'Opening and closing balances, budget beside final amounts',
    },
  },
];
