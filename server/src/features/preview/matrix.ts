import type { Analysis } from '../../analysis/analysis.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import type { Judgement } from '../../reconcile/reconciliation.ts';
import type { Language } from '../language.ts';
import { stepOf } from '../trace.ts';
import { amountText, equationOf, verdictOf } from '../trace-text.ts';
import { tableOfFigure, tablesOfTerms } from './figure-tables.ts';
import type { MatrixCell } from './model.ts';

/** More disagreements of one pair than this are counted, not told. */
const MOST_REASONS = 20;

interface Count {
  readonly table: number;
  readonly other: number;
  agree: number;
  disagree: number;
  readonly reasons: string[];
}

/** 表间勾稽: the relations between tables, by pairs of tables, the earlier one first. Zeros that agree are no evidence. */
export function matrixOf(analysis: Analysis, language: Language): readonly MatrixCell[] {
  const { disclosure, reconciliation } = analysis;
  const counts = new Map<string, Count>();
  for (const judgement of reconciliation.judgements) {
    const { relation, verdict, trivial } = judgement;
    if (relation.family !== 'cross-table' || verdict === 'silent' || trivial) continue;
    for (const [table, other] of pairsOf(disclosure, judgement)) {
      const key = `${table} ${other}`;
      const count = counts.get(key) ?? { table, other, agree: 0, disagree: 0, reasons: [] };
      counts.set(key, count);
      if (verdict !== 'contradicted') count.agree += 1;
      else if (++count.disagree <= MOST_REASONS) count.reasons.push(reasonOf(analysis, judgement, language));
    }
  }
  return [...counts.values()].toSorted((a, b) => a.table - b.table || a.other - b.other);
}

/** The total's table with each other table that a term stands in. */
function pairsOf({ tables }: Disclosure, { relation }: Judgement): readonly (readonly [number, number])[] {
  const one = tableOfFigure(tables, relation.total);
  const others = [...tablesOfTerms(tables, relation)];
  return one < 0
    ? []
    : others
        .filter((other) => other !== one)
        .map((other) => [Math.min(one, other), Math.max(one, other)] as const);
}

function reasonOf(analysis: Analysis, judgement: Judgement, language: Language): string {
  const step = stepOf(analysis, judgement);
  const equation = equationOf(step, (figure) => amountText(figure, step));
  return language === 'zh'
    ? `${equation}，${verdictOf(step, language)}`
    : `${equation}, ${verdictOf(step, language)}`;
}
