import { type Language, say } from './language.ts';
import type { TracedFigure, TraceStep } from './trace.ts';

/** How a figure is written into a line of text: with a link, or plain. */
export type FigureWriter = (figure: TracedFigure) => string;

const FAMILIES: Readonly<Record<TraceStep['family'], { readonly zh: string; readonly en: string }>> = {
  'row-total': { zh: '行内合计', en: 'row total' },
  'subject-rollup': { zh: '科目汇总', en: 'subject roll-up' },
  'item-rollup': { zh: '分项汇总', en: 'item roll-up' },
  'column-total': { zh: '列合计', en: 'column total' },
  'of-which': { zh: '其中项', en: 'of which' },
  change: { zh: '增减', en: 'change' },
  balance: { zh: '收支平衡', en: 'balance' },
  'cross-table': { zh: '表间一致', en: 'between tables' },
  'text-amount': { zh: '文表一致', en: 'text and table' },
  'text-denial': { zh: '文表一致', en: 'text and table' },
  'text-subject': { zh: '文表一致', en: 'text and table' },
  'text-sum': { zh: '文字分项', en: 'sum in the text' },
  direction: { zh: '增减方向', en: 'direction' },
  growth: { zh: '增减幅', en: 'rate of change' },
  share: { zh: '占比', en: 'share' },
};

/** What kind of statement a relation is. Rates and the sums of changes are of one family, and are told apart here. */
export function familyName({ family, kind }: TraceStep, language: Language): string {
  const isOfAmounts = kind === 'sum' || kind === 'equal' || kind === 'bound';
  if (family === 'growth' && isOfAmounts) return say(language, '增减额', 'change');
  return FAMILIES[family][language];
}

/** `基本支出 326.20`, with the unit where the relation's amounts are written in several. */
export function amountText({ label, written, unit }: TracedFigure, { mixesUnits }: TraceStep): string {
  return `${label} ${written}${mixesUnits && unit !== undefined ? ` ${unit}` : ''}`.trim();
}

/** `合计 985.53 ＝ 基本支出 326.20 ＋ 项目支出 659.33`, with every figure as `write` shows it. */
export function equationOf(step: TraceStep, write: FigureWriter): string {
  const [first, second] = step.terms;
  const total = write(step.total);
  if (step.kind === 'rate' && first !== undefined && second !== undefined) {
    return `${total} ${sign(step)} （${write(first)} － ${write(second)}）÷ ${write(second)}`;
  }
  if (step.kind === 'growth' && first !== undefined && second !== undefined) {
    const change = second.sign === 1 ? '－' : '＋';
    return `${total} ${sign(step)} ${write(second)} ÷（${write(first)} ${change} ${write(second)}）`;
  }
  if (step.kind === 'ratio' && first !== undefined && second !== undefined) {
    return `${total} ${sign(step)} ${write(first)} ÷ ${write(second)}`;
  }
  return `${total} ${sign(step)} ${sumOf(step, write)}`;
}

function sign(step: TraceStep): string {
  if (step.kind === 'bound') return step.verdict === 'contradicted' ? '＜' : '≥';
  if (step.verdict === 'exact') return '＝';
  return step.verdict === 'rounding' ? '≈' : '≠';
}

/** What is added first: 2.90 － 1.20, not － 1.20 ＋ 2.90. */
function sumOf(step: TraceStep, write: FigureWriter): string {
  return step.terms
    .toSorted((a, b) => b.sign - a.sign)
    .map((term, index) => {
      if (index === 0 && term.sign === 1) return write(term);
      return `${term.sign === 1 ? '＋' : '－'} ${write(term)}`;
    })
    .join(' ');
}

/** `成立`, `尾差 0.01 万元，…` or `不成立，相差 0.18 万元`. */
export function verdictOf({ verdict, gap }: TraceStep, language: Language): string {
  if (verdict === 'exact') return say(language, '成立', 'holds');
  if (verdict === 'rounding') {
    return say(language, `尾差 ${gap}，四舍五入可以解释`, `off by ${gap}, within rounding`);
  }
  return say(language, `不成立，相差 ${gap}`, `does not hold, off by ${gap}`);
}

/** What rounding could explain, in brackets, behind a verdict that depends on it; '' elsewhere. */
export function allowanceOf({ verdict, allowance }: TraceStep, language: Language): string {
  if (allowance === '' || verdict === 'exact') return '';
  if (verdict === 'rounding') return say(language, `（最多可差 ${allowance}）`, ` (at most ${allowance})`);
  return say(language, `（四舍五入最多可差 ${allowance}）`, ` (rounding explains at most ${allowance})`);
}
