import { assemble, glossaryPart, narrativePart, overviewPart, tablesPart } from '../parts.ts';
import { finalBasic } from './basic.ts';
import { finalNarrative } from './narrative.ts';
import type { Outturn } from './outturn.ts';
import { finalGrants, finalStatement } from './statements.ts';
import type { FinalStyle } from './style.ts';
import { finalExpenditure, finalFund, finalGeneral, finalIncome } from './subjects.ts';
import { finalThreePublic } from './three-public.ts';

/** The text of one unit's final accounts (部门决算). */
export function finalText(outturn: Outturn, style: FinalStyle): string {
  const { budget } = outturn;
  const { department, year } = budget;
  const grids = [
    finalStatement(outturn, style),
    finalIncome(outturn, style),
    finalExpenditure(outturn, style),
    finalGrants(outturn, style),
    finalGeneral(outturn, style),
    finalBasic(outturn, style),
    finalThreePublic(outturn, style),
    finalFund(outturn, style, 'government'),
    finalFund(outturn, style, 'capital'),
  ];
  const middle = [
    tablesPart(`${year}年度部门决算表`, grids, department.name, style),
    narrativePart(`${year}年度部门决算情况说明`, finalNarrative(outturn, style)),
  ];
  return assemble(`${department.name}${year}年度部门决算`, [
    overviewPart(budget, '决算'),
    ...(style.narrativeFirst ? middle.reverse() : middle),
    glossaryPart(budget, '决算'),
  ]);
}
