import type { Concept } from './concept.ts';

/** One meaning and the names that disclosures give it, as `labelKey` writes them. The first concept is the leading one. */
export type NamedConcept = readonly [concepts: Concept | readonly Concept[], names: string];

/** What is spent on, or how. */
const MEASURES: readonly NamedConcept[] = [
  ['total', '合计 小计 总计 总额 共计 金额合计 预算支出总额 合计数 总合计'],
  [
    'amount',
    '预算数 金额 预算 编制预算 预算金额 数额 预算安排 预算安排数 项目金额 安排数 金额万元 金额元 预算数万元 经费预算数',
  ],
  [['amount', 'budget'], '年初预算数 年初预算 批复预算数'],
  [['amount', 'adjusted-budget'], '调整预算数 全年预算数 全年预算 调整后预算数 全年预算数A'],
  [['amount', 'final'], '决算数 执行数 全年执行数 决算 实际支出数 全年执行数B 预算执行数'],
  [['amount', 'prior-year'], '上年预算数 上年预算 上年数 上年金额'],
  [['amount', 'prior-year', 'final'], '上年执行数 上年决算数'],
  [['amount', 'current-year'], '本年预算数 本年预算 当年预算 当年预算数 本年数 本年度预算'],
  ['basic', '基本支出 基本支出预算 基本支出小计 基本支出合计 部门基本支出'],
  ['personnel', '人员经费 人员支出 人员经费支出 人员类支出 人员支出预算 人员类'],
  [
    'public',
    '公用经费 日常公用经费 日常公用支出 公用经费支出 公用支出 日常公用经费支出 公用类支出 运转类公用经费',
  ],
  [
    'project',
    '项目支出 项目经费 专项业务经费支出 项目支出总数 项目支出预算 项目支出小计 项目支出合计 部门项目支出 专项支出',
  ],
  ['salary', '工资福利支出 工资福利'],
  ['goods', '商品和服务支出 商品服务支出 商品和服务'],
  ['household', '对个人和家庭的补助 对个人和家庭补助 对个人和家庭的补助支出 对个人和家庭补助支出'],
  ['capital', '资本性支出 其他资本性支出'],
  ['business-operation', '事业单位经营支出 经营支出'],
  ['remit-up', '上缴上级支出'],
  ['subsidise-down', '对附属单位补助支出 对附属单位的补助支出 对下级单位补助支出'],
  [
    'abroad',
    '因公出国境费 因公出国境费用 因公出国境经费 因公出国境支出 因公出国费 因公出国费用 因公出国境费支出 因公出国境费用支出 出国境费',
  ],
  [
    'vehicle',
    '公务用车购置及运行费 公务用车购置及运行维护费 公务用车购置和运行费 公务用车购置和运行维护费 公务用车购置及运行费用 公务用车费 公务用车购置及运行维护支出 公务用车购置及运行支出 公务用车购置及运行维护费支出 公务用车购置费及运行维护费 公务用车购置费及运行费 公务用车费用 公务用车购置及运行维护经费 公务用车购置、运行维护费',
  ],
  [
    'vehicle-purchase',
    '公务用车购置费 公务用车购置 公务用车购置经费 公务车购置费 购置费 公务用车购置支出 公务用车购置费用 公务用车购置费支出',
  ],
  [
    'vehicle-running',
    '公务用车运行费 公务用车运行维护费 运行费 运行维护费 公务用车运行维护支出 公务用车运行维护费用 公务用车运行费用 公务用车运行支出 公务用车运行维护费支出 公务用车运维费 公务用车运行维护经费',
  ],
  ['reception', '公务接待费 公务接待费用 公务接待支出 接待费 公务接待费支出 公务接待经费'],
  ['meeting', '会议费 会议费支出 会议费用'],
  ['training', '培训费 培训费支出 培训费用'],
  ['operating', '机关运行经费 机关运行经费支出 机关运行经费预算数 机关运行经费预算 行政经费'],
  ['procurement', '政府采购 政府采购预算 政府采购项目 政府采购支出 政府采购金额'],
  ['procurement-goods', '货物 政府采购货物 政府采购货物预算 货物类'],
  ['procurement-works', '工程 政府采购工程 政府采购工程预算 工程类'],
  ['procurement-services', '服务 政府采购服务 政府采购服务预算 服务类'],
  ['expenditure', '支出 支出预算 财政拨款支出 支出合计数'],
];

const THREE_PUBLIC: readonly NamedConcept[] = [
  [
    'three-public',
    '三公经费 三公经费合计 三公经费预算数 三公经费支出 三公经费小计 三公经费财政拨款预算总额 财政拨款三公经费 三公经费预算 三公经费支出合计 一般公共预算拨款安排的三公经费预算 一般公共预算拨款安排的三公经费 财政拨款安排的三公经费 三公经费总额 三公经费预算合计',
  ],
];

/** Where money comes from. Each is also printed with 收入, 拨款, 资金 behind it; those are spelt out, none is guessed. */
const FUNDS: readonly NamedConcept[] = [
  [
    'grant',
    '财政拨款 财政拨款收入 财政拨款小计 财政资金 本年财政拨款 本年拨款 财政补助收入 预算拨款 财政拨款资金 财政拨款合计 本年财政拨款收入 财政拨款预算',
  ],
  [
    'general',
    '一般公共预算 一般公共预算拨款 一般公共预算拨款收入 一般公共预算资金 一般公共预算收入 一般公共预算财政拨款 一般公共预算财政拨款收入 公共财政预算拨款 公共财政预算 公共预算拨款 公共财政预算拨款收入 一般公共预算当年拨款 一般公共预算拨款资金 一般公共预算补助 经费拨款 一般公共预算财政拨款资金',
  ],
  [
    'government-fund',
    '政府性基金 政府性基金预算 政府性基金预算拨款 政府性基金预算拨款收入 政府性基金拨款 政府性基金收入 政府性基金预算资金 政府性基金预算收入 政府性基金预算财政拨款 政府性基金预算财政拨款收入 政府性基金拨款收入 政府性基金资金 基金预算拨款',
  ],
  [
    'state-capital',
    '国有资本经营预算 国有资本经营预算拨款 国有资本经营预算拨款收入 国有资本经营预算收入 国有资本经营预算资金 国有资本经营预算财政拨款 国有资本经营预算财政拨款收入 国有资本经营 国有资本经营收入 国有资本经营拨款 国有资本预算 国有资本经营预算财政拨款资金',
  ],
  ['social-insurance', '社会保险基金 社会保险基金预算 社会保险基金预算拨款 社会保险基金预算资金'],
  [
    'fiscal-account',
    '财政专户管理资金 财政专户管理资金收入 财政专户拨款 财政专户拨款收入 财政专户资金 财政专户 财政专户管理收入 财政专户管理的资金 财政专户资金收入 财政专户核拨资金 财政专户管理资金拨款',
  ],
  ['business-income', '事业收入 事业预算收入'],
  ['operating-income', '事业单位经营收入 经营收入 经营预算收入'],
  ['superior-subsidy', '上级补助收入 上级补助 上级补助预算收入'],
  ['affiliate-remittance', '附属单位上缴收入 对附属单位上缴收入 附属单位缴款收入 附属单位上缴'],
  ['other-income', '其他收入 其他预算收入'],
  ['unit-funds', '单位资金 单位资金收入 自有资金 单位自有资金'],
  ['other-funds', '其他资金 其他资金收入'],
];

const PRIOR_FUNDS: readonly NamedConcept[] = [
  [
    ['general', 'carry-over-in'],
    '一般公共预算结转 一般公共预算结转结余 一般公共预算拨款结转 一般公共预算拨款结余、结转 一般公共预算上年结转',
  ],
  [
    ['government-fund', 'carry-over-in'],
    '政府性基金预算结转 政府性基金预算结转结余 政府性基金结转 政府性基金预算拨款结转 政府性基金预算拨款结余、结转',
  ],
  [
    ['state-capital', 'carry-over-in'],
    '国有资本经营预算结转 国有资本经营预算结转结余 国有资本经营预算拨款结转 国有资本经营预算拨款结余、结转',
  ],
  [['fiscal-account', 'carry-over-in'], '财政专户管理资金结转 财政专户管理资金结转结余'],
  [['unit-funds', 'carry-over-in'], '单位资金结转 单位资金结转结余'],
  [
    ['grant', 'carry-over-in'],
    '财政拨款结转 财政拨款结转结余 财政拨款上年结转 财政拨款结余、结转 上年财政拨款结转 财政拨款资金结转 上年结转财政拨款',
  ],
];

/** Flow between years, and the sums of a statement. */
const FLOWS: readonly NamedConcept[] = [
  ['income', '收入 收入预算'],
  [
    'current-income',
    '本年收入 本年收入合计 本年收入小计 当年收入小计 当年收入 本年收入总计 当年收入合计 本年总收入',
  ],
  ['current-expenditure', '本年支出 本年支出合计 本年支出小计 当年支出小计 当年支出 当年支出合计 本年总支出'],
  ['total-income', '收入总计 收入合计 总收入 收入总额'],
  ['total-expenditure', '支出总计 支出合计 总支出 支出总额'],
  [
    'carry-over-in',
    '上年结转 上年结转结余 上年结转收入 年初结转和结余 年初结转结余 上年结余、结转 上年结余结转 上年结转资金 上年结转和结余 上年结转和结余资金 上年结转、结余 上年结余 使用上年结转 加:部门财政性资金结转 部门财政性资金结转 上年实户资金余额 上年结转和结余收入',
  ],
  [
    'carry-over-out',
    '结转下年 结转下年支出 年终结转结余 年末结转和结余 年末结转结余 结转下年资金 年终结转和结余 结余结转下年 年终结转 结转和结余下年',
  ],
  [
    'use-of-surplus',
    '使用非财政拨款结余 用事业基金弥补收支差额 使用非财政拨款结余含专用结余 使用非财政拨款结余和专用结余 事业基金弥补收支差额',
  ],
  ['surplus-distribution', '结余分配'],
];

/** Which year, which telling, and what is computed. */
const TELLINGS: readonly NamedConcept[] = [
  ['prior-year', '上年 上年度 上一年度 上一年'],
  ['current-year', '本年 当年 本年度 当年度'],
  [
    'change',
    '增减额 增减变化金额 增减 增减变化 增减变化情况 增减变动 增减变动额 增加额 增减金额 比上年增减 比上年增减额 较上年增减 较上年增减额 增减数 增减情况',
  ],
  [
    'change-rate',
    '增减% 增减幅度 增减幅 增减率 增长率 增减比例 增幅 增减变动率 增长% 比上年增减% 增减百分比 变动率',
  ],
  ['share', '占比 比重 占比% 比例 占总额比重'],
  ['completion-rate', '完成率 执行率 完成预算% 预算执行率 执行率B/A 完成预算的%'],
];

export const NAMED_CONCEPTS: readonly NamedConcept[] = [
  ...MEASURES,
  ...THREE_PUBLIC,
  ...FUNDS,
  ...PRIOR_FUNDS,
  ...FLOWS,
  ...TELLINGS,
];
