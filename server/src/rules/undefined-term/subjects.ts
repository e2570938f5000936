import { describeSubject, pathOf, subjectOf } from '../../classification/index.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import type { BudgetTable, TableKind, TableRow } from '../../model/table.ts';
import { labelKey } from '../../vocabulary/label-key.ts';
import { itemOf, subjectKey } from '../glossary/names.ts';
import { hasAmount, type Missing } from './missing.ts';

/** Tables that list subjects, the wider first: a glossary goes by one of them. */
const KINDS: readonly TableKind[] = ['expenditure', 'grant-expenditure', 'general-expenditure'];
/** A glossary that leaves out more than one in so many goes by another table, or explains a choice. */
const LEAST_SHARE = 5;
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
  if (explained.size < FEWEST_LISTED) return [];
  for (const kind of KINDS) {
    const table = disclosure.tables.find((one) => one.kind === kind);
    const items = table && itemsOf(disclosure, table);
    if (items === undefined || items.size === 0) continue;
    const missing = [...items.values()].filter(
      (item) => !isExplained(explained, item, disclosure.budgetYear),
    );
    if (missing.length * LEAST_SHARE > Math.max(items.size, LEAST_SHARE)) continue;
    return missing.map(({ row, code }) => missingOf(disclosure, row, code));
  }
  return [];
}

/** Under the name that the table gives it, or under its official one. */
function isExplained(explained: ReadonlySet<string>, { row, code }: Item, year: number | undefined): boolean {
  if (explained.has(keyOf(row.name))) return true;
  const official = subjectOf('functional', code, year)?.name;
  return official !== undefined && explained.has(keyOf(official));
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
