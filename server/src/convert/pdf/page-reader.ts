import type { Operations, PageBox } from './engine.ts';
import type { FontFacts } from './font-facts.ts';
import type { Box, Glyph, Ink, Rule } from './ink.ts';
import { apply, type Matrix, matrixOf, multiply, pageMatrix } from './matrix.ts';
import { FILLS, OPERATION, type ShownGlyph, STROKES } from './operations.ts';
import { boxOf, filledRules, strokedRules, thin } from './path.ts';
import { Pen, PLAIN_STYLE, type TextStyle } from './pen.ts';

/** What a page may hold at most; no page that anybody reads comes near it. */
const MOST = 400_000;
const MOST_OPERATIONS = 300_000;
const DEEPEST = 1_000;
/** Points; a thicker line is a band of colour. */
const STROKE_THICKEST = 6;

interface State extends TextStyle {
  readonly matrix: Matrix;
  readonly lineWidth: number;
  readonly strokeWhite: boolean;
  readonly fillWhite: boolean;
}

/** More on one page than any page of words and tables holds. */
export class PageTooFull extends Error {}

/** Follows the operations of one page and notes the characters, ruling lines and pictures that they put on it. */
export class PageReader {
  readonly #glyphs: Glyph[] = [];
  readonly #rules: Rule[] = [];
  readonly #pictures: Box[] = [];
  readonly #stack: State[] = [];
  readonly #pen = new Pen();
  readonly #fontOf: (name: string) => FontFacts | undefined;
  readonly #size: readonly [number, number];
  #state: State;
  #operations = 0;

  constructor({ view, rotate }: PageBox, fontOf: (name: string) => FontFacts | undefined) {
    const [width, height] = [Math.abs(view[2] - view[0]), Math.abs(view[3] - view[1])];
    this.#size = rotate % 180 === 0 ? [width, height] : [height, width];
    this.#fontOf = fontOf;
    const matrix = pageMatrix(view, rotate);
    this.#state = { ...PLAIN_STYLE, matrix, lineWidth: 1, strokeWhite: false, fillWhite: false };
  }

  get ink(): Ink {
    const [width, height] = this.#size;
    return { width, height, glyphs: this.#glyphs, rules: this.#rules, pictures: this.#pictures };
  }

  take({ fnArray, argsArray }: Operations): void {
    for (const [at, operation] of fnArray.entries()) {
      const given = argsArray[at];
      this.#follow(operation, Array.isArray(given) ? given : []);
    }
    this.#operations += fnArray.length;
    if (this.#operations > MOST_OPERATIONS) throw new PageTooFull();
    if (this.#glyphs.length + this.#rules.length + this.#pictures.length > MOST) throw new PageTooFull();
  }

  #follow(operation: number, given: readonly unknown[]): void {
    const number = (at: number) => (Number.isFinite(given[at]) ? Number(given[at]) : 0);
    switch (operation) {
      case OPERATION.save:
        this.#save();
        break;
      case OPERATION.restore:
      case OPERATION.endFormXObject:
        this.#state = this.#stack.pop() ?? this.#state;
        break;
      case OPERATION.transform:
        this.#transform(matrixOf(given));
        break;
      case OPERATION.beginFormXObject:
        this.#save();
        this.#transform(matrixOf(given[0] as ArrayLike<unknown> | null));
        break;
      case OPERATION.setGState:
        this.#set(given[0]);
        break;
      case OPERATION.setLineWidth:
        this.#change({ lineWidth: number(0) });
        break;
      case OPERATION.setStrokeRGBColor:
        this.#change({ strokeWhite: given[0] === '#ffffff' });
        break;
      case OPERATION.setFillRGBColor:
        this.#change({ fillWhite: given[0] === '#ffffff' });
        break;
      case OPERATION.constructPath:
        this.#paint(number(0), (given[1] as readonly (ArrayLike<number> | null)[] | undefined)?.[0]);
        break;
      case OPERATION.paintImage:
      case OPERATION.paintImageMask:
      case OPERATION.paintInlineImage:
      case OPERATION.paintSolidMask:
        this.#picture();
        break;
      default:
        this.#text(operation, given, number);
        break;
    }
  }

  #text(operation: number, given: readonly unknown[], number: (at: number) => number): void {
    switch (operation) {
      case OPERATION.beginText:
        this.#pen.begin();
        break;
      case OPERATION.setCharSpacing:
        this.#change({ charSpacing: number(0) });
        break;
      case OPERATION.setWordSpacing:
        this.#change({ wordSpacing: number(0) });
        break;
      case OPERATION.setHScale:
        this.#change({ stretch: number(0) / 100 });
        break;
      case OPERATION.setLeading:
        this.#change({ leading: -number(0) });
        break;
      case OPERATION.setTextRise:
        this.#change({ rise: number(0) });
        break;
      case OPERATION.setTextRenderingMode:
        this.#change({ unseen: number(0) === 3 });
        break;
      case OPERATION.setFont:
        this.#setFont(given[0], number(1));
        break;
      case OPERATION.moveText:
        this.#pen.move(number(0), number(1));
        break;
      case OPERATION.setLeadingMoveText:
        this.#change({ leading: number(1) });
        this.#pen.move(number(0), number(1));
        break;
      case OPERATION.nextLine:
        this.#pen.move(0, this.#state.leading);
        break;
      case OPERATION.setTextMatrix:
        this.#pen.set(matrixOf(given[0] as ArrayLike<unknown>));
        break;
      case OPERATION.showText:
        this.#glyphs.push(...this.#shown(given[0]));
    }
  }

  #shown(glyphs: unknown): readonly Glyph[] {
    const shown = Array.isArray(glyphs)
      ? (glyphs as (ShownGlyph | number)[]).filter((glyph) => glyph !== null)
      : [];
    return this.#pen.show(shown, this.#state, this.#state.matrix);
  }

  #change(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
  }

  #save(): void {
    if (this.#stack.length >= DEEPEST) throw new PageTooFull();
    this.#stack.push(this.#state);
  }

  #transform(matrix: Matrix): void {
    this.#change({ matrix: multiply(this.#state.matrix, matrix) });
  }

  #setFont(name: unknown, size: number): void {
    const font = this.#fontOf(String(name)) ?? PLAIN_STYLE.font;
    this.#change({ font, size });
  }

  /** A named bundle of settings, of which the line's width and the font matter. */
  #set(settings: unknown): void {
    for (const [key, value] of Array.isArray(settings) ? (settings as [string, unknown][]) : []) {
      if (key === 'LW') this.#change({ lineWidth: Number(value) || 0 });
      if (key === 'Font' && Array.isArray(value)) this.#setFont(value[0], Number(value[1]) || 0);
    }
  }

  #paint(how: number, path: ArrayLike<number> | null | undefined): void {
    if (!path) return;
    const { matrix, lineWidth, strokeWhite, fillWhite } = this.#state;
    const thickness = lineWidth * Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
    if (STROKES.has(how) && !strokeWhite && thickness <= STROKE_THICKEST)
      this.#rules.push(...strokedRules(path, matrix));
    if (FILLS.has(how) && !fillWhite) this.#rules.push(...filledRules(path, matrix));
  }

  /** A picture is drawn into the unit square; one that is long and thin is how some programs draw lines. */
  #picture(): void {
    const corners = [0, 1].flatMap((x) => [0, 1].map((y) => apply(this.#state.matrix, x, y)));
    const box = boxOf(corners);
    const rules = thin(box);
    if (rules.length > 0) this.#rules.push(...rules);
    else this.#pictures.push(box);
  }
}
