import type { Random } from './random.ts';

/** How one document is laid out: drawn once, kept in all its tables. */
export interface Style {
  readonly format: 'tab' | 'pipe' | 'html';
  readonly money: 'wan' | 'wan-comma' | 'wan-short' | 'yuan' | 'yuan-whole';
  readonly zero: 'printed' | 'blank' | 'dash';
  readonly codes: 'whole' | 'bracket' | 'joined' | 'own-parts' | 'all-parts' | 'leaf-parts' | 'none';
  readonly totalAt: 'first' | 'last';
  readonly totalWord: '合计' | '合 计' | '总计';
  /** In which label cell 合计 stands. */
  readonly totalCell: 'code' | 'name';
  readonly caption: 'above' | 'inside' | 'glued' | 'numbered';
  readonly unitLine: number;
  readonly index: boolean;
  readonly indexRow: boolean;
  readonly pageBreak: 'none' | 'repeat' | 'bare' | 'captioned';
  readonly classes: 'all' | 'used';
  /** Index of the family of captions, and of fund names. */
  readonly captions: number;
  readonly funds: number;
  readonly numbering: '一、' | '一. ' | '（一）';
  readonly peopleWords: readonly [string, string];
  readonly spending: 'flat' | 'split' | 'under';
  readonly statement: 'plain' | 'natures' | 'total-first';
  readonly grant: 'single' | 'by-fund' | 'closing';
  readonly income: 'flat' | 'split' | 'by-subject' | 'grants';
  readonly general: 'plain' | 'split' | 'two-years' | 'change' | 'rate' | 'of-which';
  readonly economicColumns: 'split' | 'single' | 'panels';
  readonly threePublic: 'row' | 'two-years' | 'units' | 'list' | 'reception-first' | 'operating';
  /** 支出总表 under its units; local seven-digit rows below economic 款. */
  readonly byUnit: boolean;
  readonly government: boolean;
  readonly procurement: 'none' | 'row' | 'items';
  readonly footers: boolean;
  readonly local: boolean;
  /** Decimals of percentages in the text, and whether a space parts an amount from 万元. */
  readonly percentDecimals: 0 | 1 | 2;
  readonly spaced: boolean;
  readonly narrativeFirst: boolean;
  readonly phrases: number;
}

export function drawStyle(random: Random): Style {
  const format = random.pick(['tab', 'tab', 'tab', 'pipe', 'html'] as const);
  const totalAt = random.pick(['first', 'first', 'first', 'last'] as const);
  return {
    format,
    totalAt,
    money: random.pick(['wan', 'wan', 'wan-comma', 'wan-short', 'yuan'] as const),
    zero: random.pick(['printed', 'blank', 'dash'] as const),
    codes: random.pick([
      'whole',
      'whole',
      'whole',
      'bracket',
      'joined',
      'own-parts',
      'all-parts',
      'leaf-parts',
      'none',
    ] as const),
    totalWord: random.pick(['合计', '合计', '合 计', '总计'] as const),
    totalCell: random.pick(['code', 'name', 'name'] as const),
    caption: random.pick(['above', 'above', 'inside', 'glued', 'numbered'] as const),
    unitLine: random.int(0, 4),
    index: random.chance(0.15),
    indexRow: random.chance(0.15),
    pageBreak: random.pick(['none', 'none', 'repeat', 'repeat', 'bare', 'captioned'] as const),
    classes: random.pick(['all', 'used'] as const),
    captions: random.int(0, 2),
    funds: random.int(0, 2),
    numbering: random.pick(['一、', '一、', '一. ', '（一）'] as const),
    peopleWords: random.pick([
      ['人员经费', '公用经费'],
      ['人员经费', '公用经费'],
      ['人员支出', '日常公用支出'],
      ['人员经费', '日常公用经费'],
    ] as const),
    spending: random.pick(['flat', 'flat', 'split', 'under'] as const),
    statement: random.pick(['plain', 'plain', 'natures', 'total-first'] as const),
    grant: random.pick(['single', 'by-fund', 'closing'] as const),
    income: random.pick(['flat', 'split', 'by-subject', 'grants'] as const),
    general: random.pick(['plain', 'split', 'two-years', 'change', 'rate', 'of-which'] as const),
    economicColumns: random.pick(['split', 'split', 'single', 'panels'] as const),
    threePublic: random.pick(['row', 'two-years', 'units', 'list', 'reception-first', 'operating'] as const),
    government: random.chance(0.4),
    procurement: random.pick(['none', 'row', 'items'] as const),
    footers: random.chance(0.2),
    byUnit: random.chance(0.2),
    local: random.chance(0.3),
    percentDecimals: random.pick([2, 2, 2, 1, 0] as const),
    spaced: random.chance(0.2),
    narrativeFirst: random.chance(0.3),
    phrases: random.int(0, 2),
  };
}
