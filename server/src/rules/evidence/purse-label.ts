import type { PurseLine } from '../../model/forms/purse.ts';
import type { PurseHead } from '../../vocabulary/rows/purse-words.ts';
import type { Place } from './place.ts';

/** How a figure of a form's money is called: its source, and what it is spent on. */
export interface PurseLabel {
  readonly head: string;
  /** The project, or 合计; '' where the form is of one project. */
  readonly line: string;
  /** The sources stand below each other. */
  readonly stacked: boolean;
}

const HEADS: Readonly<Record<PurseHead, string>> = {
  total: '资金总额',
  grant: '财政拨款',
  level: '财政补助',
  carried: '上年结转',
  other: '其他资金',
  basic: '基本支出',
  project: '项目支出',
};

/** Undefined for figures that are no money of a form. */
export function purseLabelOf({ table, bodyRow, column }: Place): PurseLabel | undefined {
  const figure = table.firstFigure + bodyRow * table.columns.length + column.index;
  for (const { heads, lines, sum } of table.purses) {
    const line = [...lines, ...(sum === undefined ? [] : [sum])].find(({ figures }) =>
      figures.includes(figure),
    );
    const head = line && heads[line.figures.indexOf(figure)];
    if (line === undefined || head === undefined) continue;
    const stacked = isStacked(line, table.columns.length);
    const name = line === sum ? '合计' : line.project.replace(/^[0-9A-Za-z]{6,}[-－—_]/, '');
    return { head: heads.length > 1 ? HEADS[head] : '', line: stacked ? '' : name, stacked };
  }
  return undefined;
}

function isStacked({ figures: [first = 0, second = 0] }: PurseLine, width: number): boolean {
  return second - first >= width;
}
