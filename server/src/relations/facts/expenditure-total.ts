import type { Measure } from '../../vocabulary/concept.ts';
import type { Sheet } from '../sheet.ts';
import { type Fact, type Scope, type Strand, TOTALS } from './fact.ts';

/** What `figures` add up to, as 支出总表 tells it in its totals row under the column of a measure (基本支出, 项目支出). */
export function expenditureTotal(
  sheet: Sheet,
  scope: Scope,
  measure: Measure,
  figures: readonly number[],
): Strand {
  const facts = new Map<string, Fact>();
  const strand: Strand = {
    table: sheet.table.index,
    scope,
    slot: `${TOTALS.expenditure}|${measure}||`,
    space: TOTALS.expenditure,
    measure,
    source: '',
    when: '',
    aspect: `${measure} `,
    total: true,
    facts,
    unsplit: false,
  };
  facts.set('total-expenditure', { strand, key: 'total-expenditure', figures });
  return strand;
}
