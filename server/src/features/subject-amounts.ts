import type { Analysis } from '../analysis/analysis.ts';
import { FigureState } from '../model/figure.ts';
import { figureAt } from '../model/table.ts';
import { columnLabel, tableLabel } from '../rules/evidence/label.ts';
import { type Place, placeOf } from '../rules/evidence/place.ts';
import { rangeOfFigure } from '../rules/evidence/visible-range.ts';
import { UNIT_NAMES, writtenAs } from '../rules/evidence/written.ts';
import type { TextRange } from '../text/range.ts';

/** What one table gives a subject. */
export interface SubjectAmount {
  readonly table: string;
  readonly column: string;
  readonly written: string;
  readonly unit: string;
  readonly range: TextRange;
}

/** The first amount that each table gives a code: its total, where the table has one. */
export function amountsOf(analysis: Analysis, code: string): readonly SubjectAmount[] {
  return analysis.disclosure.tables.flatMap((table) =>
    table.panels.flatMap((panel) =>
      panel.rows
        .filter((row) => row.code === code)
        .slice(0, 1)
        .flatMap(({ bodyRow }) => {
          const ids = table.columns
            .filter(({ panel: at, role }) => at === panel.index && role === 'amount')
            .map(({ index }) => figureAt(table, bodyRow, index));
          const first = ids.find((id) => analysis.disclosure.figures.state[id] === FigureState.amount);
          return first === undefined ? [] : amountAt(analysis, first);
        }),
    ),
  );
}

function amountAt({ disclosure }: Analysis, id: number): readonly SubjectAmount[] {
  const place: Place | undefined = placeOf(disclosure, id);
  if (place === undefined) return [];
  const { unit } = place.table;
  return [
    {
      table: tableLabel(place),
      column: columnLabel(place.column),
      written: writtenAs(disclosure, id),
      unit: unit === undefined ? '' : UNIT_NAMES[unit],
      range: rangeOfFigure(disclosure, id),
    },
  ];
}
