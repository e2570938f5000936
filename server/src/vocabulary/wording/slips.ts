/** A slip of the pen that is wrong wherever it stands, and what was meant. */
export interface Slip {
  readonly wrong: string;
  readonly right: string;
  /** The rarest character of it, by which it is found. */
  readonly sign: string;
  /** The slip is none where one of these characters stands directly before it. */
  readonly notAfter?: string;
  /** The slip is none where one of these characters stands directly behind it. */
  readonly notBefore?: string;
}

/** Look-alikes and left-out characters of budget prose. Only what no correct sentence holds. */
export const SLIPS: readonly Slip[] = [
  { wrong: '上一度', right: '上一年度', sign: '度' },
  { wrong: '比上增', right: '比上年增', sign: '上' },
  { wrong: '比上减', right: '比上年减', sign: '上' },
  { wrong: '较上增', right: '较上年增', sign: '上' },
  { wrong: '较上减', right: '较上年减', sign: '上' },
  { wrong: '比上年度年', right: '比上年度', sign: '度' },
  { wrong: '拔款', right: '拨款', sign: '拔' },
  { wrong: '拔付', right: '拨付', sign: '拔', notAfter: '选提' },
  { wrong: '划拔', right: '划拨', sign: '拔' },
  { wrong: '拔入', right: '拨入', sign: '拔', notAfter: '选' },
  { wrong: '接侍', right: '接待', sign: '侍' },
  { wrong: '招侍', right: '招待', sign: '侍' },
  { wrong: '予算', right: '预算', sign: '予', notAfter: '给赋授不准' },
  { wrong: '预祘', right: '预算', sign: '祘' },
  { wrong: '结佘', right: '结余', sign: '佘' },
  { wrong: '佘额', right: '余额', sign: '佘' },
  { wrong: '其佘', right: '其余', sign: '佘' },
  { wrong: '己经', right: '已经', sign: '己', notAfter: '自' },
  { wrong: '增涨', right: '增长', sign: '涨' },
  { wrong: '布署', right: '部署', sign: '署' },
  { wrong: '未无', right: '无', sign: '未', notAfter: '从', notBefore: '故' },
  { wrong: '事业单住', right: '事业单位', sign: '住' },
  { wrong: '本单住', right: '本单位', sign: '住' },
  { wrong: '社会保璋', right: '社会保障', sign: '璋' },
  { wrong: '政府彩购', right: '政府采购', sign: '彩' },
  { wrong: '一般公供预算', right: '一般公共预算', sign: '供' },
  { wrong: '国有资木', right: '国有资本', sign: '木' },
];
