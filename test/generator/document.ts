import { type Budget, drawBudget } from './budget.ts';
import { basicTable, generalProjectTable } from './economic.ts';
import { finalText } from './final/document.ts';
import { drawOutturn } from './final/outturn.ts';
import { drawFinalStyle } from './final/style.ts';
import { expenditureTable, fundTable, generalTable, governmentTable } from './functional.ts';
import { narrative } from './narrative.ts';
import { budgetText } from './parts.ts';
import { type Random, randomFrom } from './random.ts';
import { regionalText } from './regional/document.ts';
import { drawRegionalStyle, withNext } from './regional/style.ts';
import { grantStatement, statement } from './statements.ts';
import { drawStyle, type Style } from './style.ts';
import { incomeTable, procurementTable, projectTable, threePublicTable } from './units.ts';

/** A budget in the common layouts, final accounts (部门决算), or a budget in a region's own layouts. */
export const KINDS = ['budget', 'final', 'regional'] as const;
export type Kind = (typeof KINDS)[number];

export interface CleanDocument {
  readonly seed: number;
  readonly kind: Kind;
  readonly style: Style;
  readonly text: string;
}

/** The document of a seed: always the same one, and nothing in it is wrong. Seeds take the kinds in turn. */
export function cleanDocument(
  seed: number,
  kind: Kind = KINDS[seed % KINDS.length] ?? 'budget',
): CleanDocument {
  return { seed, kind, ...DRAWN[kind](randomFrom(seed)) };
}

const DRAWN: Readonly<Record<Kind, (random: Random) => Pick<CleanDocument, 'style' | 'text'>>> = {
  budget: (random) => {
    const style = drawStyle(random);
    return { style, text: textOf(drawBudget(random), style) };
  },
  final: (random) => {
    const style = drawFinalStyle(random);
    return { style, text: finalText(drawOutturn(random), style) };
  },
  regional: (random) => {
    const style = drawRegionalStyle(random);
    return { style, text: regionalText(withNext(random, drawBudget(random)), style) };
  },
};

function textOf(budget: Budget, style: Style): string {
  const grids = [
    statement(budget, style),
    incomeTable(budget, style),
    expenditureTable(budget, style),
    grantStatement(budget, style),
    generalTable(budget, style),
    basicTable(budget, style),
    governmentTable(budget, style),
    threePublicTable(budget, style),
    fundTable(budget, style, 'government'),
    fundTable(budget, style, 'capital'),
    generalProjectTable(budget, style),
    projectTable(budget, style),
    procurementTable(budget, style),
  ];
  return budgetText(budget, style, grids, narrative(budget, style));
}
