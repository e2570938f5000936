/** Units and nouns that an X or a line to fill in stands before: XX万元, ××年, ___人. */
export const COUNTED = '年月日万亿元人个辆台套项次家户笔批件份处名分平%％';

/** Words that an X stands in front of as the name to be put in: XX局, XX单位. */
export const NAMED = [
  '单位',
  '部门',
  '中心',
  '局',
  '委员会',
  '街道',
  '办公室',
  '省',
  '市',
  '区',
  '县',
  '镇',
  '项目',
];

/** What a template asks its reader to do; in a published text nobody is left to do it. `请` opens no 申请. */
export const INSTRUCTIONS: readonly string[] = [
  '请填写',
  '请核实',
  '请删除',
  '请自行',
  '请补充',
  '请按实际',
  '请根据实际',
  '请在此',
  '此处填',
  '此处应',
  '待补充',
  '自行填写',
];

/** What stands where a figure or a name is still to come. */
export const PENDING: readonly string[] = ['待填写', '待填列'];

/** Words that a reason follows: behind them a row of dots says that it was left open. */
export const REASON_AHEAD = /(?:原因|因素)(?:是|为|：|:|系)+\s*$/;

/** Characters before 请 that make it part of a word: 申请核实, 提请删除. */
export const REQUEST_BEFORE = '申提报邀聘恳';

/** A remark in brackets that ends so tells how the text above it is to be written. */
export const INSTRUCTION_ENDINGS: readonly string[] = ['填写', '填列', '请删除', '可删除', '自行删除'];

/** What 【 】 of a template hold. */
export const SLOTS: readonly string[] = ['单位名称', '部门名称', '年份', '金额', '填', '请', '名称', '日期'];

/** Both directions of a change, one of which should have been struck out. */
export const ALTERNATIVES: readonly string[] = [
  '增加（减少）',
  '增加(减少)',
  '增长（减少）',
  '增长(减少)',
  '增长（下降）',
  '增长(下降)',
  '增长（降低）',
  '增长(降低)',
  '减少（增加）',
  '减少(增加)',
  '下降（增长）',
  '下降(增长)',
  '增加/减少',
  '增长/下降',
];

/** Characters before 万元 that are an amount, or that no amount stands behind: 几十万元, 精确到万元, 单位万元, 万元万元. */
export const AMOUNT_IN_WORDS =
  '一二三四五六七八九十百千万亿零〇两壹贰叁肆伍陆柒捌玖拾佰仟几数余多来半若干上下到以按和或与及每单位元';
