/** What is drawn on a page; places in points from its upper left corner. */
export type Mark =
  | { readonly text: string; readonly x: number; readonly y: number; readonly size?: number }
  | { readonly line: readonly [number, number, number, number] };

export interface Sheet {
  readonly marks: readonly Mark[];
  readonly width?: number;
  readonly height?: number;
  /** Degrees that the page is shown turned; the marks are placed on the page as it lies. */
  readonly rotate?: number;
  /** Operations of PDF after the marks. */
  readonly more?: string;
}

/** How the one font of the file says its characters. */
export interface FontWriting {
  /** The object of the font's encoding: a name of a character map. */
  readonly encoding: string;
  readonly encode: (text: string) => Uint8Array;
  /** A character map to Unicode, as PDF writes it. */
  readonly toUnicode?: string;
}

const UTF16: FontWriting = { encoding: '/UniGB-UCS2-H', encode: utf16 };

/** The bytes of a PDF file of these pages, in a font that it does not bring along; letters and digits are half as wide as Chinese. */
export function writePdf(sheets: readonly Sheet[], font: FontWriting = UTF16, trailer = ''): Uint8Array {
  const objects: string[] = [];
  const add = (text: string) => objects.push(text);
  const first = 6;
  const kids = sheets.map((_, at) => `${first + 2 * at} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${sheets.length} >>`);
  const map = font.toUnicode === undefined ? '' : '/ToUnicode 5 0 R ';
  add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding ${font.encoding} ${map}/DescendantFonts [4 0 R] >>`,
  );
  add(
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /W [1 95 500 814 939 500] ' +
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor << /Type /FontDescriptor ' +
      '/FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 >> >>',
  );
  add(stream(font.toUnicode ?? ''));
  for (const [at, { width = 595, height = 842, rotate = 0, marks, more = '' }] of sheets.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} ` +
        `/Resources << /Font << /F 3 0 R >> >> /Contents ${first + 1 + 2 * at} 0 R >>`,
    );
    add(stream([...marks.map((mark) => drawn(mark, height, font)), more].join('\n')));
  }
  return assembled(objects, trailer);
}

function drawn(mark: Mark, height: number, { encode }: FontWriting): string {
  if ('line' in mark) {
    const [x0, y0, x1, y1] = mark.line;
    return `${x0} ${height - y0} m ${x1} ${height - y1} l S`;
  }
  const hex = Buffer.from(encode(mark.text)).toString('hex');
  return `BT /F ${mark.size ?? 10} Tf ${mark.x} ${height - mark.y} Td <${hex}> Tj ET`;
}

function utf16(text: string): Uint8Array {
  return Buffer.from(text, 'utf16le').swap16();
}

function stream(text: string): string {
  return `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
}

function assembled(objects: readonly string[], trailer: string): Uint8Array {
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** Points between the lines of a wrapped cell, and around them. */
const PITCH = 12;

/**
 * A ruled table: rows of cells, each over some columns (`{ text, over }`) or one. What a cell says is broken where it says '\n'. Its
 * upper left corner is at (x, y).
 */
export function ruledMarks(
  rows: readonly (readonly (string | { readonly text: string; readonly over: number })[])[],
  widths: readonly number[],
  [x, y]: readonly [number, number],
): readonly Mark[] {
  const marks: Mark[] = [];
  const right = x + widths.reduce((sum, width) => sum + width, 0);
  let top = y;
  for (const row of rows) {
    const cells = row.map((cell) => (typeof cell === 'string' ? { text: cell, over: 1 } : cell));
    const height = PITCH * Math.max(...cells.map(({ text }) => text.split('\n').length)) + 4;
    marks.push({ line: [x, top, right, top] });
    let [left, column] = [x, 0];
    for (const { text, over } of cells) {
      marks.push({ line: [left, top, left, top + height] });
      for (const [at, line] of text.split('\n').entries())
        if (line !== '') marks.push({ text: line, x: left + 3, y: top + PITCH * (at + 1) });
      for (const width of widths.slice(column, column + over)) left += width;
      column += over;
    }
    marks.push({ line: [right, top, right, top + height] });
    top += height;
  }
  return [...marks, { line: [x, top, right, top] }];
}
