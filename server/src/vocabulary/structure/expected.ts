import type { CaptionKind } from '../tables.ts';

/** A table that every disclosure of a department or unit has, empty where there is nothing to tell. */
export interface ExpectedTable {
  readonly kind: CaptionKind;
  /** Kinds that some regions publish in its place. */
  readonly instead: readonly CaptionKind[];
  readonly budget: string;
  readonly accounts: string;
  readonly english: string;
  /** What no word of a document says where the region publishes the table in a document of its own. */
  readonly elsewhere?: string;
}

/** In the order of 地方预决算公开操作规程（财预〔2016〕143号）, without those that regions leave to other tables. */
export const EXPECTED_TABLES: readonly ExpectedTable[] = [
  {
    kind: 'statement',
    instead: [],
    budget: '收支总表',
    accounts: '收入支出决算总表',
    english: 'statement of income and expenditure',
  },
  { kind: 'income', instead: [], budget: '收入总表', accounts: '收入决算表', english: 'income' },
  {
    kind: 'expenditure',
    instead: ['economic-summary'],
    budget: '支出总表',
    accounts: '支出决算表',
    english: 'expenditure',
  },
  {
    kind: 'grant-statement',
    instead: [],
    budget: '财政拨款收支总表',
    accounts: '财政拨款收入支出决算总表',
    english: 'statement of fiscal grants',
  },
  {
    kind: 'general-expenditure',
    instead: ['grant-expenditure', 'general-economic'],
    budget: '一般公共预算支出表',
    accounts: '一般公共预算财政拨款支出决算表',
    english: 'expenditure of the general public budget',
  },
  {
    kind: 'three-public',
    instead: [],
    budget: '“三公”经费支出表',
    accounts: '“三公”经费支出决算表',
    english: 'expenditure on the three public items',
    elsewhere: '三公',
  },
  {
    kind: 'government-fund',
    instead: [],
    budget: '政府性基金预算支出表',
    accounts: '政府性基金预算财政拨款收入支出决算表',
    english: 'expenditure of government funds',
  },
];

/** What the text of a disclosure speaks of, in a section of its own or in a sentence. */
export interface ExpectedTopic {
  readonly name: string;
  readonly english: string;
  /** Any of them shows that the text speaks of it. */
  readonly words: readonly string[];
  /** The first budget year that it was demanded of all. */
  readonly since: number;
  /** Some regions publish it in a document of its own. */
  readonly elsewhere?: true;
  /** Ends of the names of those who have nothing of the kind. */
  readonly not?: RegExp;
  /** Ends of the names of those who have it only where a word of the document says so. */
  readonly seldom?: { readonly ends: RegExp; readonly unless: readonly string[] };
}

export const EXPECTED_TOPICS: readonly ExpectedTopic[] = [
  {
    name: '预算情况说明',
    english: 'explanation of the budget',
    words: ['情况说明', '编制说明', '情况的说明', '的说明', '总体情况', '安排情况', '收支情况'],
    since: 0,
  },
  {
    name: '名词解释',
    english: 'glossary',
    words: ['名词解释', '名词说明', '名词术语', '名称解释'],
    since: 0,
  },
  { name: '“三公”经费', english: 'the three public items', words: ['三公'], since: 0, elsewhere: true },
  {
    name: '机关运行经费',
    english: 'running costs of organs',
    words: ['机关运行', '运行经费', '运转经费', '行政经费'],
    since: 0,
    not: /(?:[^法察研]院|学|学校|幼儿园|血站|图书馆|博物馆|文化馆|美术馆|体育馆|科技馆|纪念馆)$/,
    // 事业单位 have none; those that are run as organs (参公) say so, or spend on 行政运行.
    seldom: {
      ends: /(?:中心|(?<!检查)站|馆|(?<!法|检察)院|(?<!派出|司法|财政|税务|看守)所|场|园|台|社)$/,
      unless: ['参公', '参照公务员', '参照《公务员', '参照《中华人民共和国公务员', '行政运行', '行政单位'],
    },
  },
  { name: '政府采购', english: 'government procurement', words: ['政府采购', '采购'], since: 0 },
  {
    name: '国有资产占用',
    english: 'state assets in use',
    words: ['国有资产', '资产占用', '资产占有', '车辆'],
    since: 2019,
  },
  { name: '预算绩效', english: 'performance of the budget', words: ['绩效'], since: 2019 },
];
