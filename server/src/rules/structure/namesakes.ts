import type { Disclosure } from '../../model/disclosure.ts';
import type { BudgetTable } from '../../model/table.ts';
import { EXPECTED_TABLES, type ExpectedTable } from '../../vocabulary/structure/expected.ts';
import { type Comparison, compareContents } from './comparison.ts';
import type { Entry } from './contents.ts';
import { missingTables } from './expected-tables.ts';

/** A table whose caption is that of the table beside it. */
export interface Namesake {
  readonly table: BudgetTable;
  /** The table whose caption it is. */
  readonly owner: BudgetTable;
  /** The entry of the contents list that stands where the table does and that no other table answers to. */
  readonly entry: Entry | undefined;
  /** The entry that names both. */
  readonly shared: Entry | undefined;
  /** The table that every disclosure has and this one lacks, where it would stand in this place. */
  readonly expected: ExpectedTable | undefined;
}

/**
 * Tables that have the caption of the one beside them by mistake: their columns are others, or the contents list names another
 * table in this place.
 */
export function namesakesIn(disclosure: Disclosure): readonly Namesake[] {
  const titled = disclosure.tables.filter(
    ({ title, titleRange }) => title !== '' && titleRange !== undefined,
  );
  const found: Namesake[] = [];
  for (let at = 1; at < titled.length; at++) {
    const [first, second] = [titled[at - 1], titled[at]];
    if (first === undefined || second === undefined || first.title !== second.title) continue;
    if (!(first.money && second.money) && !isFormBeside(first, second)) continue;
    const namesake = namesakeOf(disclosure, first, second);
    if (namesake !== undefined) found.push(namesake);
  }
  return found;
}

/** A form of targets and a table of money. */
function isFormBeside(first: BudgetTable, second: BudgetTable): boolean {
  return (first.money && second.kind === 'performance') || (second.money && first.kind === 'performance');
}

function namesakeOf(disclosure: Disclosure, first: BudgetTable, second: BudgetTable): Namesake | undefined {
  const comparison = compareContents(disclosure);
  const listed = comparison === undefined ? undefined : listedBeside(comparison, first, second);
  if (listed !== undefined) return listed;
  const isFirst = first.namesake === second.index;
  const expected = isFirst ? undefined : expectedBehind(disclosure, first);
  if (!isFirst && second.namesake !== first.index && !isFormBeside(first, second) && expected === undefined)
    return undefined;
  const [table, owner] = isFirst ? [first, second] : [second, first];
  return { table, owner, entry: undefined, shared: undefined, expected };
}

/** The table that comes behind another in the usual order, where the disclosure lacks it. */
function expectedBehind(disclosure: Disclosure, { kind }: BudgetTable): ExpectedTable | undefined {
  const at = EXPECTED_TABLES.findIndex((expected) => expected.kind === kind);
  const next = EXPECTED_TABLES[at + 1];
  return at < 0 || next === undefined ? undefined : missingTables(disclosure).find((one) => one === next);
}

/** The one entry beside that of both tables which no table of its own answers to. */
function listedBeside(comparison: Comparison, first: BudgetTable, second: BudgetTable): Namesake | undefined {
  const { contents, landmarks, pairs } = comparison;
  const own = [first.index, second.index];
  const tableOf = (index: number): number => landmarks[pairs[index]?.landmark ?? -1]?.table ?? -1;
  const named = contents.entries.map((_, index) => own.includes(tableOf(index)));
  const exact = named.findIndex((isNamed, index) => isNamed && pairs[index]?.agreement === 'same');
  const at = exact >= 0 ? exact : named.indexOf(true);
  const shared = contents.entries[at];
  if (shared === undefined) return undefined;
  const isFree = (index: number): boolean => {
    if (contents.entries[index]?.isTable !== true) return false;
    const pair = pairs[index];
    if (pair === undefined) return comparison.present[index] === false;
    return pair.agreement !== 'same' && own.includes(tableOf(index));
  };
  const [behind, before] = [isFree(at + 1), isFree(at - 1)];
  if (behind === before) return undefined;
  return behind
    ? { table: second, owner: first, entry: contents.entries[at + 1], shared, expected: undefined }
    : { table: first, owner: second, entry: contents.entries[at - 1], shared, expected: undefined };
}
