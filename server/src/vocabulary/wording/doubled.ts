/** Where a doubled character is no slip. */
export interface DoubledCharacter {
  readonly notAfter: string;
  readonly notBefore: string;
}

/** Characters that are hardly ever doubled on purpose, and the company in which they are. */
export const DOUBLED_CHARACTERS: ReadonlyMap<string, DoubledCharacter> = new Map([
  ['的', { notAfter: '目标', notBefore: '确士' }],
  ['按', { notAfter: '', notBefore: '钮摩' }],
  ['于', { notAfter: '', notBefore: '' }],
  ['由', { notAfter: '理自缘事因', notBefore: '' }],
  ['元', { notAfter: '', notBefore: '旦' }],
  ['较', { notAfter: '比计', notBefore: '' }],
]);

/** Characters whose double is a slip where no word goes on behind it: 公务接待费费 6.51, but not 缴费费率. */
export const DOUBLED_AT_WORD_END = '费加少长降额率算入数';

/** Words that a sentence of a budget says once. */
export const DOUBLED_WORDS: ReadonlySet<string> = new Set([
  '支出',
  '收入',
  '预算',
  '决算',
  '万元',
  '增加',
  '减少',
  '增长',
  '下降',
  '主要',
  '用于',
  '其中',
  '其他',
  '原因',
  '由于',
  '按照',
  '根据',
  '包括',
  '反映',
  '是指',
  '负责',
  '进行',
  '落实',
  '加强',
  '推进',
  '完成',
  '提高',
  '实现',
  '上年',
  '本年',
  '一般',
  '公共',
  '安排',
  '相关',
  '所有',
  '以及',
  '同时',
  '系统',
  '医师',
]);

/** A name that ends in 支出 may be followed by a term that begins with it: 其他支出 + 支出决算. */
export const COMPOUND_AFTER: readonly string[] = [
  '决算',
  '预算',
  '总',
  '情况',
  '功能',
  '经济',
  '明细',
  '进度',
  '绩效',
  '结构',
  '分类',
  '用途',
  '规模',
  '数',
  '收',
  '支',
  '执行',
  '编',
  '单位',
  '管理',
  '公开',
  '草案',
  '表',
  '项目',
  '集成',
  '维护',
  '运维',
  '升级',
  '改造',
  '建设',
  '开发',
  '服务',
  '安全',
  '软件',
  '测评',
  '率',
  '时',
  '情',
];

/** What stands right in front of a word where it ends no name: the second one says nothing more. */
export const ENDS_NO_NAME: ReadonlyMap<string, string> = new Map([
  ['支出', '算款费按施、，：。；（'],
  ['预算', '金级置度费入出是际、，：。；（'],
]);

/** Names of expenditure that a term of its own may follow: 基本支出 + 支出预算. */
export const NAMED_BEFORE = /(?:基本|项目)$/;

/** A longer phrase said twice is a slip where it holds one of these; a name said twice may be two names. */
export const PHRASE_WORDS: readonly string[] = [
  '的',
  '主要',
  '用于',
  '由于',
  '因为',
  '为了',
  '是指',
  '按照',
  '根据',
  '增加',
  '减少',
  '增长',
  '下降',
  '上年',
  '年初',
  '年度',
  '万元',
  '原因',
];
