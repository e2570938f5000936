import type { Budget } from '../budget.ts';
import { fundTable, generalTable } from '../functional.ts';
import { narrative } from '../narrative.ts';
import { assemble, glossaryPart, narrativePart, overviewPart, tablesPart } from '../parts.ts';
import { grantStatement, statement } from '../statements.ts';
import { incomeTable, procurementTable, projectTable, threePublicTable } from '../units.ts';
import { economicPairs } from './economic.ts';
import { regionalExpenditure, regionalGeneral } from './expenditure.ts';
import { fourPanels } from './four-panels.ts';
import type { RegionalStyle } from './style.ts';

/** The text of a budget in a region's own layouts. */
export function regionalText(budget: Budget, style: RegionalStyle): string {
  const { department, year } = budget;
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
  const middle = [
    tablesPart(`${year}年部门预算表`, grids, department.name, style),
    narrativePart(`${year}年部门预算情况说明`, narrative(budget, style)),
  ];
  return assemble(`${department.name}${year}年部门预算公开`, [
    overviewPart(budget, '预算'),
    ...(style.narrativeFirst ? middle.reverse() : middle),
    glossaryPart(budget, '预算'),
  ]);
}
