import type { FontFacts } from './font-facts.ts';
import type { Glyph } from './ink.ts';
import { apply, IDENTITY, type Matrix, multiply } from './matrix.ts';
import type { ShownGlyph } from './operations.ts';
import { readable } from './readable.ts';

/** What says how text is set; kept and taken back with the rest of the page's state. */
export interface TextStyle {
  readonly font: FontFacts;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  /** 1 is as wide as drawn. */
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  readonly unseen: boolean;
}

export const PLAIN_STYLE: TextStyle = {
  font: { scale: 0.001, vertical: false },
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  unseen: false,
};

/** How far below the top of its box the baseline of an upright character in a column of text lies, in sizes of the font. */
const COLUMN_TOP = 0.88;

/** Where text goes on: the two matrices of PDF's text state. */
export class Pen {
  #line: Matrix = IDENTITY;
  #text: Matrix = IDENTITY;

  begin(): void {
    this.set(IDENTITY);
  }

  set(matrix: Matrix): void {
    this.#line = matrix;
    this.#text = matrix;
  }

  /** To a new line, (x, y) from the start of the one before. */
  move(x: number, y: number): void {
    this.set(multiply(this.#line, [1, 0, 0, 1, x, y]));
  }

  /** The glyphs as they stand on the page; numbers among them move the pen by thousandths of the size. */
  show(shown: readonly (ShownGlyph | number)[], style: TextStyle, page: Matrix): readonly Glyph[] {
    const glyphs: Glyph[] = [];
    for (const glyph of shown) {
      if (typeof glyph === 'number') this.#advance((-glyph * style.size) / 1000, style);
      else {
        glyphs.push(...placed(glyph, style, multiply(page, this.#text)));
        const spacing = style.charSpacing + (glyph.isSpace ? style.wordSpacing : 0);
        this.#advance(advanceOf(glyph, style) + spacing, style);
      }
    }
    return glyphs;
  }

  #advance(by: number, { font, stretch }: TextStyle): void {
    const step: Matrix = font.vertical ? [1, 0, 0, 1, 0, by] : [1, 0, 0, 1, by * stretch, 0];
    this.#text = multiply(this.#text, step);
  }
}

/** Text units, without spacing; downwards, and so below 0, in a column of text. */
function advanceOf(glyph: ShownGlyph, { font, size }: TextStyle): number {
  if (font.vertical) return (glyph.vmetric?.[0] ?? -1000) * font.scale * size;
  return glyph.width * font.scale * size;
}

function placed(glyph: ShownGlyph, style: TextStyle, matrix: Matrix): readonly Glyph[] {
  const text = readable(glyph.unicode);
  const { font, size, rise, stretch, unseen } = style;
  const width = font.vertical ? size : glyph.width * font.scale * size * stretch;
  const left = font.vertical ? -size / 2 : 0;
  const base = font.vertical ? -COLUMN_TOP * size : rise;
  const [x, y] = apply(matrix, left, base);
  const [endX, endY] = apply(matrix, left + width, base);
  const [topX, topY] = apply(matrix, left, base + size);
  const height = Math.hypot(topX - x, topY - y);
  if (text === '' || !Number.isFinite(x + y + endX + endY) || height === 0) return [];
  return [{ text, x, y, endX, endY, size: height, unseen }];
}
