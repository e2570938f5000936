import type { Claim } from '../../../model/claim.ts';
import { amountsIn, type Sheet } from '../../sheet.ts';
import { candidatesOf } from '../tellings/candidates.ts';
import type { Scene } from '../tellings/scene.ts';
import { equalTo } from '../tellings/telling-index.ts';
import type { Telling } from '../tellings/tellings.ts';

/** The adjusted budget (调整预算数) beside what was spent, in the row that tells the claim's amount; undefined where none is, or several. */
export function adjustedByTable(scene: Scene, done: Claim): readonly number[] | undefined {
  const { value, ulp } = scene.figures;
  const { likely } = candidatesOf(scene, done);
  for (const telling of equalTo(likely, value[done.figure] ?? 0, ulp[done.figure] ?? 0)) {
    const beside = besideIn(scene, telling);
    if (beside !== undefined) return [beside];
  }
  return undefined;
}

function besideIn({ sheets }: Scene, { table, figures: [figure, more] }: Telling): number | undefined {
  const sheet = sheets.find((one) => one.table.index === table);
  if (sheet === undefined || figure === undefined || more !== undefined) return undefined;
  const { firstFigure, columns } = sheet.table;
  const own = (figure - firstFigure) % columns.length;
  const [only, other] = adjustedColumns(sheet, own);
  return only === undefined || other !== undefined ? undefined : figure - own + only;
}

/** Of the panel that the column stands in. */
function adjustedColumns(sheet: Sheet, own: number): readonly number[] {
  const panel = sheet.table.panels.find(
    ({ firstColumn, lastColumn }) => firstColumn <= own && own < lastColumn,
  );
  if (panel === undefined) return [];
  return amountsIn(sheet, panel).filter((column) => sheet.facets[column]?.stage === 'adjusted-budget');
}
