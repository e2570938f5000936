/** Words before a label that say how the row stands to the one above it, longest first. */
export const OF_WHICH_MARKS: readonly string[] = ['其中', '其中项'];

/** 加：, 减：: the row is added or taken off before the total; they are no part of the label. */
export const ADDEND_MARKS: readonly string[] = ['加', '减'];

/** What the names of departments and units end with. A single character is enough only where a place precedes it. */
export const UNIT_ENDINGS: readonly string[] = [
  '局',
  '厅',
  '委',
  '委员会',
  '办公室',
  '办',
  '中心',
  '院',
  '所',
  '站',
  '队',
  '支队',
  '大队',
  '总队',
  '监狱',
  '学校',
  '大学',
  '学院',
  '中学',
  '小学',
  '幼儿园',
  '协会',
  '联合会',
  '学会',
  '馆',
  '校',
  '园',
  '公司',
  '街道',
  '镇',
  '乡',
  '政府',
  '医院',
  '法院',
  '检察院',
  '室',
  '党校',
  '报社',
  '电视台',
  '台',
  '(本级)',
  '(机关)',
  '本级',
  '机关',
  '(汇总)',
];

/** Endings that only a project's or a subject's name has, although a unit's ending may precede them. */
export const NON_UNIT_ENDINGS: readonly string[] = [
  '经费',
  '费',
  '项目',
  '支出',
  '资金',
  '补助',
  '补贴',
  '专项',
  '工程',
  '服务',
];

/** Rows of a table whose rows are years, not parts. */
export const PERIOD_LABELS: readonly string[] = [
  '上年',
  '本年',
  '上年预算',
  '本年预算',
  '上年预算数',
  '本年预算数',
  '增减变化金额',
  '增减变化',
  '增减额',
  '增减',
  '增减率',
];
