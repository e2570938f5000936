import type { TextEdit } from '../../text/range.ts';
import { lastUpTo } from '../../text/search.ts';

/** Of edits that overlap, the one given first; sorted by place. */
export function disjoint(edits: readonly TextEdit[]): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const edit of edits) {
    const { start, end } = edit.range;
    const before = lastUpTo(taken.length, (index) => taken[index]?.range.start ?? 0, start);
    const free = (taken[before]?.range.end ?? 0) <= start && (taken[before + 1]?.range.start ?? end) >= end;
    if (free) taken.splice(before + 1, 0, edit);
  }
  return taken;
}
