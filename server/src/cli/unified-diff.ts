import { type LineChange, lineChanges, linesOf } from '../features/line-diff.ts';
import { masked } from './report/mask.ts';

const CONTEXT = 3;

/** A unified diff of two texts of one file, empty where they are alike; private numbers are masked, as in all that is shown. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const old = linesOf(before);
  const fresh = linesOf(after);
  const hunks = groupChanges(lineChanges(old, fresh)).map((changes) => hunkText(changes, old, fresh));
  return hunks.length === 0 ? '' : `--- a/${path}\n+++ b/${path}\n${hunks.join('')}`;
}

/** Changes whose context would overlap stand in one hunk. */
function groupChanges(changes: readonly LineChange[]): readonly (readonly LineChange[])[] {
  const groups: LineChange[][] = [];
  for (const change of changes) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group === undefined || last === undefined || change.oldStart - last.oldEnd > CONTEXT * 2)
      groups.push([change]);
    else group.push(change);
  }
  return groups;
}

function hunkText(changes: readonly LineChange[], old: readonly string[], fresh: readonly string[]): string {
  const first = changes[0];
  const last = changes.at(-1);
  if (first === undefined || last === undefined) return '';
  const lead = Math.min(CONTEXT, first.oldStart);
  const tail = Math.min(CONTEXT, old.length - last.oldEnd);
  const lines: string[] = [];
  let at = first.oldStart - lead;
  for (const { oldStart, oldEnd, newStart, newEnd } of changes) {
    lines.push(...marked(' ', old.slice(at, oldStart)));
    lines.push(...marked('-', old.slice(oldStart, oldEnd)), ...marked('+', fresh.slice(newStart, newEnd)));
    at = oldEnd;
  }
  lines.push(...marked(' ', old.slice(at, at + tail)));
  const oldSpan = spanText(first.oldStart - lead, last.oldEnd + tail);
  const newSpan = spanText(first.newStart - lead, last.newEnd + tail);
  return `@@ -${oldSpan} +${newSpan} @@\n${lines.join('')}`;
}

/** Lines are counted from 1; an empty span names the line before it. */
function spanText(start: number, end: number): string {
  const count = end - start;
  const from = count === 0 ? start : start + 1;
  return count === 1 ? `${from}` : `${from},${count}`;
}

function marked(mark: string, lines: readonly string[]): readonly string[] {
  return lines.map((line) => {
    const shown = `${mark}${masked(line)}`;
    return line.endsWith('\n') ? shown : `${shown}\n\\ No newline at end of file\n`;
  });
}
