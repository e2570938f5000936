/** The operations of a page that matter here, by the numbers pdf.js gives them. */
export const OPERATION = {
  setLineWidth: 2,
  setGState: 9,
  save: 10,
  restore: 11,
  transform: 12,
  endPath: 28,
  beginText: 31,
  setCharSpacing: 33,
  setWordSpacing: 34,
  setHScale: 35,
  setLeading: 36,
  setFont: 37,
  setTextRenderingMode: 38,
  setTextRise: 39,
  moveText: 40,
  setLeadingMoveText: 41,
  setTextMatrix: 42,
  nextLine: 43,
  showText: 44,
  setStrokeRGBColor: 58,
  setFillRGBColor: 59,
  beginFormXObject: 74,
  endFormXObject: 75,
  paintImageMask: 83,
  paintImage: 85,
  paintInlineImage: 86,
  paintSolidMask: 90,
  constructPath: 91,
} as const;

/** Of those that paint a path, the ones that draw its line; the others that are not `endPath` fill it. */
export const STROKES: ReadonlySet<number> = new Set([20, 21, 24, 25, 26, 27]);
export const FILLS: ReadonlySet<number> = new Set([22, 23, 24, 25, 26, 27]);

/** What a path is made of, each followed by its coordinates. */
export const PATH = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 } as const;

/** A glyph as it is shown: what it says and how far it moves on, in thousandths of the font's size. */
export interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[] | null;
}
