/** A stretch of lines of one text that another text has otherwise; line numbers from 0, half-open. */
export interface LineChange {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Each line with its line break; the last one may have none. */
export function linesOf(text: string): readonly string[] {
  return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
}

/** The fewest changed lines that make the second text of the first, in order (Myers' greedy algorithm). */
export function lineChanges(before: readonly string[], after: readonly string[]): readonly LineChange[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const middle = shortestEdit(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
  );
  return middle.map((change) => shifted(change, head));
}

function shifted({ oldStart, oldEnd, newStart, newEnd }: LineChange, by: number): LineChange {
  return { oldStart: oldStart + by, oldEnd: oldEnd + by, newStart: newStart + by, newEnd: newEnd + by };
}

/** Texts that differ in more lines are told as one change: the trace of every step is kept. */
const MOST_EDITS = 2000;

/** `reach[k]` is the furthest line of `before` that d edits reach on the diagonal k = old − new. */
function shortestEdit(before: readonly string[], after: readonly string[]): readonly LineChange[] {
  const most = Math.min(before.length + after.length, MOST_EDITS);
  let reach = new Map<number, number>([[1, 0]]);
  const history: ReadonlyMap<number, number>[] = [];
  for (let edits = 0; edits <= most; edits++) {
    history.push(reach);
    reach = new Map(reach);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let old = startOn(reach, diagonal, edits);
      while (old < before.length && old - diagonal < after.length && before[old] === after[old - diagonal])
        old++;
      reach.set(diagonal, old);
      if (old >= before.length && old - diagonal >= after.length)
        return traceBack(history, before.length, after.length);
    }
  }
  return [{ oldStart: 0, oldEnd: before.length, newStart: 0, newEnd: after.length }];
}

function startOn(reach: ReadonlyMap<number, number>, diagonal: number, edits: number): number {
  return comesDown(reach, diagonal, edits)
    ? (reach.get(diagonal + 1) ?? 0)
    : (reach.get(diagonal - 1) ?? 0) + 1;
}

/** Whether the last edit before this diagonal was an insertion. */
function comesDown(reach: ReadonlyMap<number, number>, diagonal: number, edits: number): boolean {
  if (diagonal === -edits) return true;
  return diagonal !== edits && (reach.get(diagonal - 1) ?? 0) < (reach.get(diagonal + 1) ?? 0);
}

function traceBack(
  history: readonly ReadonlyMap<number, number>[],
  oldEnd: number,
  newEnd: number,
): LineChange[] {
  const changes: LineChange[] = [];
  let old = oldEnd;
  let fresh = newEnd;
  for (let edits = history.length - 1; edits > 0; edits--) {
    const reach = history[edits] ?? new Map<number, number>();
    const diagonal = old - fresh;
    const down = comesDown(reach, diagonal, edits);
    const from = down ? diagonal + 1 : diagonal - 1;
    old = reach.get(from) ?? 0;
    fresh = old - from;
    const change = down
      ? { oldStart: old, oldEnd: old, newStart: fresh, newEnd: fresh + 1 }
      : { oldStart: old, oldEnd: old + 1, newStart: fresh, newEnd: fresh };
    const next = changes.at(-1);
    if (next?.oldStart === change.oldEnd && next.newStart === change.newEnd)
      changes[changes.length - 1] = { ...next, oldStart: change.oldStart, newStart: change.newStart };
    else changes.push(change);
  }
  return changes.reverse();
}
