import type { Term } from './term.ts';

/** 预算、采购和绩效: how budgets are made and carried out. */
export const PROCESS_TERMS: readonly Term[] = [
  {
    term: '部门预算',
    aliases: [],
    chinese: '一个部门连同所属单位全年收入和支出的计划，经人大批准后执行和公开。',
    english: 'The yearly plan of income and expenditure of a department and its units.',
  },
  {
    term: '单位预算',
    aliases: [],
    chinese: '一个单位自己全年收入和支出的计划，是部门预算的组成部分。',
    english: "The yearly plan of one unit, a part of its department's.",
  },
  {
    term: '部门决算',
    aliases: [],
    chinese: '部门全年预算实际执行结果的报告。',
    english: "The report on how a department's budget was carried out.",
  },
  {
    term: '预算单位',
    aliases: ['基层预算单位'],
    chinese: '列入部门预算、与财政部门或主管部门有经费领拨关系的单位。',
    english: "A unit that draws its means through a department's budget.",
  },
  {
    term: '一般公共预算',
    aliases: [],
    chinese: '以税收为主要来源，用于民生、经济社会发展和国家机构运转的预算。',
    english: 'The budget fed mainly by taxes, for public services and the running of the state.',
  },
  {
    term: '政府性基金预算',
    aliases: ['政府性基金', '政府性基金预算支出', '政府性基金预算收入'],
    chinese: '把向特定对象征收的、专款专用的基金单独编列的预算，如土地出让收入、彩票公益金。',
    english: 'A budget of levies tied to a purpose, such as land transfer or lottery funds.',
  },
  {
    term: '国有资本经营预算',
    aliases: ['国有资本经营预算支出', '国有资本经营预算收入'],
    chinese: '把国有资本取得的收益和用这些收益安排的支出单独编列的预算。',
    english: 'A budget of the returns of state capital and what they are spent on.',
  },
  {
    term: '社会保险基金预算',
    aliases: [],
    chinese: '把社会保险费等收入和支付的社会保险待遇单独编列的预算。',
    english: 'A budget of social insurance contributions and benefits.',
  },
  {
    term: '财政专户',
    aliases: [],
    chinese: '财政部门为管理特定资金开设的专门银行账户。',
    english: 'A special bank account of the finance department.',
  },
  {
    term: '政府采购',
    aliases: [],
    chinese: '用财政性资金购买集中采购目录以内或限额标准以上的货物、工程和服务。',
    english: 'Buying goods, works and services with fiscal money by the procurement rules.',
  },
  {
    term: '政府购买服务',
    aliases: [],
    chinese: '把适合市场提供的服务交给社会力量或事业单位承担，由政府按合同付费。',
    english: 'Services that the government has others provide by contract.',
  },
  {
    term: '绩效目标',
    aliases: ['预算绩效目标', '项目绩效目标'],
    chinese: '花一笔钱计划达到的产出和效果，用可以衡量的指标写明。',
    english: 'The output and effect that a sum is meant to have, in measurable terms.',
  },
  {
    term: '预算绩效管理',
    aliases: ['绩效管理'],
    chinese: '从设定目标、跟踪执行到事后评价，用结果来约束花钱的管理方法。',
    english: 'Managing money by its results, from targets to evaluation.',
  },
  {
    term: '绩效评价',
    aliases: ['项目绩效评价'],
    chinese: '事后按绩效目标衡量花钱的产出和效果。',
    english: 'Judging afterwards what a sum has achieved.',
  },
  {
    term: '国有资产占用使用情况',
    aliases: ['国有资产占有使用情况', '国有资产占用情况'],
    chinese: '单位占有使用的房屋、车辆、大型设备等国有资产的数量和价值。',
    english: 'The state assets that a unit holds: buildings, vehicles, large equipment.',
  },
  {
    term: '财政拨款结转',
    aliases: [],
    chinese: '财政拨款没有用完、下年按原用途继续使用的部分。',
    english: 'Fiscal grants carried over for their old purpose.',
  },
  {
    term: '年初预算',
    aliases: ['年初预算数'],
    chinese: '经人民代表大会批准、年初批复给单位的预算数。',
    english: 'The budget as approved at the start of the year.',
  },
  {
    term: '预算调整',
    aliases: ['调整预算数'],
    chinese: '预算执行中按法定程序对批准的预算作出的变更。',
    english: 'A lawful change of an approved budget in the course of the year.',
  },
  {
    term: '单位预留机动经费',
    aliases: [],
    chinese: '在年度预算中留出、用来应付年中临时新增工作的钱。',
    english: 'Money kept back for tasks that come up in the year.',
  },
  {
    term: '参照公务员法管理的事业单位',
    aliases: ['参公单位', '参公管理事业单位'],
    chinese: '属于事业单位，但工作人员按公务员法管理的单位，经费口径与行政机关相同。',
    english: 'A public institution whose staff are managed as civil servants; budgeted like an organ.',
  },
];
