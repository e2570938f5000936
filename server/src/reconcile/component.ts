import type { Relation } from '../relations/relation.ts';
import { type Inquiry, isOpen } from './inquiry.ts';

/** Open relations that hang together by shared figures, and those figures, each in order. */
export interface Component {
  readonly relations: readonly number[];
  readonly figures: readonly number[];
}

export function componentsOf(inquiry: Inquiry): readonly Component[] {
  const { relations } = inquiry.ledger;
  const seen = new Set<number>();
  const components: Component[] = [];
  for (let index = 0; index < relations.length; index++) {
    if (isOpen(inquiry, index) && !seen.has(index)) components.push(gather(inquiry, index, seen));
  }
  return components;
}

function gather(inquiry: Inquiry, start: number, seen: Set<number>): Component {
  const { ledger, incidence } = inquiry;
  const found = [start];
  const figures = new Set<number>();
  seen.add(start);
  for (let at = 0; at < found.length; at++) {
    const relation = ledger.relations[found[at] ?? 0];
    if (relation === undefined) continue;
    for (const figure of figuresOf(relation)) {
      if (figures.has(figure)) continue;
      figures.add(figure);
      const to = incidence.first[figure + 1] ?? 0;
      for (let entry = incidence.first[figure] ?? 0; entry < to; entry++) {
        const index = incidence.relation[entry] ?? 0;
        if (seen.has(index) || !isOpen(inquiry, index)) continue;
        seen.add(index);
        found.push(index);
      }
    }
  }
  return { relations: found.sort(ascending), figures: [...figures].sort(ascending) };
}

export function figuresOf(relation: Relation): readonly number[] {
  return [relation.total, ...relation.terms];
}

export function ascending(left: number, right: number): number {
  return left - right;
}
