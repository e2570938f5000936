import type { Cell, Row, Table } from '../../client/webview/table/table.ts';
import { encodeState } from '../../server/src/features/preview/cell-state.ts';
import type {
  PreviewColumn,
  PreviewDocument,
  PreviewTable,
  TableSummary,
} from '../../server/src/protocol/preview/messages.ts';

const PLACE = { line: 3, character: 0, endLine: 3, endCharacter: 5 };

export function cell(text: string, more: Partial<Cell> = {}): Cell {
  return {
    text,
    absent: false,
    zero: text === '0.00',
    verdict: undefined,
    problems: [],
    ...more,
  };
}

export function row(number: number, texts: readonly string[], more: Partial<Row> = {}): Row {
  return {
    row: number,
    role: 'subject',
    level: 0,
    parent: undefined,
    foldable: false,
    cells: texts.map((text) => cell(text)),
    ...more,
  };
}

export function summary(more: Partial<TableSummary> = {}): TableSummary {
  return {
    index: 0,
    number: '表1',
    title: '支出总表',
    kind: '支出总表',
    unit: '万元',
    money: true,
    rows: 4,
    place: PLACE,
    holding: 3,
    contradicted: 0,
    errors: 0,
    warnings: 0,
    others: 0,
    ...more,
  };
}

const ROLES: readonly PreviewColumn['role'][] = ['code', 'name', 'amount', 'amount'];

/** 201 › 20101 › 2010101, and 208: codes, names and two amounts. */
export function tree(more: Partial<Table> = {}): Table {
  return {
    version: 1,
    summary: summary(),
    columns: ROLES.map((role, index) => ({ index, label: `列${index}`, role, startsPanel: false })),
    head: [
      [
        { text: '科目编码', column: 0, colspan: 1, rowspan: 2 },
        { text: '科目名称', column: 1, colspan: 1, rowspan: 2 },
        { text: '支出', column: 2, colspan: 2, rowspan: 1 },
      ],
      [
        { text: '基本支出', column: 2, colspan: 1, rowspan: 1 },
        { text: '项目支出', column: 3, colspan: 1, rowspan: 1 },
      ],
    ],
    frozen: 2,
    rows: [
      row(0, ['201', '一般公共服务支出', '1,310.00', '0.00'], { foldable: true }),
      row(1, ['20101', '人大事务', '310.00', '0.00'], { level: 1, parent: 0, foldable: true }),
      row(2, ['2010101', '行政运行', '310.00', '0.00'], { level: 2, parent: 1 }),
      row(3, ['208', '社会保障和就业支出', '20.00', '5.00']),
    ],
    problems: [],
    ...more,
  };
}

export const PROBLEM = {
  severity: 'error',
  rule: 'row-total-mismatch',
  message: '合计 310.00 与各部分之和 300.00 相差 10.00',
  fixes: ['改为 300.00'],
} as const;

/** A table whose cell in a row and column has a problem. */
export function withProblem(table: Table, at: number, column: number): Table {
  return {
    ...table,
    rows: table.rows.map((one) => ({
      ...one,
      cells: one.cells.map((own, index) =>
        one.row === at && index === column
          ? { ...own, verdict: 'contradicted' as const, problems: [PROBLEM] }
          : own,
      ),
    })),
  };
}

/** A table as the server tells it. */
export function packed({ rows, ...rest }: Table): PreviewTable {
  return {
    ...rest,
    rows: rows.map(({ row: _, cells, ...own }) => ({
      ...own,
      texts: cells.map(({ text }) => text),
      states: cells.map(encodeState).join(''),
    })),
    marked: rows.flatMap(({ row: at, cells }) =>
      cells.flatMap(({ problems }, column) => (problems.length === 0 ? [] : [{ row: at, column, problems }])),
    ),
  };
}

export function documentOf(
  tables: readonly TableSummary[],
  more: Partial<PreviewDocument> = {},
): PreviewDocument {
  return {
    version: 1,
    title: '某某局2025年部门预算',
    year: 2025,
    tables,
    matrix: [],
    compositions: [],
    ...more,
  };
}
