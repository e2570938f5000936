import type { Disclosure } from '../../model/disclosure.ts';
import { rowAmounts } from '../evidence/row-amounts.ts';
import { groupByPanel } from './group-by-panel.ts';
import type { SubjectRow } from './subject-rows.ts';

type Group = readonly SubjectRow[];

/** Fewer subjects with others below them do not show that a table means to give all. */
const FEWEST_DETAILED = 3;

/** A subject, and what another table has below it. */
export interface Untold {
  readonly subject: SubjectRow;
  /** The other table's title. */
  readonly title: string;
  readonly items: readonly SubjectRow[];
}

/**
 * 漏列的下级: the last row of a subject is missing, so that no sum tells. A subject that stands alone in a table where nearly all
 * of its level have others below them, and that another table has with others below it.
 */
export function untoldItems(disclosure: Disclosure): readonly Untold[] {
  const groups = groupByPanel(disclosure);
  return groups.flatMap((group) =>
    alone(group).flatMap((subject) => {
      const untold = untoldOf(disclosure, groups, subject);
      return untold === undefined ? [] : [untold];
    }),
  );
}

/** Subjects with nothing below them, where that is the exception on their level. */
function alone(group: Group): Group {
  const parents = new Set(group.map(({ scheme, meant }) => `${scheme} ${meant.slice(0, -DIGITS)}`));
  const levels = new Map<string, { detailed: number; readonly lone: SubjectRow[] }>();
  for (const subject of group) {
    const { scheme, meant, row } = subject;
    const key = `${scheme} ${meant.length}`;
    const level = levels.get(key) ?? { detailed: 0, lone: [] };
    levels.set(key, level);
    if (parents.has(`${scheme} ${meant}`)) level.detailed++;
    else if (row.misprint === undefined) level.lone.push(subject);
  }
  return [...levels.values()].flatMap(({ detailed, lone }) =>
    detailed >= FEWEST_DETAILED && lone.length <= MOST_ALONE ? lone : [],
  );
}

/** Digits of a code by which a level is longer than the one above it. */
const DIGITS = 2;
/** More are the way in which a table is made. */
const MOST_ALONE = 2;

/** The subjects of the next level below one, in its own panel. */
function belowIn(group: Group, { meant, scheme }: SubjectRow): Group {
  return group.filter(
    (other) =>
      other.scheme === scheme &&
      other.meant.length === meant.length + DIGITS &&
      other.meant.startsWith(meant),
  );
}

/** The same subject in another table, with the same amount and others below it. */
function untoldOf(disclosure: Disclosure, groups: readonly Group[], subject: SubjectRow): Untold | undefined {
  const amounts = rowAmounts(disclosure, subject);
  if (amounts.size === 0) return undefined;
  for (const group of groups) {
    const [first] = group;
    if (first === undefined || first.table === subject.table) continue;
    const same = group.find(({ meant, scheme }) => meant === subject.meant && scheme === subject.scheme);
    const items = same === undefined ? [] : belowIn(group, same);
    if (same === undefined || items.length === 0) continue;
    if ([...rowAmounts(disclosure, same)].some((amount) => amounts.has(amount)))
      return { subject, title: first.table.title, items };
  }
  return undefined;
}
