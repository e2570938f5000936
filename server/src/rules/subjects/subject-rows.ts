import { lookUp, type Scheme, schemeOf } from '../../classification/index.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import type { BudgetTable, Panel, TableRow } from '../../model/table.ts';
import type { TextRange } from '../../text/range.ts';

/** A row that prints a subject code 科目编码 of one classification. */
export interface SubjectRow {
  readonly table: BudgetTable;
  readonly panel: Panel;
  /** Index into `panel.rows`. */
  readonly index: number;
  readonly row: TableRow;
  readonly scheme: Scheme;
  /** As printed. */
  readonly code: string;
  /** What is meant: the printed code but for one slip (see `TableRow.misprint`), mostly the same. */
  readonly meant: string;
  readonly codeRange: TextRange;
}

/**
 * Rows with a printed code, of tables that are about money. In tables by project, and in those that nobody knows, a code
 * whose head does not name a classification may be anything (311 专项业务支出 is a project's kind).
 */
export function subjectRows(disclosure: Disclosure): readonly SubjectRow[] {
  let rows = KNOWN.get(disclosure);
  if (rows === undefined) {
    rows = find(disclosure);
    KNOWN.set(disclosure, rows);
  }
  return rows;
}

/** A disclosure never changes, so that all rules share one reading of it. */
const KNOWN = new WeakMap<Disclosure, readonly SubjectRow[]>();

function find(disclosure: Disclosure): readonly SubjectRow[] {
  const rows: SubjectRow[] = [];
  for (const table of disclosure.tables) {
    if (!table.money) continue;
    for (const panel of table.panels) addRows(table, panel, rows);
  }
  return rows;
}

function addRows(table: BudgetTable, panel: Panel, rows: SubjectRow[]): void {
  let expected: Scheme | undefined;
  let isTold = false;
  for (let index = 0; index < panel.rows.length; index++) {
    const row = panel.rows[index];
    if (row === undefined || row.codeFrom !== 'printed') continue;
    if (row.role !== 'subject' && !row.copied) continue;
    const { code: meant, codeRange, misprint } = row;
    if (meant === undefined || codeRange === undefined) continue;
    if (!isTold) {
      expected = schemeOfPanel(table, panel);
      if (expected === undefined && (table.kind === 'project' || table.kind === 'unknown')) return;
      isTold = true;
    }
    const code = misprint ?? meant;
    const scheme =
      (misprint === undefined ? schemeIn(row.scheme, code) : undefined) ?? row.scheme ?? expected;
    if (scheme !== undefined) rows.push({ table, panel, index, row, scheme, code, meant, codeRange });
  }
}

/** The numbering that the code belongs to; that of its column, where it has no such code. */
function schemeIn(column: Scheme | undefined, code: string): Scheme | undefined {
  const own = schemeOf(code);
  if (own === undefined || column === undefined || own === column) return own;
  return lookUp(own, code).status === 'unknown' ? column : own;
}

/** The classification that the head of the panel's codes, or else of their names, tells; undefined where it does not. */
export function schemeOfPanel(table: BudgetTable, panel: Panel): Scheme | undefined {
  let named: Scheme | undefined;
  for (let index = panel.firstColumn; index < panel.lastColumn; index++) {
    const column = table.columns[index];
    if (column?.scheme === undefined) continue;
    if (column.role === 'code' || column.role === 'code-and-name') return column.scheme;
    if (column.role === 'name') named ??= column.scheme;
  }
  return named;
}

export const SCHEME_NAMES: Readonly<Record<Scheme, { readonly zh: string; readonly en: string }>> = {
  functional: { zh: '支出功能分类', en: 'the functional classification' },
  'economic-department': {
    zh: '部门预算支出经济分类',
    en: 'the economic classification of department budgets',
  },
  'economic-government': {
    zh: '政府预算支出经济分类',
    en: 'the economic classification of government budgets',
  },
  revenue: { zh: '收入分类', en: 'the revenue classification' },
};
