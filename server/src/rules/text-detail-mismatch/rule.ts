import type { Disclosure } from '../../model/disclosure.ts';
import { foldText, originalRange } from '../../model/narrative/folded-text.ts';
import { type Mark, markAt, numberEnd } from '../../model/narrative/marks.ts';
import { type BudgetTable, type Column, figureAt, type Panel } from '../../model/table.ts';
import { cellAt } from '../../model/tables/build.ts';
import { digitValue } from '../../text/characters.ts';
import { gather, gatherKnown } from '../../text/gather.ts';
import type { TextRange } from '../../text/range.ts';
import { rangeOfFigure } from '../evidence/visible-range.ts';
import { UNIT_NAMES, valueIn } from '../evidence/written.ts';
import { amountIn, writtenWithUnit } from '../narrative/label.ts';
import { NO_REMARKS, type Remark, type Rule, type RuleContext } from '../rule.ts';

export const rule: Rule = {
  id: 'text-detail-mismatch',
  category: 'narrative',
  severity: 'warning',
  title: {
    zh: '项目说明中的金额超出项目金额',
    en: "Amounts in a project's description exceed the project's",
  },
  check,
};

function check({ disclosure }: RuleContext): readonly Remark[] {
  return gather(disclosure.tables, (table) => {
    const told = table.money ? columnsOf(table, 'text', 0, table.columns.length) : NONE;
    return told.length === 0
      ? NO_REMARKS
      : gather(table.panels, (panel) => remarksInPanel(disclosure, table, panel, told));
  });
}

function remarksInPanel(
  disclosure: Disclosure,
  table: BudgetTable,
  { firstColumn, lastColumn, rows }: Panel,
  told: readonly number[],
): readonly Remark[] {
  const [amount] = columnsOf(table, 'amount', firstColumn, lastColumn);
  if (amount === undefined) return NO_REMARKS;
  return gatherKnown(rows, ({ role, bodyRow }) =>
    role === 'text' || role === 'total'
      ? undefined
      : remarkOn(disclosure, table, figureAt(table, bodyRow, amount), bodyRow, told),
  );
}

const NONE: readonly number[] = [];

function columnsOf(table: BudgetTable, role: Column['role'], first: number, last: number): readonly number[] {
  let columns: number[] | undefined;
  for (let at = 0; at < table.columns.length; at++) {
    const column = table.columns[at];
    if (column === undefined || column.role !== role || column.index < first || column.index >= last)
      continue;
    columns ??= [];
    columns.push(column.index);
  }
  return columns ?? NONE;
}

/** `total` is the project's own figure, `columns` those that may describe it. */
function remarkOn(
  disclosure: Disclosure,
  table: BudgetTable,
  total: number,
  bodyRow: number,
  columns: readonly number[],
): Remark | undefined {
  const whole = valueIn(disclosure, total);
  if (whole === 0) return undefined;
  for (const column of columns) {
    const told = costsIn(disclosure, cellAt(disclosure.tree, table, bodyRow, column));
    if (told === undefined) continue;
    const sum = told.marks.reduce((left, { value }) => left + value, 0);
    if (sum <= whole || sum > MOST * whole || told.marks.some(({ value }) => value === whole)) continue;
    return remarkOf(disclosure, told, total, sum);
  }
  return undefined;
}

/** More than so many times the project's amount is told of something else. */
const MOST = 3;

interface Costs {
  readonly marks: readonly Mark[];
  readonly ranges: readonly TextRange[];
  readonly range: TextRange;
}

/** Words of prices, thresholds, other years and other money: the cell's amounts are then no parts of the project's. */
const OTHER = /每|人均|单价|标准|上年|已|累计|其中|合同|总投资|结转|\/|×|\*|至|以上|余/;
const COST = /(?:费|款|经费|支出|采购|购置)(?:用|需要|需|为|约|共|预算|预计|:)*$/;

/** Two or more costs that a description names one by one; undefined where any of its amounts may be something else. */
function costsIn({ tree }: Disclosure, cell: number): Costs | undefined {
  if (cell < 0) return undefined;
  const start = tree.cells.cellStart[cell] ?? 0;
  const end = tree.cells.cellEnd[cell] ?? 0;
  if (end - start < SHORTEST) return undefined;
  const folded = foldText(tree.text, [{ start, end }]);
  const { text, places } = folded;
  if (OTHER.test(text)) return undefined;
  const marks: Mark[] = [];
  let from = 0;
  let read = 0;
  for (const at of places) {
    if (at < read || digitValue(text.charCodeAt(at)) < 0) continue;
    const after = numberEnd(text, at);
    const mark = markAt(text, at, after);
    if (mark?.kind === 'amount') {
      if (!COST.test(text.slice(from, at))) return undefined;
      marks.push(mark);
      from = mark.end;
    }
    read = mark?.end ?? after;
  }
  if (marks.length < 2) return undefined;
  return {
    marks,
    ranges: marks.map((mark) => originalRange(folded, mark.start, mark.end)),
    range: { start, end },
  };
}

/** A description with two costs is not shorter. */
const SHORTEST = 12;

function remarkOf(disclosure: Disclosure, { marks, ranges }: Costs, total: number, sum: number): Remark {
  const unit = marks[0]?.unit ?? 'ten-thousand-yuan';
  const parts = ranges.map(({ start, end }) => disclosure.tree.text.slice(start, end)).join(' ＋ ');
  const added = `${amountIn(sum, unit, 2)} ${UNIT_NAMES[unit]}`;
  const whole = writtenWithUnit(disclosure, total);
  const first = ranges[0] ?? { start: 0, end: 0 };
  const last = ranges.at(-1) ?? first;
  return {
    range: { start: first.start, end: last.end },
    message: {
      zh: `说明中 ${parts} ＝ ${added}，多于项目金额 ${whole}`,
      en: `${parts} = ${added} in the description is more than the project's ${whole}`,
    },
    related: [
      {
        range: rangeOfFigure(disclosure, total),
        message: { zh: `项目金额 ${whole}`, en: `The project's amount ${whole}` },
      },
    ],
  };
}
