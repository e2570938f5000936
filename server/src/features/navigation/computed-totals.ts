import type { Analysis } from '../../analysis/analysis.ts';
import { FigureState } from '../../model/figure.ts';
import type { Judgement } from '../../reconcile/reconciliation.ts';
import type { RelationFamily } from '../../relations/relation.ts';
import { placeOf } from '../../rules/evidence/place.ts';
import { besideOf, compute } from '../../rules/evidence/written.ts';
import { groupBy } from '../../text/grouping.ts';
import { lineAt, lineEnd } from '../../text/lines.ts';
import type { TextRange } from '../../text/range.ts';
import { type Language, say } from '../language.ts';
import { stepOf, type TraceStep } from '../trace.ts';
import { equationOf, verdictOf } from '../trace-text.ts';

/** A computed total that is shown behind its row. */
export interface ComputedTotal {
  /** End of the row's line, before its break. */
  readonly offset: number;
  readonly label: string;
  /** The calculations, one a line. */
  readonly tooltip: string;
}

/** More contradicted sums than this are not shown behind one row. */
const MOST_SHOWN = 3;

/** What the parts add up to: behind every total row its first sum, behind any row the sums that do not hold. */
export function computedTotals(
  analysis: Analysis,
  within: TextRange,
  language: Language,
): readonly ComputedTotal[] {
  const { text, lineStarts } = analysis.disclosure.tree;
  return [...sumsByLine(analysis, within)].map(([line, sums]) => {
    const steps = shownOf(sums).map((judgement) => stepOf(analysis, judgement));
    const lines = steps.map((step) => {
      const equation = equationOf(step, ({ label: name, written }) => `${name} ${written}`.trim());
      return `${equation}${say(language, '：', ': ')}${verdictOf(step, language)}`;
    });
    return {
      offset: lineEnd(text, lineStarts, line),
      label: steps.map((step) => labelOf(analysis, step)).join('  '),
      tooltip: lines.join('\n'),
    };
  });
}

interface Sum {
  readonly judgement: Judgement;
  readonly start: number;
}

/** Sums inside tables whose total stands in a stretch of text, by its line, in order; of each figure the first. */
function sumsByLine(
  { disclosure, reconciliation }: Analysis,
  { start, end }: TextRange,
): ReadonlyMap<number, readonly Sum[]> {
  const { figures, tree } = disclosure;
  const byFigure = new Map<number, Sum>();
  for (const judgement of reconciliation.judgements) {
    const { relation, verdict, trivial } = judgement;
    const at = figures.start[relation.total] ?? 0;
    if (at < start || at > end || trivial || verdict === 'silent') continue;
    if (relation.kind !== 'sum' || !SHOWN.has(relation.family)) continue;
    const isTotal = placeOf(disclosure, relation.total)?.row?.role === 'total';
    if (!isTotal && verdict !== 'contradicted') continue;
    const known = byFigure.get(relation.total);
    if (known === undefined || (verdict === 'contradicted' && known.judgement.verdict !== verdict))
      byFigure.set(relation.total, { judgement, start: at });
  }
  const inOrder = [...byFigure.values()].sort((a, b) => a.start - b.start);
  return groupBy(inOrder, ({ start }) => lineAt(tree.lineStarts, start));
}

function shownOf(sums: readonly Sum[]): readonly Judgement[] {
  const all = sums.map(({ judgement }) => judgement);
  const wrong = all.filter(({ verdict }) => verdict === 'contradicted');
  return wrong.length > 0 ? wrong.slice(0, MOST_SHOWN) : all.slice(0, 1);
}

const SHOWN: ReadonlySet<RelationFamily> = new Set<RelationFamily>([
  'row-total',
  'subject-rollup',
  'item-rollup',
  'column-total',
  'balance',
]);

function labelOf({ disclosure }: Analysis, { total, terms, verdict }: TraceStep): string {
  const { value, state } = disclosure.figures;
  const sum = terms.reduce((added, { id, sign }) => added + sign * (value[id] ?? 0), 0);
  const unit = placeOf(disclosure, total.id)?.unit ?? 'ten-thousand-yuan';
  const written = [total, ...terms].map(({ id }) => id).filter((id) => state[id] === FigureState.amount);
  return `${verdict === 'contradicted' ? '≠' : '＝'} ${compute(sum, besideOf(disclosure, unit, written))}`;
}
