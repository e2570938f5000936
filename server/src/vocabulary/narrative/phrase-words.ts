import { CharacterSet } from '../../text/character-set.ts';
import type { Flow, Fund, Measure, Period, Stage } from '../concept.ts';
import { WordTrie } from './word-trie.ts';

/** What a statement's subject is a part of: 收入, 支出, or both at once (收支总预算). */
export type Side = 'income' | 'expenditure' | 'both';

/** What one word of a phrase says. Words that say nothing by themselves (预算数, 安排, 本部门 …) have no side at all. */
export interface PhraseMeaning {
  readonly measure: Measure | 'commissioned' | 'reserve' | undefined;
  readonly fund: Fund | undefined;
  readonly flow: Flow | undefined;
  readonly side: Side | undefined;
  readonly period: Period | undefined;
  readonly stage: Stage | undefined;
  /** A common word that means this only where a phrase begins with it. */
  readonly leading: boolean;
  /** 预算: in final accounts (决算) it tells the budget from the outturn. */
  readonly planned: boolean;
}

type Sides = { readonly [Key in keyof PhraseMeaning]?: NonNullable<PhraseMeaning[Key]> };

/** Of the words that say nothing by themselves. */
export const FILLER: PhraseMeaning = meaningOf({});
/** Likewise, but 预算. */
export const PLANNED: PhraseMeaning = meaningOf({ planned: true });
/** Of words that belong to names, though they begin as one that says nothing. */
export const NAMING: PhraseMeaning = meaningOf({});

/**
 * The words that amounts of the narrative are named with, without blanks and quotes and with narrow brackets. Phrases are
 * composed of them freely: 一般公共预算拨款 ＋ 安排的 ＋ “三公”经费 ＋ 预算 ＋ 支出.
 */
const WORDS: readonly (readonly [meaning: Sides, words: string])[] = [
  [
    {},
    '所属各预算单位 所属各单位 所属预算单位 本部门 本单位 部门 单位 我局 我委 我部门 我单位 本局 本级 市本级 区本级 县本级 州本级 省本级 镇本级 全市 全区 全县 全镇 全乡 我市 我区 我县 我镇 我乡 (本级) (部门) (单位) 年初 安排 安排的 编制 为 共 共计 总计 合计 总额 总金额 总数 金额 数 的 中 内 年 年度 度 资金 拨款 经费 计划 当年拨款 科目 情况 其中 相应 相应安排 此外 全年 拟 批复 各项 规模 总体 说明 情况说明 的情况说明 情况的说明 预算情况 预算情况说明 安排情况 安排情况说明 和 及 小计 累计 同期 开支 列支 按资金来源 按资金性质 按功能分类 按支出功能分类 按支出功能分类科目 按经济分类 使用情况 方面 具体情况 各 均 是 主要 所属 使用 我 共有 涉及 均实行了绩效目标管理 均实行绩效目标管理 实行绩效目标管理 全面实施绩效目标管理 实施绩效目标管理 纳入部门预算绩效管理 纳入预算绩效管理 纳入绩效目标管理 纳入绩效管理 总 预计 我中心 我院 我校 同口径 按同口径 可比口径 按可比口径 我馆 我站 我所 我办 我队 本中心 本院 本校 本馆 本站 本所 本办 本队 费用支出 该项费用 该项支出',
  ],
  [{ period: 'current-year' }, '本年 本年度 当年 当年度'],
  [{ period: 'prior-year' }, '上年 上年度 上一年度 上一年 去年'],
  [{ stage: 'budget' }, '年初预算 年初预算数 年初预算安排 年初预算为'],
  [{ stage: 'final' }, '决算 决算数 支出决算 支出决算数 执行数 预算执行数 实际支出'],
  [{ side: 'income', stage: 'final' }, '收入决算 收入决算数'],
  [{ side: 'income' }, '收入 总收入'],
  [{ side: 'income', planned: true }, '收入预算 预算收入'],
  [{ side: 'expenditure' }, '支出 总支出'],
  [{ side: 'expenditure', planned: true }, '支出预算 支出预算数 预算支出'],
  [{ side: 'both', planned: true }, '收支总预算 收支预算'],
  [
    { side: 'both' },
    '收支 收入总计、支出总计 收入总计和支出总计 收入支出总计 收入、支出总计 收入和支出总计 收支总计 收、支总计 收入支出 收入、支出 收、支 收入和支出 收支总 收、支总 总收入、总支出 总收入和总支出 总收入总支出',
  ],
  [{ fund: 'grant' }, '财政拨款 财政补助 财政性资金 财拨资金 预算拨款'],
  [
    { fund: 'general' },
    '一般公共预算 一般公共预算拨款 一般公共预算财政拨款 一般公共预算当年拨款 一般公共预算当年财政拨款 一般公共财政拨款 一般公共预算资金 公共财政预算 公共财政拨款 公共预算拨款 一般公共预算补助 一般公共预算经费拨款 一般公共预算财政补助 公共财政预算拨款',
  ],
  [
    { fund: 'government-fund' },
    '政府性基金 政府性基金预算 政府性基金拨款 政府性基金预算拨款 政府性基金预算财政拨款 政府性基金预算当年拨款 政府性基金财政拨款',
  ],
  [
    { fund: 'state-capital' },
    '国有资本经营 国有资本经营预算 国有资本经营预算拨款 国有资本经营预算财政拨款 国有资本经营预算当年拨款 国有资本经营拨款',
  ],
  [{ fund: 'social-insurance' }, '社会保险基金 社会保险基金预算'],
  [
    { fund: 'fiscal-account' },
    '财政专户管理资金 财政专户拨款 财政专户资金 财政专户管理资金预算 财政专户管理资金收入 财政专户核拨资金 纳入财政专户管理的资金 财政专户管理的资金',
  ],
  [{ fund: 'business-income' }, '事业收入 事业预算收入'],
  [{ fund: 'operating-income' }, '事业单位经营收入 经营收入'],
  [{ fund: 'superior-subsidy' }, '上级补助收入 上级补助'],
  [{ fund: 'affiliate-remittance' }, '附属单位上缴收入'],
  [{ fund: 'other-income' }, '其他收入 其它收入'],
  [{ fund: 'unit-funds' }, '单位资金 自有资金'],
  [{ fund: 'other-funds' }, '其他资金 其它资金'],
  [
    { flow: 'carry-over-in' },
    '上年结转 上年结转结余 上年结转和结余 上年结转收入 年初结转和结余 年初结转结余 上年结转资金 上年结余 上年结转、结余 上年结转结余收入 结转 结转资金 结转结余 结转收入 年初结转 年初结余 以前年度结转 以前年度结转资金 上年结转数',
  ],
  [
    { flow: 'carry-over-out' },
    '结转下年 年终结转结余 年末结转和结余 年终结转和结余 年末结转结余 结转下年资金 结转下年支出 结转下年使用 年末结转 年末结余 年终结余 结转结余下年',
  ],
  [{ measure: 'basic' }, '基本支出'],
  [{ measure: 'project' }, '项目支出 项目经费 所有项目支出 全部项目支出 对项目支出 对所有项目支出'],
  [{ measure: 'personnel' }, '人员经费 人员支出'],
  [{ measure: 'public' }, '公用经费 日常公用经费 日常公用支出 公用支出 日常公用 日常公用费用'],
  [{ measure: 'business-operation' }, '事业单位经营支出 经营支出'],
  [{ measure: 'remit-up' }, '上缴上级支出'],
  [{ measure: 'subsidise-down' }, '对附属单位补助支出 对附属单位的补助支出'],
  [{ measure: 'reserve' }, '预留机动经费 单位预留机动经费'],
  [{ measure: 'three-public' }, '三公经费 三公'],
  [
    { measure: 'abroad' },
    '因公出国(境)费 因公出国(境)费用 因公出国(境)经费 因公出国(境)支出 因公出国境费 因公出国 因公出国费 因公出国(境) 出国(境)费 出国(境)费用 出国(境)经费 因公出国经费',
  ],
  [
    { measure: 'vehicle' },
    '公务用车购置及运行费 公务用车购置及运行维护费 公务用车购置和运行费 公务用车购置和运行维护费 公务用车购置及运行费用 公务用车购置及运行经费 公务用车购置费及运行费 公务用车购置费及运行维护费 公务用车购置及运行维护经费 公务用车购置和运行维护经费 公务用车购置及运行维护费用 公务用车购置及运维费 公务用车费 公务用车费用 公务用车及运行维护费 公务用车购置及运行维护 公车购置及运行费 公车购置及运行维护费 公务车购置及运行费 公务车购置及运行维护费',
  ],
  [
    { measure: 'vehicle-purchase' },
    '公务用车购置费 公务用车购置 公务用车购置经费 公务用车购置费用 公务车购置费 公车购置费 公车购置经费',
  ],
  [
    { measure: 'vehicle-running' },
    '公务用车运行费 公务用车运行维护费 公务用车运行维护 公务用车运行维护经费 公务用车运行维护费用 公务用车运行费用 公务车运行维护费 公务用车运行经费 公务用车运维费 公务用车维护费 公务用车运行及维护费 公务用车运行和维护费 公车运行及维护 公车运行及维护费 公车运行维护费 公车运行费 公务车运行费',
  ],
  [{ measure: 'reception' }, '公务接待费 公务接待 公务接待费用 公务接待经费 公务接待支出 公务招待费'],
  [{ measure: 'meeting' }, '会议费 会议费用 会议经费'],
  [{ measure: 'training' }, '培训费 培训费用 培训经费'],
  [{ measure: 'operating' }, '机关运行经费 机关运行费 运行经费 机关运转经费 机关运行维护经费'],
  [{ measure: 'procurement' }, '政府采购 政府采购项目'],
  [
    { measure: 'procurement-goods' },
    '货物类 政府采购货物 政府采购货物类 政府货物 拟采购货物 拟购买货物 货物类采购 货物类项目 货物采购',
  ],
  [
    { measure: 'procurement-works' },
    '工程类 政府采购工程 政府采购工程类 政府工程 拟采购工程 拟购买工程 工程类采购 工程类项目 工程采购',
  ],
  [
    { measure: 'procurement-services' },
    '服务类 政府采购服务 政府采购服务类 政府服务 拟采购服务 拟购买服务 服务类采购 服务类项目 服务采购',
  ],
  [{ measure: 'procurement-goods', leading: true }, '货物'],
  [{ measure: 'procurement-works', leading: true }, '工程'],
  [{ measure: 'procurement-services', leading: true }, '服务'],
  [{ measure: 'commissioned' }, '委托业务费'],
];

const NAMING_WORDS = '中央 中小 中心 中国 中医 中学 中等 预算准备金';

const PLANNED_FILLERS =
  '预算 预算数 预算安排 预算数为 调整预算 调整预算数 调整后预算 调整后预算数 调整后的预算 调整后的预算数';

const phraseWords = new WordTrie<PhraseMeaning>();
for (const word of PLANNED_FILLERS.split(' ')) phraseWords.add(word, PLANNED);
for (const word of NAMING_WORDS.split(' ')) phraseWords.add(word, NAMING);
for (const [sides, words] of WORDS) {
  const meaning = Object.keys(sides).length === 0 ? FILLER : meaningOf(sides);
  for (const word of words.split(' ')) phraseWords.add(word, meaning);
}

/** All meanings are of one shape: they are read for every word of a narrative. */
function meaningOf({
  measure,
  fund,
  flow,
  side,
  period,
  stage,
  leading = false,
  planned = false,
}: Sides): PhraseMeaning {
  return { measure, fund, flow, side, period, stage, leading, planned };
}

/** The longest word of a phrase at a place of a folded text. */
export function phraseWordAt(text: string, at: number, end: number) {
  return phraseWords.longestAt(text, at, end);
}

/** The name of a part that is told only as this year's, beside what is carried over: 其中：当年预算 …，上年结转 …. */
export const CURRENT_PART = '当年预算';

/** The same of a project's money: 使用本年拨款 …，财政拨款结转 …. */
export const CURRENT_GRANTS: readonly string[] = ['本年拨款', '本年预算', '本年财政拨款'];

/** What the names of organisations end in; a name in front of a subject says whose it is, not what. */
const ORGANISATION_ENDS = new CharacterSet('局委会厅室院处队心校所馆站部府社团办司署关党校库');

/** Asked of a UTF-16 code unit. */
export function endsOrganisation(code: number): boolean {
  return ORGANISATION_ENDS.has(code);
}

/** What the names of regions end in, and words that end so but name none. */
const REGION_ENDS = new CharacterSet('省市州盟区县旗镇乡');
const NO_REGIONS: ReadonlySet<string> = new Set(
  '社区 小区 园区 景区 片区 灾区 库区 校区 院区 山区 地区 辖区 老区 牧区 林区 矿区 城区 城市 区县 县区 县市 各市 各县 各区 各镇 乡镇 城镇 村镇 街镇 集镇 城乡'.split(
    ' ',
  ),
);

/** Whether a name ends as that of a region does: 青禾区, 临岳市. */
export function isRegion(name: string): boolean {
  return REGION_ENDS.has(name.charCodeAt(name.length - 1)) && !NO_REGIONS.has(name.slice(-2));
}
