/**
 * How captions name the kinds of tables. A rule holds where the caption, as `labelKey` writes it, has every word of `all`, one
 * of `any` and none of `not`; the first rule that holds decides.
 */
export const CAPTION_RULES = [
  { kind: 'performance', any: ['绩效', '自评'] },
  { kind: 'three-public', any: ['三公', '机构运行信息'] },
  { kind: 'operating', any: ['机关运行经费', '机关运行费'] },
  { kind: 'procurement', any: ['采购'] },
  { kind: 'purchased-services', any: ['购买服务'] },
  { kind: 'commissioned', any: ['委托业务', '委托事项'] },
  { kind: 'meeting-training', any: ['会议费', '培训费', '会议', '培训'] },
  { kind: 'asset', any: ['资产', '车辆'] },
  { kind: 'social-insurance', any: ['社会保险基金', '社保基金'] },
  { kind: 'carry-over', all: ['结转', '支出'] },
  { kind: 'project', any: ['三年', '中期规划', '滚动规划'] },
  { kind: 'grant-statement', all: ['财政拨款'], any: ['收支', '收入支出'], not: ['政府性基金', '国有资本'] },
  { kind: 'government-fund', any: ['政府性基金'], not: ['一般公共预算'] },
  { kind: 'state-capital', any: ['国有资本'], not: ['一般公共预算'] },
  { kind: 'statement', any: ['收支', '收入支出', '收入和支出'] },
  { kind: 'general-basic-functional', all: ['一般公共预算', '基本支出', '功能'] },
  { kind: 'general-basic', all: ['一般公共预算', '基本支出'] },
  { kind: 'general-project', all: ['一般公共预算', '项目支出'] },
  { kind: 'general-economic', all: ['一般公共预算', '经济'] },
  { kind: 'general-expenditure', all: ['一般公共预算', '支出'] },
  { kind: 'grant-basic', all: ['财政拨款', '基本支出'] },
  { kind: 'project', any: ['项目支出', '专项业务经费', '项目预算', '项目经费', '项目明细'] },
  { kind: 'grant-expenditure', all: ['财政拨款', '支出'] },
  { kind: 'transfer', any: ['转移支付', '专项资金'] },
  { kind: 'basic-expenditure', any: ['基本支出'] },
  { kind: 'economic-summary', all: ['支出'], any: ['经济分类', '经济科目'] },
  { kind: 'expenditure', any: ['支出'] },
  { kind: 'income', any: ['收入'] },
  { kind: 'list', any: ['名单', '目录', '一览', '名录'] },
] as const satisfies readonly CaptionRule[];

export interface CaptionRule {
  readonly kind: string;
  readonly all?: readonly string[];
  readonly any?: readonly string[];
  readonly not?: readonly string[];
}

/** A kind that a caption can name; each is a `TableKind` of the model. */
export type CaptionKind = (typeof CAPTION_RULES)[number]['kind'];

export function kindOfCaption(key: string): CaptionKind | undefined {
  return CAPTION_RULES.find((rule: CaptionRule) => holds(rule, key))?.kind;
}

function holds(rule: CaptionRule, key: string): boolean {
  return (
    (rule.all ?? []).every((word) => key.includes(word)) &&
    (rule.any === undefined || rule.any.some((word) => key.includes(word))) &&
    !(rule.not ?? []).some((word) => key.includes(word))
  );
}
