import type { Disclosure } from '../../model/disclosure.ts';
import type { BudgetTable } from '../../model/table.ts';
import { writtenFigures } from '../evidence/written-figures.ts';

/** Fewer amounts may be prices, or miscalculated. */
const FEWEST = 3;
/** More decimals than 元 to the 分 has, and no more than 万元 to the 分 has; the rest of a binary number has more. */
const FINER_THAN_FEN = /\.\d{3,6}$/;

/** An amount of a table in 元 most of whose amounts have more decimals than 分 have: they are of 万元. */
export function finerThanFen({ figures, tree }: Disclosure, table: BudgetTable): number | undefined {
  if (table.unit !== 'yuan') return undefined;
  const written = writtenFigures({ figures }, table);
  const fine = written.filter((figure) =>
    FINER_THAN_FEN.test(tree.text.slice(figures.start[figure], figures.end[figure]).trimEnd()),
  );
  return fine.length >= FEWEST && 2 * fine.length > written.length ? fine[0] : undefined;
}
