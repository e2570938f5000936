import type { Disclosure } from '../../model/disclosure.ts';
import type { Judgement } from '../../reconcile/reconciliation.ts';
import { nameOf } from '../narrative/label.ts';
import type { Related } from '../rule.ts';
import { labelOf, type Naming, namingOf } from './label.ts';
import { placeOf } from './place.ts';
import { visibleRange } from './visible-range.ts';
import { isBlank, writtenAs } from './written.ts';

/** A finding with more related places than this is read by nobody. */
const MOST_RELATED = 24;

/** Every figure of the contradicted relations but the finding's own, each once, the first relation's first; blanks left out. */
export function relatedFigures(
  disclosure: Disclosure,
  judgements: readonly Judgement[],
  own: number | undefined,
): readonly Related[] {
  const related: Related[] = [];
  const seat = own === undefined ? [] : [own];
  const told = new Set(seat);
  for (const { relation } of judgements) {
    const figures = [relation.total, ...relation.terms];
    const naming = namingOf([...seat, ...figures].map((figure) => placeOf(disclosure, figure)));
    for (const figure of figures) {
      if (told.has(figure) || isBlank(disclosure, figure)) continue;
      told.add(figure);
      if (related.length === MOST_RELATED) return related;
      related.push(relatedFigure(disclosure, figure, naming));
    }
  }
  return related;
}

function relatedFigure(disclosure: Disclosure, figure: number, naming: Naming): Related {
  const place = placeOf(disclosure, figure);
  const label = place === undefined ? nameOf(disclosure, figure) : labelOf(place, naming);
  const text = `${label} ${writtenAs(disclosure, figure)}`.trim();
  return { range: visibleRange(disclosure, figure), message: { zh: text, en: text } };
}
