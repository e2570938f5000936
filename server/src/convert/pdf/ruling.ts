import type { Rule } from './ink.ts';

/** A ruling line: where it stands (`at`, across its direction) and from where to where it runs. */
export interface Line {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The ruling lines of a page, pieces of one line put together. */
export interface Ruling {
  readonly across: readonly Line[];
  readonly down: readonly Line[];
}

/** Points: lines that are no further apart are one line, pieces with no wider gap go on. */
export const NEAR = 1.2;
const GAP = 2.5;

export function ruling(rules: readonly Rule[]): Ruling {
  const across = rules.filter(({ x0, x1, y0, y1 }) => x1 - x0 >= y1 - y0);
  const down = rules.filter(({ x0, x1, y0, y1 }) => x1 - x0 < y1 - y0);
  return {
    across: whole(across.map(({ x0, x1, y0 }) => ({ at: y0, from: x0, to: x1 }))),
    down: whole(down.map(({ x0, y0, y1 }) => ({ at: x0, from: y0, to: y1 }))),
  };
}

function whole(lines: readonly Line[]): readonly Line[] {
  const bundles: Line[][] = [];
  for (const line of lines.toSorted((a, b) => a.at - b.at)) {
    const last = bundles.at(-1);
    if (last?.[0] && line.at - last[0].at <= NEAR) last.push(line);
    else bundles.push([line]);
  }
  return bundles.flatMap(runs);
}

/** The stretches that the pieces of one line cover. */
function runs(pieces: readonly Line[]): readonly Line[] {
  const at = pieces.reduce((sum, piece) => sum + piece.at, 0) / pieces.length;
  const found: { at: number; from: number; to: number }[] = [];
  for (const { from, to } of pieces.toSorted((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last && from - last.to <= GAP) last.to = Math.max(last.to, to);
    else found.push({ at, from, to });
  }
  return found;
}
