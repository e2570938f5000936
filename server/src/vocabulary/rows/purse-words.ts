import { labelKey, withoutNotes } from '../label-key.ts';
import { LabelMemo } from '../label-memo.ts';

/**
 * What a form of targets (绩效目标表, 绩效自评表) says of the money behind it: the whole, and where it comes from. `level` is a
 * grant named after who pays it (中央补助, 市级资金).
 */
export type PurseHead = 'total' | 'grant' | 'level' | 'carried' | 'other' | 'basic' | 'project';

const NAMES: Readonly<Record<Exclude<PurseHead, 'level'>, string>> = {
  total:
    '资金总额 年度资金总额 年度预算资金总额 本年度资金总额 当年资金总额 实施期资金总额 项目资金总额 预算资金总额 中期资金总额 项目总额 资金合计 资金总计 总额 总金额 年度总额 预算支出总额 支出总额 预算总额',
  grant:
    '财政拨款 当年财政拨款 本年财政拨款 年度财政拨款 财政资金 财政性资金 当年财政资金 本年财政资金 财政拨款资金 财政预算资金',
  carried: '上年结转 上年结转资金 上年结转结余 结转资金 以前年度结转资金 上年结余 上年结转结余资金',
  other:
    '其他资金 其它资金 自有资金 单位资金 单位自筹 自筹资金 单位自有资金 单位自筹资金 社会资金 非财政资金',
  basic: '基本支出',
  project: '项目支出',
};

const LEVEL =
  /^(?:中央|省级|市级|区级|县级|区县|市县|州级|镇级|上级|本级|地方|省|市|区|县|州)(?:级?财政)?(?:补助|资金|拨款|补助资金|专项资金|配套资金)$/;

const byName = new Map<string, PurseHead>();
for (const head of ['total', 'grant', 'carried', 'other', 'basic', 'project'] as const)
  for (const name of NAMES[head].split(' ')) byName.set(name, head);

/** No name is longer, with its note and its 其中. */
export const LONGEST_PURSE_HEAD = 20;

const HEADS = new LabelMemo<PurseHead | 'none'>();

/** Undefined for all other labels. */
export function purseHeadOf(label: string): PurseHead | undefined {
  if (label.length < 2 || label.length > LONGEST_PURSE_HEAD) return undefined;
  let head = HEADS.get(label);
  if (head === undefined) {
    head = read(label) ?? 'none';
    HEADS.set(label, head);
  }
  return head === 'none' ? undefined : head;
}

const NUMBERING = /^(?:\d{1,2}[.、]|[(（]\d{1,2}[)）]|[①-⑩])/;

function read(label: string): PurseHead | undefined {
  const key = labelKey(withoutNotes(label.replace(NUMBERING, '')));
  return byName.get(key) ?? (LEVEL.test(key) ? 'level' : undefined);
}
