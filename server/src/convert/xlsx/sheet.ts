import type { OfficePackage } from '../package/office-package.ts';
import { childOf, childrenOf, elementsOf, textOf, type XmlElement } from '../package/xml.ts';
import { type Area, type Place, readArea, readPlace, writePlace } from './cell-place.ts';
import { numberText } from './number-text.ts';
import type { CellFormats } from './styles.ts';

/** More columns and rows than any table of a disclosure; what stands beyond them is told, not read. */
const WIDEST = 512;
const LONGEST = 50_000;

/** What the cells of all sheets share. */
export interface Workbook {
  readonly strings: readonly string[];
  readonly formats: CellFormats;
  readonly from1904: boolean;
}

/** The texts of a sheet as it shows them, by row and column; rows that hold nothing are empty. */
export interface Sheet {
  readonly rows: readonly (readonly string[])[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merged: readonly Area[];
  /** Cells that show an error (#REF!), and formulas that no result was stored of. */
  readonly errors: readonly string[];
  readonly uncomputed: readonly string[];
  /** Whether cells lie beyond what is read. */
  readonly isCut: boolean;
}

/** Undefined where the package holds no such part. Throws ImportError where it is damaged. */
export function readSheet(office: OfficePackage, path: string, workbook: Workbook): Sheet | undefined {
  const reader = new SheetReader(workbook);
  const root = office.xml(path, { row: (row) => reader.row(row) });
  return root === undefined ? undefined : reader.sheet(root);
}

class SheetReader {
  readonly #workbook: Workbook;
  readonly #rows: string[][] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #zeros: Place[] = [];
  readonly #errors: string[] = [];
  readonly #uncomputed: string[] = [];
  #next = 0;
  #isCut = false;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  /** Rows and cells may leave out where they stand: then each follows the one before. */
  row(element: XmlElement): void {
    const row = Number(element.attributes['r'] ?? this.#next + 1) - 1;
    this.#next = row + 1;
    if (!(row >= 0 && row < LONGEST)) {
      this.#isCut ||= childrenOf(element, 'c').some(isFilled);
      return;
    }
    if (isTrue(element.attributes['hidden'])) this.#hiddenRows.add(row);
    const texts: string[] = [];
    for (const cell of childrenOf(element, 'c')) this.#cell(cell, row, texts);
    this.#rows[row] = texts;
  }

  #cell(cell: XmlElement, row: number, texts: string[]): void {
    const column = readPlace(cell.attributes['r'] ?? '')?.column ?? texts.length;
    if (column >= WIDEST) {
      this.#isCut ||= isFilled(cell);
      return;
    }
    while (texts.length < column) texts.push('');
    const place = { row, column };
    texts[column] = this.#text(cell, place);
    if (isShownZero(cell)) this.#zeros.push(place);
  }

  #text(cell: XmlElement, place: Place): string {
    const { t: type = 'n', s: style } = cell.attributes;
    const inline = childOf(cell, 'is');
    if (inline !== undefined) return richText(inline);
    const value = childOf(cell, 'v');
    const written = value === undefined ? '' : textOf(value);
    if (written === '') {
      if (childOf(cell, 'f') !== undefined && type !== 'str') this.#uncomputed.push(writePlace(place));
      return '';
    }
    if (type === 's') return this.#workbook.strings[Number(written)] ?? '';
    if (type === 'b') return written === '1' ? 'TRUE' : 'FALSE';
    if (type === 'e') this.#errors.push(writePlace(place));
    if (type !== 'n') return written;
    return numberText(written, this.#workbook.formats.of(style), this.#workbook.from1904);
  }

  sheet(root: XmlElement): Sheet {
    const view = childOf(childOf(root, 'sheetViews'), 'sheetView');
    if (view?.attributes['showZeros'] === '0')
      for (const { row, column } of this.#zeros) (this.#rows[row] ?? [])[column] = '';
    return {
      rows: Array.from(this.#rows, (row) => row ?? []),
      hiddenRows: this.#hiddenRows,
      hiddenColumns: hiddenColumns(root),
      merged: childrenOf(childOf(root, 'mergeCells'), 'mergeCell').flatMap(
        ({ attributes }) => readArea(attributes['ref'] ?? '') ?? [],
      ),
      errors: this.#errors,
      uncomputed: this.#uncomputed,
      isCut: this.#isCut,
    };
  }
}

function isFilled(cell: XmlElement): boolean {
  return childOf(cell, 'v') !== undefined || childOf(cell, 'is') !== undefined;
}

function isShownZero(cell: XmlElement): boolean {
  const value = childOf(cell, 'v');
  return (
    (cell.attributes['t'] ?? 'n') === 'n' &&
    value !== undefined &&
    /^-?0+(?:\.0*)?(?:E.*)?$/i.test(textOf(value))
  );
}

function hiddenColumns(root: XmlElement): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const { attributes } of childrenOf(childOf(root, 'cols'), 'col')) {
    if (!isTrue(attributes['hidden'])) continue;
    const last = Math.min(Number(attributes['max'] ?? 0), WIDEST);
    for (let column = Number(attributes['min'] ?? 1); column <= last; column += 1) hidden.add(column - 1);
  }
  return hidden;
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** The text of a string item, without the readings (phonetic runs) that may stand above it. */
export function richText(item: XmlElement): string {
  return elementsOf(item)
    .map((child) => {
      if (child.name === 't') return textOf(child);
      if (child.name !== 'r') return '';
      return childrenOf(child, 't').map(textOf).join('');
    })
    .join('');
}
