/** What of a font says where its glyphs stand. */
export interface FontFacts {
  /** Glyph space to text space along the line: 0.001 but for rare fonts. */
  readonly scale: number;
  readonly vertical: boolean;
}

const USUAL: FontFacts = { scale: 0.001, vertical: false };

/** Where pdf.js 5.4.624 writes them: two bits for each of ten flags, three numbers, a box, then the font's matrix. */
const VERTICAL = { byte: 2, shift: 2 };
const YES = 2;
const MATRIX = 3 + 3 * 8 + 1 + 4 * 2;

/** Reads the facts out of the packed font that pdf.js sends; a font that could not be read counts as a usual one. */
export function fontFacts(packed: ArrayBuffer | undefined): FontFacts {
  if (!packed || packed.byteLength < MATRIX + 9) return USUAL;
  const view = new DataView(packed);
  const vertical = ((view.getUint8(VERTICAL.byte) >> VERTICAL.shift) & 3) === YES;
  const scale = view.getUint8(MATRIX) === 0 ? USUAL.scale : view.getFloat64(MATRIX + 1, true);
  return { scale: Number.isFinite(scale) && scale !== 0 ? Math.abs(scale) : USUAL.scale, vertical };
}
