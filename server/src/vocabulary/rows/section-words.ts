/** Kinds of sections, as the model names them, by words of their titles. The first line that has a word of a title decides. */
export type SectionWord =
  | 'overview'
  | 'duties'
  | 'structure'
  | 'tables'
  | 'explanation'
  | 'glossary'
  | 'attachment';

const WORDS: readonly (readonly [kind: SectionWord, words: readonly string[]])[] = [
  ['glossary', ['名词解释', '名词说明', '名词术语', '专业名词']],
  [
    'explanation',
    [
      '情况说明',
      '编制说明',
      '事项说明',
      '说明',
      '总体情况',
      '具体情况',
      '增减变化',
      '安排情况',
      '预算情况',
      '收支情况',
    ],
  ],
  ['duties', ['职能', '职责']],
  [
    'structure',
    ['机构设置', '机构情况', '单位构成', '机构构成', '单位设置', '人员情况', '机构人员', '内设机构'],
  ],
  ['overview', ['概况', '基本情况', '部门情况', '单位情况']],
  ['attachment', ['附件', '附录']],
];

/** What the title of the part ends with that holds the tables. A single table's title ends otherwise, but in 表 too. */
const TABLES_ENDINGS: readonly string[] = [
  '部门预算表',
  '单位预算表',
  '部门决算表',
  '单位决算表',
  '预算公开表',
  '决算公开表',
  '综合预算表',
  '报表',
  '表格部分',
  '附表',
];

/** The kind that a squeezed title names, undefined where its words are not known or it is a table's. */
export function sectionWord(title: string): SectionWord | undefined {
  if (TABLES_ENDINGS.some((ending) => title.endsWith(ending))) return 'tables';
  if (title.endsWith('表')) return title.startsWith('附件') ? 'attachment' : undefined;
  return WORDS.find(([, words]) => words.some((word) => title.includes(word)))?.[0];
}

/** What a document's title calls it, the more particular first. */
export const DOCUMENT_WORDS: readonly (readonly [
  kind: 'final-accounts' | 'unit-budget' | 'department-budget',
  words: readonly string[],
])[] = [
  [
    'final-accounts',
    [
      '部门决算',
      '单位决算',
      '决算公开',
      '决算报告',
      '年度决算',
      '年决算',
      '支出决算',
      '决算信息',
      '决算说明',
    ],
  ],
  ['unit-budget', ['单位预算', '单位综合预算']],
  ['department-budget', ['部门预算', '部门综合预算', '预算公开', '部门收支预算']],
];

/** Names of fields whose value is the organisation's name. */
export const ORGANISATION_FIELDS: ReadonlySet<string> = new Set([
  '部门',
  '单位',
  '部门名称',
  '单位名称',
  '部门(单位)',
  '单位(部门)',
  '部门(单位)名称',
  '单位(部门)名称',
  '预算单位',
  '预算部门',
  '预算主管部门',
  '编制单位',
  '编制部门',
  '填报单位',
  '填报部门',
  '公开单位',
  '公开部门',
  '申报单位',
]);

/** Words that follow the organisation's name in a title. */
export const AFTER_ORGANISATION: readonly string[] = [
  '部门预算',
  '单位预算',
  '部门综合预算',
  '部门决算',
  '单位决算',
  '预算公开',
  '决算公开',
  '市级单位预算',
  '区级部门预算',
  '部门收支预算',
  '预算信息公开',
];

/** Words that open the definition of a term. */
export const DEFINITION_OPENINGS: readonly string[] = ['是指', '指的是', '指', '反映', '包括'];

/** Names before a colon that are no terms. */
const NO_TERMS: readonly string[] = ['附件', '附表', '附', '注', '备注', '说明', '单位', '部门'];

export function isNoTerm(name: string): boolean {
  return NO_TERMS.includes(name) || name.includes('联系');
}
