import type { Budget } from '../budget.ts';
import { fundTable, generalTable } from '../functional.ts';
import { narrative } from '../narrative.ts';
import { budgetText } from '../parts.ts';
import { grantStatement, statement } from '../statements.ts';
import { incomeTable, procurementTable, projectTable, threePublicTable } from '../units.ts';
import { economicPairs } from './economic.ts';
import { regionalExpenditure, regionalGeneral } from './expenditure.ts';
import { fourPanels } from './four-panels.ts';
import type { RegionalStyle } from './style.ts';

/** The text of a budget in a region's own layouts. */
export function regionalText(budget: Budget, style: RegionalStyle): string {
  const grids = [
    style.fourPanels ? fourPanels(budget, style, 'all') : statement(budget, style),
    incomeTable(budget, style),
    regionalExpenditure(budget, style),
    style.fourPanels ? fourPanels(budget, style, 'granted') : grantStatement(budget, style),
    style.economicClasses === 'none' ? generalTable(budget, style) : regionalGeneral(budget, style),
    economicPairs(budget, style, 'all'),
    economicPairs(budget, style, 'basic'),
    threePublicTable(budget, style),
    fundTable(budget, style, 'government'),
    fundTable(budget, style, 'capital'),
    projectTable(budget, style),
    procurementTable(budget, style),
  ];
  return budgetText(budget, style, grids, narrative(budget, style));
}
