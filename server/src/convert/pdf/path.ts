import type { Box, Rule } from './ink.ts';
import { apply, type Matrix } from './matrix.ts';
import { PATH } from './operations.ts';

type Point = readonly [number, number];

/** Points: a filled box that is no thicker is a line, and no line is shorter than it is thick. */
const LINE_THICKEST = 3;
const LINE_SHORTEST = 2;
/** Points by which the ends of a level line may differ. */
const SKEW = 0.6;

/** The corners of a path, one list for each of its pieces; a piece with a curve in it is no line and left out. */
function pieces(path: ArrayLike<number>, matrix: Matrix): readonly (readonly Point[])[] {
  const found: Point[][] = [];
  let piece: Point[] = [];
  for (let at = 0; at < path.length; ) {
    const step = path[at++];
    const point = () => apply(matrix, path[at] ?? 0, path[at + 1] ?? 0);
    if (step === PATH.moveTo) {
      piece = [point()];
      found.push(piece);
      at += 2;
    } else if (step === PATH.lineTo) {
      piece.push(point());
      at += 2;
    } else if (step === PATH.closePath) {
      if (piece[0]) piece.push(piece[0]);
    } else {
      found.splice(found.indexOf(piece), 1);
      piece = [];
      at += step === PATH.curveTo ? 6 : 4;
    }
  }
  return found;
}

/** The level and the upright lines that drawing a path's line makes. */
export function strokedRules(path: ArrayLike<number>, matrix: Matrix): readonly Rule[] {
  return pieces(path, matrix).flatMap((piece) =>
    piece.slice(1).flatMap((end, at) => straight(piece[at] ?? end, end)),
  );
}

function straight([x0, y0]: Point, [x1, y1]: Point): readonly Rule[] {
  const across = Math.abs(x1 - x0);
  const down = Math.abs(y1 - y0);
  if (Math.min(across, down) > SKEW || Math.max(across, down) < LINE_SHORTEST) return [];
  return [ruleOf({ x0: Math.min(x0, x1), y0: Math.min(y0, y1), x1: Math.max(x0, x1), y1: Math.max(y0, y1) })];
}

/** The lines that filling a path makes: its pieces that are long and thin. */
export function filledRules(path: ArrayLike<number>, matrix: Matrix): readonly Rule[] {
  return pieces(path, matrix).flatMap((piece) => (piece.length > 2 ? thin(boxOf(piece)) : []));
}

/** The line that a box is, or none. */
export function thin(box: Box): readonly Rule[] {
  const across = box.x1 - box.x0;
  const down = box.y1 - box.y0;
  const isLine = Math.min(across, down) <= LINE_THICKEST && Math.max(across, down) >= LINE_SHORTEST;
  return isLine && Math.max(across, down) > 2 * Math.min(across, down) ? [ruleOf(box)] : [];
}

/** The middle line of a box along its longer side. */
function ruleOf({ x0, y0, x1, y1 }: Box): Rule {
  if (x1 - x0 >= y1 - y0) return { x0, y0: (y0 + y1) / 2, x1, y1: (y0 + y1) / 2 };
  return { x0: (x0 + x1) / 2, y0, x1: (x0 + x1) / 2, y1 };
}

export function boxOf(points: readonly Point[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [x0, x1] = [Math.min(x0, x), Math.max(x1, x)];
    [y0, y1] = [Math.min(y0, y), Math.max(y1, y)];
  }
  return { x0, y0, x1, y1 };
}
