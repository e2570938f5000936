import type { Concept } from '../concept.ts';

/** Which half of a two-sided statement a row stands in. */
export type Side = 'income' | 'expenditure' | undefined;

/** Labels, folded, that stand for all rows of their list. What they sum depends on the side they stand in. */
const PLAIN_TOTALS: ReadonlySet<string> = new Set([
  '合计',
  '总计',
  '共计',
  '总合计',
  '合计数',
  '总计数',
  '总数',
]);

/** Labels whose own words say what they sum. */
const NAMED_TOTALS: ReadonlyMap<string, Concept> = new Map<string, Concept>([
  ['本年收入合计', 'current-income'],
  ['本年收入小计', 'current-income'],
  ['本年收入总计', 'current-income'],
  ['当年收入合计', 'current-income'],
  ['当年收入小计', 'current-income'],
  ['本年支出合计', 'current-expenditure'],
  ['本年支出小计', 'current-expenditure'],
  ['本年支出总计', 'current-expenditure'],
  ['当年支出合计', 'current-expenditure'],
  ['当年支出小计', 'current-expenditure'],
  ['收入合计', 'total-income'],
  ['收入总计', 'total-income'],
  ['收入共计', 'total-income'],
  ['收入总额', 'total-income'],
  ['支出合计', 'total-expenditure'],
  ['支出总计', 'total-expenditure'],
  ['支出共计', 'total-expenditure'],
  ['支出总额', 'total-expenditure'],
]);

const SUBTOTAL = '小计';
const TOTAL_ENDINGS: readonly string[] = ['合计', '总计', '共计'];

/** A label read as a total. `stem` is what it totals where that is no flow of a statement (人员经费合计 → 人员经费). */
export interface TotalLabel {
  readonly concept: Concept;
  readonly stem: string;
}

/** Reads a folded label (no blanks, narrow, no numbering, no closing colon) as a total row's, or as none. */
export function totalLabel(label: string, side: Side): TotalLabel | undefined {
  const named = NAMED_TOTALS.get(label);
  if (named) return { concept: named, stem: '' };
  if (PLAIN_TOTALS.has(label)) return { concept: plainConcept(side), stem: '' };
  if (label.length > SUBTOTAL.length && TOTAL_ENDINGS.includes(label.slice(-2))) {
    return { concept: plainConcept(side), stem: label.slice(0, -2) };
  }
  return undefined;
}

/** 小计 alone: the group's own figure where a label stands before it, a part sum otherwise. */
export function isSubtotal(label: string): boolean {
  return label === SUBTOTAL;
}

function plainConcept(side: Side): Concept {
  if (side === 'income') return 'total-income';
  return side === 'expenditure' ? 'total-expenditure' : 'total';
}
