import type { TableKind } from '../../model/table.ts';
import type { Message } from '../../rules/rule.ts';

/** Names of the tables' kinds as the list of tables shows them. */
export const KIND_NAMES: Readonly<Record<TableKind, Message>> = {
  statement: { zh: '收支总表', en: 'Income and expenditure' },
  income: { zh: '收入总表', en: 'Income' },
  expenditure: { zh: '支出总表', en: 'Expenditure' },
  'grant-statement': { zh: '财政拨款收支总表', en: 'Fiscal grants, income and expenditure' },
  'grant-expenditure': { zh: '财政拨款支出表', en: 'Fiscal grants, expenditure' },
  'grant-basic': { zh: '财政拨款基本支出表', en: 'Fiscal grants, basic expenditure' },
  'general-expenditure': { zh: '一般公共预算支出表', en: 'General public budget, expenditure' },
  'general-economic': {
    zh: '一般公共预算支出表（经济分类）',
    en: 'General public budget, by economic classification',
  },
  'general-basic': { zh: '一般公共预算基本支出表', en: 'General public budget, basic expenditure' },
  'general-basic-functional': {
    zh: '一般公共预算基本支出表（功能分类）',
    en: 'General public budget, basic expenditure by function',
  },
  'general-project': { zh: '一般公共预算项目支出表', en: 'General public budget, project expenditure' },
  'basic-expenditure': { zh: '基本支出表', en: 'Basic expenditure' },
  'three-public': { zh: '“三公”经费表', en: 'Three public items' },
  'government-fund': { zh: '政府性基金预算支出表', en: 'Government funds, expenditure' },
  'state-capital': { zh: '国有资本经营预算支出表', en: 'State capital budget, expenditure' },
  'social-insurance': { zh: '社会保险基金预算表', en: 'Social insurance funds' },
  project: { zh: '项目支出表', en: 'Projects' },
  'economic-summary': { zh: '支出经济分类汇总表', en: 'Expenditure by economic classification' },
  'carry-over': { zh: '上年结转支出表', en: 'Expenditure carried over' },
  operating: { zh: '机关运行经费表', en: 'Operating expenses' },
  procurement: { zh: '政府采购预算表', en: 'Government procurement' },
  'purchased-services': { zh: '政府购买服务预算表', en: 'Purchased services' },
  commissioned: { zh: '委托业务费表', en: 'Commissioned work' },
  transfer: { zh: '专项转移支付表', en: 'Earmarked transfers' },
  'meeting-training': { zh: '会议费、培训费表', en: 'Meetings and training' },
  performance: { zh: '绩效表', en: 'Performance' },
  asset: { zh: '国有资产占用表', en: 'State assets' },
  list: { zh: '名单、目录', en: 'List' },
  unknown: { zh: '其他表', en: 'Other table' },
};
