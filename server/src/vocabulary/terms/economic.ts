import type { Term } from './term.ts';

/** 支出经济分类: what kind of thing is bought. */
export const ECONOMIC_TERMS: readonly Term[] = [
  {
    term: '支出功能分类',
    aliases: ['支出功能分类科目', '功能分类'],
    chinese: '按政府职能划分支出，回答“钱用来做什么事”，分类、款、项三级。',
    english: 'Expenditure divided by the duty it serves, in three levels.',
  },
  {
    term: '支出经济分类',
    aliases: ['支出经济分类科目', '经济分类'],
    chinese: '按用途性质划分支出，回答“钱是怎么花出去的”，如发工资、买服务、买设备，分类、款两级。',
    english: 'Expenditure divided by what is paid for, in two levels.',
  },
  {
    term: '工资福利支出',
    aliases: [],
    chinese: '付给在职职工的工资、津贴、奖金，以及为他们缴的社会保险费和公积金。',
    english: 'Pay of staff in service and contributions made for them.',
  },
  {
    term: '商品和服务支出',
    aliases: [],
    chinese: '购买日常商品和服务的支出，如办公、水电、差旅、会议、劳务。',
    english: 'Goods and services for daily work.',
  },
  {
    term: '对个人和家庭的补助',
    aliases: ['对个人和家庭的补助支出', '对个人和家庭补助'],
    chinese: '直接发给个人和家庭的钱，如离退休费、抚恤金、生活补助、助学金。',
    english: 'Allowances paid to individuals and households.',
  },
  {
    term: '资本性支出',
    aliases: ['其他资本性支出'],
    chinese: '购建固定资产、土地、无形资产等形成长期资产的支出。',
    english: 'Spending that creates lasting assets: buildings, equipment, land, intangibles.',
  },
  {
    term: '资本性支出（基本建设）',
    aliases: ['基本建设支出'],
    chinese: '由发展改革部门集中安排的基本建设投资。',
    english: 'Capital spending arranged as basic construction.',
  },
  {
    term: '债务利息及费用支出',
    aliases: ['债务利息支出'],
    chinese: '偿还借款利息和支付发债费用的支出。',
    english: 'Interest and charges on debt.',
  },
  {
    term: '对企业补助',
    aliases: ['对企业补助支出', '对企事业单位的补贴'],
    chinese: '给企业的资本金、费用补贴和利息补贴。',
    english: 'Capital and subsidies given to enterprises.',
  },
  {
    term: '政府预算支出经济分类',
    aliases: [],
    chinese: '从政府整体角度划分支出的经济分类，代码以5开头，与部门预算支出经济分类逐款对应。',
    english: "The economic classification from the government's point of view; its codes begin with 5.",
  },
  {
    term: '部门预算支出经济分类',
    aliases: [],
    chinese: '部门和单位编预算用的经济分类，代码以3开头。',
    english: 'The economic classification that departments use; its codes begin with 3.',
  },
];
