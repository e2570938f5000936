import { describeSubject, pathOf, subjectOf } from '../../classification/index.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import type { BudgetTable, TableKind, TableRow } from '../../model/table.ts';
import type { TextRange } from '../../text/range.ts';
import { labelKey } from '../../vocabulary/label-key.ts';
import { itemOf, subjectKey } from '../glossary/names.ts';
import { hasAmount } from './terms.ts';

/** A term that the glossary lacks. */
export interface Missing {
  /** As a message names it. */
  readonly label: string;
  /** As the glossary would write it. */
  readonly name: string;
  readonly isSubject: boolean;
  readonly code: string;
  /** Where it is used. */
  readonly use: TextRange;
  /** Our own explanation, where we have one. */
  readonly definition: string | undefined;
}

/** The table that lists all subjects, the first of these kinds. */
const KINDS: readonly TableKind[] = ['general-expenditure', 'grant-expenditure', 'expenditure'];
/** Fewer explained subjects are examples. */
const FEWEST_LISTED = 3;
const ITEM_LENGTH = 7;

/** 项 with amounts that a glossary leaves out which explains most of the others. */
export function missingSubjects(disclosure: Disclosure): readonly Missing[] {
  const explained = new Set<string>();
  for (const { name } of disclosure.glossary) {
    const item = itemOf(name);
    if (item !== undefined) explained.add(keyOf(item));
  }
  const table = KINDS.map((kind) => disclosure.tables.find((one) => one.kind === kind)).find(
    (one) => one !== undefined,
  );
  if (explained.size < FEWEST_LISTED || table === undefined) return [];
  const items = itemsOf(disclosure, table);
  const missing = [...items.values()].filter(({ row, code }) => {
    if (explained.has(keyOf(row.name))) return false;
    const official = subjectOf('functional', code, disclosure.budgetYear)?.name;
    return official === undefined || !explained.has(keyOf(official));
  });
  if (2 * missing.length >= items.size) return [];
  return missing.map(({ row, code }) => missingOf(disclosure, row, code));
}

function keyOf(name: string): string {
  return subjectKey(labelKey(name));
}

interface Item {
  readonly row: TableRow;
  readonly code: string;
}

function itemsOf(disclosure: Disclosure, table: BudgetTable): ReadonlyMap<string, Item> {
  const items = new Map<string, Item>();
  for (const panel of table.panels) {
    for (const row of panel.rows) {
      const { code } = row;
      if (
        row.role !== 'subject' ||
        code?.length !== ITEM_LENGTH ||
        row.scheme !== 'functional' ||
        items.has(code)
      )
        continue;
      if (row.name !== '' && hasAmount(disclosure, table, row.bodyRow, panel)) items.set(code, { row, code });
    }
  }
  return items;
}

const LEVELS = ['类', '款', '项'];

function missingOf({ budgetYear }: Disclosure, row: TableRow, code: string): Missing {
  const path = pathOf(code, budgetYear);
  const name = path.map((subject, level) => `${subject.name}（${LEVELS[level] ?? '项'}）`).join('');
  const subject = path.at(-1);
  return {
    label: `${code} ${row.name}`,
    name: path.length === LEVELS.length ? name : `${row.name}（项）`,
    isSubject: true,
    code,
    use: row.nameRange,
    definition: subject && describeSubject(subject)?.chinese,
  };
}
