import type { Disclosure } from '../../model/disclosure.ts';
import type { TableKind } from '../../model/table.ts';
import { EXPECTED_TABLES, type ExpectedTable } from '../../vocabulary/structure/expected.ts';

/** Fewer of the expected tables show an extract rather than a whole disclosure. */
const FEWEST_FOUND = 5;

/** Tables that every disclosure has and this one lacks, in their usual order. A table of an unknown kind may be any of them. */
export function missingTables({ kind, tables }: Disclosure): readonly ExpectedTable[] {
  if (kind === 'unknown' || tables.some((table) => table.kind === 'unknown' && table.money)) return [];
  const kinds = new Set(tables.map((table) => table.kind));
  const missing = EXPECTED_TABLES.filter((expected) => !hasKind(kinds, expected));
  return EXPECTED_TABLES.length - missing.length < FEWEST_FOUND ? [] : missing;
}

function hasKind(kinds: ReadonlySet<TableKind>, { kind, instead }: ExpectedTable): boolean {
  return kinds.has(kind) || instead.some((other) => kinds.has(other));
}
