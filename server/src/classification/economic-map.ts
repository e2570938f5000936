import type { Certainty } from './subject.ts';
import { ECONOMIC_MAP } from './tables.generated.ts';

/** Whom a row of the map holds for: organs and units managed like them (机关), public institutions (事业), or both. */
export type UnitKind = 'organ' | 'institution' | 'any';

/** One correspondence between a department 款 and a government 款 of the expenditure economic classifications. */
export interface EconomicLink {
  readonly departmentCode: string;
  readonly governmentCode: string;
  readonly unitKind: UnitKind;
  readonly fromYear: number;
  readonly toYear: number | undefined;
  readonly certainty: Certainty;
}

const UNIT_KINDS: ReadonlyMap<string, UnitKind> = new Map<string, UnitKind>([
  ['o', 'organ'],
  ['i', 'institution'],
]);

let links: readonly EconomicLink[] | undefined;

function allLinks(): readonly EconomicLink[] {
  links ??= ECONOMIC_MAP.split('\n').map(parseLink);
  return links;
}

function parseLink(line: string): EconomicLink {
  const [departmentCode = '', governmentCode = '', kind = '', from, to, mark] = line.split('|');
  return {
    departmentCode,
    governmentCode,
    unitKind: UNIT_KINDS.get(kind) ?? 'any',
    fromYear: from ? Number(from) : 2018,
    toYear: to ? Number(to) : undefined,
    certainty: mark === '?' ? 'unsure' : mark === 'y' ? 'unsure-year' : 'firm',
  };
}

function holdsIn(link: EconomicLink, year: number | undefined): boolean {
  if (year === undefined) return link.toYear === undefined;
  return link.fromYear <= year && year <= (link.toYear ?? year);
}

/** The government 款 that a department 款 is reported under, one for each kind of unit where they differ. */
export function governmentOf(departmentCode: string, year?: number): readonly EconomicLink[] {
  return allLinks().filter((link) => link.departmentCode === departmentCode && holdsIn(link, year));
}

/** The department 款 that make up a government 款. */
export function departmentsOf(governmentCode: string, year?: number): readonly EconomicLink[] {
  return allLinks().filter((link) => link.governmentCode === governmentCode && holdsIn(link, year));
}
