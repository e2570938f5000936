import { lookUp, type Scheme, schemeOf } from '../../classification/index.ts';
import { type SubjectRow, schemeOfPanel } from './subject-rows.ts';

/** Codes of another classification than that of the table they stand in. */
export interface Strangers {
  readonly expected: Scheme;
  readonly rows: readonly SubjectRow[];
}

/** A table whose heads name no classification tells it by so many codes that follow it, and three times as many as strangers. */
const LEAST_FOLLOWERS = 3;

/**
 * The strangers of one panel, where its head names the classification and at least two thirds of the codes follow it, or
 * where its codes alone show it. Undefined where there are none, or nothing is certain.
 */
export function strangersIn(group: readonly SubjectRow[]): Strangers | undefined {
  const [first] = group;
  if (first === undefined) return undefined;
  const named = schemeOfPanel(first.table, first.panel);
  const expected = named ?? schemeOf(first.code);
  if (expected === undefined) return undefined;
  const rows = group.filter(({ meant }) => isOther(schemeOf(meant), expected));
  if (rows.length === 0) return undefined;
  const followers = group.length - rows.length;
  const certain =
    named === undefined
      ? followers >= Math.max(LEAST_FOLLOWERS, LEAST_FOLLOWERS * rows.length)
      : followers >= 2 * rows.length;
  return certain ? { expected, rows: rows.filter(isKnown) } : undefined;
}

function isOther(actual: Scheme | undefined, expected: Scheme): boolean {
  return actual !== undefined && actual !== expected;
}

function isKnown({ code }: SubjectRow): boolean {
  const actual = schemeOf(code);
  return actual !== undefined && lookUp(actual, code).status !== 'unknown';
}
