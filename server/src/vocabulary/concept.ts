/**
 * What a column, a statement row or (later) a phrase of the narrative speaks of. One list serves all three, so that 公务接待费
 * as a column of one region's “三公” table and as a row of another's are the same concept.
 */
export type Concept = Measure | Fund | Flow | Period | Stage | Derived;

/** What is spent on, or how money is spent. `total` is 合计/小计/总计 of its neighbours; `amount` the neutral 预算数/金额. */
export type Measure =
  | 'total'
  | 'amount'
  | 'basic' // 基本支出
  | 'personnel' // 人员经费
  | 'public' // 公用经费、日常公用经费
  | 'project' // 项目支出
  | 'salary' // 工资福利支出 (301)
  | 'goods' // 商品和服务支出 (302)
  | 'household' // 对个人和家庭的补助 (303)
  | 'capital' // 资本性支出 (310)
  | 'business-operation' // 事业单位经营支出、经营支出
  | 'remit-up' // 上缴上级支出
  | 'subsidise-down' // 对附属单位补助支出
  | 'reserve' // 单位预留机动经费
  | 'three-public' // “三公”经费
  | 'abroad' // 因公出国（境）费
  | 'vehicle' // 公务用车购置及运行（维护）费
  | 'vehicle-purchase' // 公务用车购置费
  | 'vehicle-running' // 公务用车运行（维护）费
  | 'reception' // 公务接待费
  | 'meeting' // 会议费
  | 'training' // 培训费
  | 'operating' // 机关运行经费
  | 'procurement' // 政府采购
  | 'procurement-goods' // 货物
  | 'procurement-works' // 工程
  | 'procurement-services' // 服务
  | 'expenditure'; // 支出, as a heading

/** Where money comes from. `grant` 财政拨款 is general + government-fund + state-capital. */
export type Fund =
  | 'grant' // 财政拨款（小计）
  | 'general' // 一般公共预算
  | 'government-fund' // 政府性基金预算
  | 'state-capital' // 国有资本经营预算
  | 'social-insurance' // 社会保险基金预算
  | 'fiscal-account' // 财政专户管理资金
  | 'business-income' // 事业收入
  | 'operating-income' // 事业单位经营收入、经营收入
  | 'superior-subsidy' // 上级补助收入
  | 'affiliate-remittance' // 附属单位上缴收入
  | 'other-income' // 其他收入
  | 'unit-funds' // 单位资金
  | 'other-funds'; // 其他资金

/** Rows and columns of a statement that are about the flow between years, or a sum of the statement. */
export type Flow =
  | 'income' // 收入, as a heading
  | 'current-income' // 本年收入（合计）
  | 'current-expenditure' // 本年支出（合计）
  | 'total-income' // 收入总计
  | 'total-expenditure' // 支出总计
  | 'carry-over-in' // 上年结转（结余）、年初结转和结余
  | 'carry-over-out' // 结转下年、年终结转结余
  | 'use-of-surplus' // 使用非财政拨款结余
  | 'surplus-distribution'; // 结余分配

export type Period = 'current-year' | 'prior-year';

/** Which telling of a year's figure: 年初预算数, 全年/调整预算数, 决算数/执行数. */
export type Stage = 'budget' | 'adjusted-budget' | 'final';

/** Columns computed from others. */
export type Derived =
  | 'change' // 增减额
  | 'change-rate' // 增减%
  | 'share' // 占比
  | 'completion-rate'; // 完成%
