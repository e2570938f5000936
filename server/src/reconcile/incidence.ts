import type { Relation } from '../relations/relation.ts';

/** Which relations a figure takes part in: entries `first[figure]` … `first[figure + 1]`. */
export interface Incidence {
  readonly first: Int32Array;
  readonly relation: Int32Array;
  /** By how much the relation's difference grows when the figure grows by one: +1 for a total, −sign for a term. */
  readonly weight: Int8Array;
}

export function incidenceOf(figureCount: number, relations: readonly Relation[]): Incidence {
  const first = new Int32Array(figureCount + 2);
  for (let index = 0; index < relations.length; index++) {
    const relation = relations[index];
    if (relation === undefined) continue;
    const { total, terms } = relation;
    first[total + 2] = (first[total + 2] ?? 0) + 1;
    for (let at = 0; at < terms.length; at++) {
      const place = (terms[at] ?? 0) + 2;
      first[place] = (first[place] ?? 0) + 1;
    }
  }
  for (let at = 2; at < first.length; at++) first[at] = (first[at] ?? 0) + (first[at - 1] ?? 0);
  const size = first[first.length - 1] ?? 0;
  const incidence: Incidence = {
    first,
    relation: new Int32Array(size),
    weight: new Int8Array(size),
  };
  for (let index = 0; index < relations.length; index++) {
    const relation = relations[index];
    if (relation !== undefined) enter(incidence, index, relation);
  }
  return incidence;
}

/** Counting sort: `first` stands one entry ahead until every relation is entered. */
function enter(incidence: Incidence, index: number, relation: Relation): void {
  const { total, terms, signs } = relation;
  put(incidence, index, total, 1);
  for (let at = 0; at < terms.length; at++) {
    put(incidence, index, terms[at] ?? 0, signs?.[at] === -1 ? 1 : -1);
  }
}

function put(incidence: Incidence, index: number, figure: number, weight: number): void {
  const at = incidence.first[figure + 1] ?? 0;
  incidence.relation[at] = index;
  incidence.weight[at] = weight;
  incidence.first[figure + 1] = at + 1;
}

export function relationsOf(incidence: Incidence, figure: number): readonly number[] {
  const from = incidence.first[figure] ?? 0;
  const to = incidence.first[figure + 1] ?? from;
  return Array.from(incidence.relation.subarray(from, to));
}
