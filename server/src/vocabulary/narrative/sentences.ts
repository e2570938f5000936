/** An amount that the tables may tell: the key and scope of its telling. `period` is this year's where it is not named. */
export interface ToldAmount {
  readonly key: string;
  readonly scope: 'all' | 'grant' | 'general' | 'government-fund' | 'state-capital';
}

/** What the sentences speak of, by the names that their texts use. */
export const TOLD_AMOUNTS: Readonly<Record<string, ToldAmount>> = {
  income: { key: 'income', scope: 'all' },
  expenditure: { key: 'expenditure', scope: 'all' },
  basic: { key: 'basic', scope: 'all' },
  project: { key: 'project', scope: 'all' },
  grant: { key: 'expenditure', scope: 'grant' },
  general: { key: 'expenditure', scope: 'general' },
  'general-basic': { key: 'basic', scope: 'general' },
  'general-project': { key: 'project', scope: 'general' },
  personnel: { key: 'personnel', scope: 'general' },
  public: { key: 'public', scope: 'general' },
  'three-public': { key: 'three-public', scope: 'all' },
  abroad: { key: 'abroad', scope: 'all' },
  vehicle: { key: 'vehicle', scope: 'all' },
  'vehicle-purchase': { key: 'vehicle-purchase', scope: 'all' },
  'vehicle-running': { key: 'vehicle-running', scope: 'all' },
  reception: { key: 'reception', scope: 'all' },
  'government-fund': { key: 'expenditure', scope: 'government-fund' },
  'government-fund-basic': { key: 'basic', scope: 'government-fund' },
  'government-fund-project': { key: 'project', scope: 'government-fund' },
  'state-capital': { key: 'expenditure', scope: 'state-capital' },
  operating: { key: 'operating', scope: 'all' },
  procurement: { key: 'procurement', scope: 'all' },
  'procurement-goods': { key: 'procurement-goods', scope: 'all' },
  'procurement-works': { key: 'procurement-works', scope: 'all' },
  'procurement-services': { key: 'procurement-services', scope: 'all' },
};

/**
 * A sentence of the 情况说明, its amounts named. Slots: `{who}` and `{year}`; `{=name}` the amount with its unit; `{+name}` its
 * change against last year with verb and rate; `{±name}` the same without 比上年…, for parts of a list; `{%name/whole}` its share;
 * `{sources}` and `{classes scope}` lists with amounts; `{shares scope}` a list of classes with shares; `{items 301 303}` the
 * economic 款 of some classes; `{total}` 收入总计 of the statement; `{carried}` 上年结转 where that is a part of it. Conditions, which
 * write nothing: `{none kind}` and `{some name}`, where that kind of table is there and without amounts, or an amount is not
 * zero; `{uncarried}`, where nothing is carried over, for with it a year's total may be one of two amounts. What stands in `[ ]`
 * is left out where one of its amounts is not known; elsewhere the sentence is.
 */
export interface SentencePattern {
  readonly id: string;
  /** Words of the headings below which it is usual. */
  readonly headings: readonly string[];
  /** Words of headings that speak of something else. */
  readonly not?: readonly string[];
  readonly label: string;
  readonly text: string;
}

export const SENTENCE_PATTERNS: readonly SentencePattern[] = [
  {
    id: 'overall',
    headings: ['收支总体', '收支预算', '总体情况', '总体说明', '收支总表'],
    not: ['财政拨款', '一般公共', '三公'],
    label: '收支总体情况',
    text: '按照综合预算的原则，{who}所有收入和支出均纳入部门预算管理。收入包括：{sources}{carried}；支出包括：{classes all}。{who}{year}年收支总预算{total}。',
  },
  {
    id: 'income',
    headings: ['收入预算', '收入总表', '收入情况'],
    not: ['财政拨款', '一般公共'],
    label: '收入预算',
    text: '{who}{year}年收入预算{=income}{uncarried}，其中：{source-shares}。',
  },
  {
    id: 'expenditure',
    headings: ['支出预算', '支出总表', '支出情况'],
    not: ['财政拨款', '一般公共', '三公', '基金', '国有资本', '基本支出'],
    label: '支出预算',
    text: '{who}{year}年支出预算{=expenditure}，其中：基本支出{=basic}，占{%basic/expenditure}；项目支出{=project}，占{%project/expenditure}。',
  },
  {
    id: 'grant',
    headings: ['财政拨款收支', '财政拨款收入支出'],
    label: '财政拨款收支总预算',
    text: '{who}{year}年财政拨款收支总预算{=grant}{uncarried}[，{+grant}]。支出包括：{classes grant}。',
  },
  {
    id: 'general',
    headings: ['一般公共预算'],
    not: ['三公', '基本支出', '结构', '具体'],
    label: '一般公共预算当年拨款规模',
    text: '{who}{year}年一般公共预算当年拨款{=general}{uncarried}[，{+general}]。',
  },
  {
    id: 'general-parts',
    headings: ['一般公共预算'],
    not: ['三公', '基本支出', '规模', '具体'],
    label: '一般公共预算支出构成',
    text: '{who}{year}年一般公共预算支出{=general}，其中：基本支出{=general-basic}，占{%general-basic/general}；项目支出{=general-project}，占{%general-project/general}。',
  },
  {
    id: 'general-structure',
    headings: ['结构', '一般公共预算支出', '一般公共预算拨款'],
    not: ['三公', '基本支出', '规模', '具体'],
    label: '一般公共预算当年拨款结构',
    text: '{shares general}。',
  },
  {
    id: 'basic',
    headings: ['基本支出'],
    label: '基本支出：人员经费和公用经费',
    text: '{who}{year}年一般公共预算基本支出{=general-basic}，其中：人员经费{=personnel}[，主要包括：{items 301 303}]；公用经费{=public}[，主要包括：{items 302}]。',
  },
  {
    id: 'personnel',
    headings: ['基本支出', '人员经费'],
    label: '人员经费',
    text: '人员经费{=personnel}，主要包括：{items 301 303}。',
  },
  {
    id: 'public',
    headings: ['基本支出', '公用经费'],
    label: '公用经费',
    text: '公用经费{=public}，主要包括：{items 302}。',
  },
  {
    id: 'three-public',
    headings: ['三公'],
    label: '“三公”经费',
    text: '{who}{year}年一般公共预算“三公”经费预算数为{=three-public}[，{+three-public}]，其中：因公出国（境）费{=abroad}[，{±abroad}]；公务用车购置及运行费{=vehicle}[，{±vehicle}]；公务接待费{=reception}[，{±reception}]。',
  },
  {
    id: 'government-fund-none',
    headings: ['政府性基金'],
    label: '没有政府性基金预算支出',
    text: '{who}{year}年没有使用政府性基金预算拨款安排的支出{none government-fund}。',
  },
  {
    id: 'government-fund',
    headings: ['政府性基金'],
    label: '政府性基金预算支出',
    text: '{who}{year}年政府性基金预算支出{=government-fund}{some government-fund}，其中：基本支出{=government-fund-basic}，项目支出{=government-fund-project}。',
  },
  {
    id: 'state-capital-none',
    headings: ['国有资本'],
    label: '没有国有资本经营预算支出',
    text: '{who}{year}年没有使用国有资本经营预算安排的支出{none state-capital}。',
  },
  {
    id: 'state-capital',
    headings: ['国有资本'],
    label: '国有资本经营预算支出',
    text: '{who}{year}年国有资本经营预算支出{=state-capital}{some state-capital}。',
  },
  {
    id: 'operating',
    headings: ['机关运行'],
    label: '机关运行经费',
    text: '{year}年{who}机关运行经费财政拨款预算{=operating}[，{+operating}]。',
  },
  {
    id: 'procurement',
    headings: ['采购'],
    label: '政府采购',
    text: '{year}年{who}政府采购预算总额{=procurement}，其中：政府采购货物预算{=procurement-goods}、政府采购工程预算{=procurement-works}、政府采购服务预算{=procurement-services}。',
  },
];

/** One 项 of the general public budget, below a heading on what the money is used for. */
export const ITEM_HEADINGS: readonly string[] = ['具体', '使用情况', '各科目', '一般公共预算'];

/** Words of a change: the comparison, and the verbs of amount and rate. */
export const CHANGE_WORDS = {
  budget: '比上年预算数',
  final: '比上年执行数',
  more: '增加',
  less: '减少',
  grown: '增长',
  fallen: '下降',
  same: '与上年持平',
  sameBudget: '与上年预算数持平',
  sameFinal: '与上年执行数持平',
} as const;
