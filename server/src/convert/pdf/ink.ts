/** What stands on a page, in points from its upper left corner as it is shown, y downwards. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  readonly pictures: readonly Box[];
}

/** One character: its baseline runs from (x, y) to (endX, endY); `size` is the font's, in points. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly endX: number;
  readonly endY: number;
  readonly size: number;
  /** Drawn in no colour at all: the layer of recognised words over a scanned page. */
  readonly unseen: boolean;
}

/** A ruling line along one of the page's edges: across where `y0 = y1`, else down. */
export interface Rule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface Box extends Rule {}
