import type { Analysis } from '../../analysis/analysis.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import type { BudgetTable } from '../../model/table.ts';
import type { Judgement } from '../../reconcile/reconciliation.ts';
import { UNIT_NAMES } from '../../rules/evidence/written.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Language } from '../language.ts';
import { findingsByTable } from './extent.ts';
import { tableOfFigure, tablesOfTerms } from './figure-tables.ts';
import { KIND_NAMES } from './kind-names.ts';
import type { TableSummary } from './model.ts';
import { textPlaceOf } from './place.ts';

/** One a table, in document order. */
export function summariesOf(analysis: Analysis, language: Language): readonly TableSummary[] {
  const verdicts = verdictsByTable(analysis);
  const findings = findingsByTable(analysis);
  return analysis.disclosure.tables.map((table) => ({
    ...describe(analysis, table, language),
    ...(verdicts[table.index] ?? { holding: 0, contradicted: 0 }),
    ...countFindings(findings[table.index] ?? []),
  }));
}

function describe({ disclosure }: Analysis, table: BudgetTable, language: Language) {
  const { index, kind, title, number, money, titleRange, range, bodyRows } = table;
  const unit = table.unit ?? table.assumedUnit;
  return {
    index,
    number: number ?? '',
    title,
    kind: KIND_NAMES[kind][language],
    unit: unit === undefined || !money ? '' : UNIT_NAMES[unit],
    money,
    rows: bodyRows.length,
    place: textPlaceOf(disclosure.tree, titleRange ?? { start: range.start, end: range.start }),
  };
}

interface VerdictCount {
  holding: number;
  contradicted: number;
}

/** A relation counts once in each table that it has a figure in. */
function verdictsByTable({ disclosure, reconciliation }: Analysis): readonly VerdictCount[] {
  const counts = disclosure.tables.map((): VerdictCount => ({ holding: 0, contradicted: 0 }));
  for (const judgement of reconciliation.judgements) {
    if (judgement.verdict === 'silent' || judgement.trivial) continue;
    const key = judgement.verdict === 'contradicted' ? 'contradicted' : 'holding';
    for (const table of tablesOf(disclosure, judgement)) {
      const count = counts[table];
      if (count !== undefined) count[key] += 1;
    }
  }
  return counts;
}

function tablesOf({ tables }: Disclosure, { relation }: Judgement): ReadonlySet<number> {
  return new Set([tableOfFigure(tables, relation.total), ...tablesOfTerms(tables, relation)]);
}

function countFindings(findings: readonly Finding[]) {
  const counts = { errors: 0, warnings: 0, others: 0 };
  for (const { severity } of findings) {
    if (severity === 'error') counts.errors += 1;
    else if (severity === 'warning') counts.warnings += 1;
    else counts.others += 1;
  }
  return counts;
}
