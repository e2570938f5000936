import type { Finding, Fix, Severity } from '../../rules/rule.ts';
import { addTo } from '../../text/grouping.ts';
import type { Language } from '../language.ts';
import type { Grid } from './grid.ts';
import type { CellProblem } from './model.ts';

const ORDER: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** A table's findings by the cell that they stand in, the gravest first. */
export interface PlacedFindings {
  /** By `row * columns + column`. */
  readonly cells: ReadonlyMap<number, readonly Finding[]>;
  /** On the caption, the unit line, the head, or rows that are no body rows. */
  readonly rest: readonly Finding[];
}

export function placeFindings(grid: Grid, findings: readonly Finding[], width: number): PlacedFindings {
  const cells = new Map<number, Finding[]>();
  const rest: Finding[] = [];
  for (const finding of gravestFirst(findings)) {
    const at = grid.at(finding.range.start);
    if (at === undefined) {
      rest.push(finding);
      continue;
    }
    const key = at.row * width + at.column;
    addTo(cells, key, finding);
  }
  return { cells, rest };
}

function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}

/** The preferred fix first. */
export function fixesOf({ fixes }: Finding): readonly Fix[] {
  return fixes.toSorted((a, b) => Number(b.preferred) - Number(a.preferred));
}

export function toProblem(finding: Finding, language: Language): CellProblem {
  return {
    severity: finding.severity,
    rule: finding.rule,
    message: finding.message[language],
    fixes: fixesOf(finding).map(({ title }) => title[language]),
  };
}
