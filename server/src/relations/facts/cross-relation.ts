import type { Relation } from '../relation.ts';

/** 表间勾稽: what figures of several tables state together. `name` tells this statement from others between tables. */
export function crossRelation(
  kind: 'sum' | 'equal' | 'bound',
  total: number,
  terms: readonly number[],
  name: string,
  signs?: Relation['signs'],
): Relation {
  return {
    family: 'cross-table',
    kind,
    total,
    terms,
    signs,
    identity: `cross-table ${name}`,
    place: undefined,
    loose: undefined,
  };
}
