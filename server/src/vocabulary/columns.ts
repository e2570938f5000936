import { labelKey, withoutNotes } from './label-key.ts';

/** What a header label says that its column holds, where that is no amount. */
export type ColumnWord =
  | 'index'
  | 'code'
  | 'class'
  | 'section'
  | 'item'
  | 'name'
  | 'unit-code'
  | 'unit-name'
  | 'project'
  | 'text';

const EXACT: readonly (readonly [word: ColumnWord, names: string])[] = [
  ['index', '序号 行次 编号 栏次'],
  ['class', '类'],
  ['section', '款'],
  ['item', '项'],
  ['code', '编码 代码 科目代码 科目编码 科目编 功能分类科目编 项目编号'],
  [
    'name',
    '项目 科目 功能分类 名称 科目名称 支出项目类别 支出项目类别资金使用单位 科目名称类款项 项目按功能分类 支出用途 经济分类 功能分类科目 支出功能分类科目 功能分类名称 经济分类科目 支出经济分类科目 经济科目 部门预算支出经济科目 部门预算支出经济分类科目 部门支出经济分类科目 政府支出经济分类科目 政府预算支出经济分类科目 政府预算支出经济科目 采购类别 单位科目名称 单位名称科目 单位科目 收入项目 支出项目 项目类 支出内容 部门预算经济分类 政府预算经济分类 支出科目 码功能分类科目名称',
  ],
  ['unit-code', '单位代码 单位编码 部门代码 部门编码 预算单位代码 预算单位编码 部门单位代码 部门单位编码'],
  [
    'unit-name',
    '单位名称 部门名称 部门单位名称 预算单位 预算单位名称 单位 部门 二级预算单位名称 项目单位 资金使用单位 采购单位 单位名称部门',
  ],
  [
    'project',
    '项目名称 预算项目名称 一级项目 二级项目 一级项目名称 二级项目名称 单位项目名称 部门/单位/项目名称 项目单位名称 专项名称 采购项目名称 转移支付名称 会议名称 培训名称 专项资金名称',
  ],
  [
    'text',
    '备注 说明 年度 时间 人数 数量 单价 主管部门 实施单位 类型 类型1 类型2 资金性质 项目类别 采购项目 采购目录 采购品目 采购品目大类 采购品目名称 采购物品名称 采购组织形式 购买服务内容 规格型号 指导性目录 一级 二级 三级 资金来源 报表 报表名称 拟变动情况 委托事项内容 任务名称 主要内容 总体目标 实施采购时间 项目简介 采购方式 项目级次 计量单位 权重 分值 得分 姓名 面积 地点 起始时间 完成时间 项目内容 起止时间 绩效',
  ],
];

/** Parts of longer labels whose column holds words, counts or dates, never money to add. */
const TEXT_PARTS =
  '绩效 指标 目标 备注 是否 规格 型号 期限 日期 权重 理由 依据 电话 负责人 简介 概况 度量单位 计量单位 身份证 证件 账号 帐号 卡号 手机 联系 人数 变动情况 特殊情况 完成情况 组织形式 品目'.split(
    ' ',
  );

const words = new Map<string, ColumnWord>();
for (const [word, names] of EXACT) for (const name of names.split(' ')) words.set(name, word);

const SIDE_HEADS: ReadonlySet<string> = new Set(
  '收入 支出 本年收入 本年支出 收入部分 支出部分 资金来源 资金运用 资金支出'.split(' '),
);

/** 收入 | 预算数 | 支出 | 预算数: heads that name a side of the table may stand over its labels, or over amounts. */
export function isSideHead(label: string): boolean {
  return SIDE_HEADS.has(labelKey(label));
}

/** Undefined for the labels of amount columns and for unknown ones. */
export function columnWord(label: string): ColumnWord | undefined {
  const key = labelKey(label);
  return words.get(key) ?? bySuffix(key) ?? words.get(labelKey(withoutNotes(label))) ?? byPart(key);
}

/** 项目编码, 类型编码: their digits are no subject's. */
function isKindOfProject(key: string): boolean {
  return key.includes('项目') || key.includes('类型');
}

/** 收入项目, 支出项目名称, 支出功能项目. */
const SIDE_ITEM = /^(?:本年)?(?:收入|支出)(?:功能|经济|性质|类别)?(?:分类)?项目(?:名称)?$/;

function bySuffix(key: string): ColumnWord | undefined {
  if (key.endsWith('编码') || key.endsWith('代码'))
    return isUnit(key) ? 'unit-code' : isKindOfProject(key) ? 'text' : 'code';
  if (key.endsWith('名称'))
    return key.includes('科目') || key.includes('分类') || SIDE_ITEM.test(key)
      ? 'name'
      : isUnit(key)
        ? 'unit-name'
        : undefined;
  if (key.endsWith('科目') || key.endsWith('科目按大类') || key.endsWith('分类按大类')) return 'name';
  return SIDE_ITEM.test(key) ? 'name' : undefined;
}

function isUnit(key: string): boolean {
  if (key.includes('经济') || key.includes('功能') || key.includes('科目')) return false;
  return key.includes('单位') || key.startsWith('部门');
}

function byPart(key: string): ColumnWord | undefined {
  return TEXT_PARTS.some((part) => key.includes(part)) ? 'text' : undefined;
}
