import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { analyze } from '../../../server/src/analysis/analyze.ts';
import { exportDocument } from '../../../server/src/convert/export/export.ts';
import type { ExportFormat } from '../../../server/src/convert/export/formats.ts';
import type { Pasted } from '../../../server/src/features/working/paste.ts';

/** Small readers of what the exporters write, so that what is written can be held against the document. */

/** Paragraphs and tables as lines of a document, as they stand: nothing is tidied. */
function textOf(parts: readonly Pasted[]): string {
  return parts
    .map((part) => ('grid' in part ? part.grid.map((row) => row.join('\t')).join('\n') : part.words.trim()))
    .filter((text) => text !== '')
    .join('\n\n');
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

export function parseMarkup(text: string, xmlMode: boolean): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: Element = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(data) {
        open.at(-1)?.children.push(data);
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode, decodeEntities: true },
  );
  parser.end(text);
  return root;
}

export function all(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  );
}

export function words(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (child.name === 'w:tab' || child.name === 'w:br' || child.name === 'br') return ' ';
      return child.name === 'w:instrText' ? '' : words(child);
    })
    .join('');
}

export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** The body of a Word file, paragraphs and tables in order, as text of a document. */
export function textOfDocx(bytes: Uint8Array): string {
  const [body] = all(parseMarkup(partsOf(bytes)['word/document.xml'] ?? '', true), 'w:body');
  const parts = (body?.children ?? []).flatMap((child): readonly Pasted[] => {
    if (typeof child === 'string' || child.name === 'w:sectPr') return [];
    return child.name === 'w:tbl' ? [{ grid: gridOfDocx(child) }] : [{ words: words(child) }];
  });
  return textOf(parts);
}

function gridOfDocx(table: Element): readonly (readonly string[])[] {
  return all(table, 'w:tr').map((row) =>
    all(row, 'w:tc').flatMap((cell) => {
      const span = Number(all(cell, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1);
      return [words(cell), ...Array.from({ length: span - 1 }, () => '')];
    }),
  );
}

export interface ReadCell {
  readonly reference: string;
  readonly type: string;
  readonly text: string;
  readonly format: string;
}

export interface ReadSheet {
  readonly name: string;
  readonly xml: Element;
  readonly cells: readonly (readonly ReadCell[])[];
}

export function sheetsOf(bytes: Uint8Array): readonly ReadSheet[] {
  const parts = partsOf(bytes);
  const styles = parseMarkup(parts['xl/styles.xml'] ?? '', true);
  const codes = new Map(
    all(styles, 'numFmt').map((one) => [one.attributes['numFmtId'], one.attributes['formatCode']]),
  );
  const looks = all(all(styles, 'cellXfs')[0] ?? styles, 'xf').map(
    (one) => codes.get(one.attributes['numFmtId']) ?? '',
  );
  return all(parseMarkup(parts['xl/workbook.xml'] ?? '', true), 'sheet').map(({ attributes }, at) => {
    const xml = parseMarkup(parts[`xl/worksheets/sheet${at + 1}.xml`] ?? '', true);
    const cells = all(xml, 'row').map((row) =>
      all(row, 'c').map((cell) => ({
        reference: cell.attributes['r'] ?? '',
        type: cell.attributes['t'] ?? 'n',
        text: words(cell).replace(/_x005F_/g, '_'),
        format: looks[Number(cell.attributes['s'])] ?? '',
      })),
    );
    return { name: attributes['name'] ?? '', xml, cells };
  });
}

/** What a spreadsheet shows, sheet by sheet, as text of a document: what is merged over the whole width is no row of the table. */
export function textOfXlsx(bytes: Uint8Array): string {
  const parts = sheetsOf(bytes).flatMap(({ cells, xml }) => {
    const merged = all(xml, 'mergeCell').map(({ attributes }) => attributes['ref'] ?? '');
    const width = Math.max(...cells.map((row) => columnOf(row.at(-1)?.reference ?? 'A1') + 1));
    const sheet: Pasted[] = [];
    let grid: string[][] = [];
    const isAcross = ([first, ...others]: readonly ReadCell[]) =>
      others.every(({ text }) => text === '') &&
      (width === 1 || merged.some((range) => range.startsWith(`${first?.reference}:`)));
    for (const row of cells) {
      if (isFields(row) || (row.length === 1 && isAcross(row))) {
        sheet.push({ grid }, { words: row.map(({ text }) => text).join('  ') });
        grid = [];
      } else {
        const line: string[] = Array.from({ length: columnOf(row.at(-1)?.reference ?? 'A1') + 1 }, () => '');
        for (const cell of row) line[columnOf(cell.reference)] = shown(cell);
        grid.push(line);
      }
    }
    return [...sheet, { grid }];
  });
  return textOf(parts);
}

/** 部门：… and 单位：… beside each other. */
function isFields(row: readonly ReadCell[]): boolean {
  return row.length === 2 && row.every(({ text }) => /^.{1,8}[：:]/.test(text));
}

function columnOf(reference: string): number {
  const letters = reference.replace(/\d+/, '');
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A number by its format, with integers only. */
function shown({ type, text, format }: ReadCell): string {
  if (type !== 'n' || text === '') return text;
  const isPercent = format.endsWith('%');
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const [whole = '', rest = ''] = text.replace('-', '').split('.');
  const digits = BigInt(whole + rest.padEnd(decimals + (isPercent ? 2 : 0), '0')).toString();
  const padded = digits.padStart(decimals + 1, '0');
  const sign = text.startsWith('-') ? '-' : '';
  const head = padded.slice(0, padded.length - decimals);
  const tail = decimals === 0 ? '' : `.${padded.slice(-decimals)}`;
  return sign + head.replace(/\B(?=(\d{3})+$)/g, ',') + tail + (isPercent ? '%' : '');
}

/** A page's own words and tables in order; the list of contents that the page adds itself is left out. */
export function textOfHtml(html: string): string {
  const [body] = all(parseMarkup(html, false), 'body');
  const parts: Pasted[] = [];
  if (body !== undefined) collect(body, parts);
  return textOf(parts);
}

const BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'li']);

function collect(element: Element, parts: Pasted[]): void {
  for (const child of element.children) {
    if (
      typeof child === 'string' ||
      child.attributes['class'] === 'generated' ||
      child.attributes['class'] === 'skip'
    )
      continue;
    if (child.name === 'table') {
      for (const caption of all(child, 'caption')) collect(caption, parts);
      parts.push({ grid: gridOfHtml(child) });
    } else if (BLOCKS.has(child.name)) parts.push({ words: words(child) });
    else collect(child, parts);
  }
}

function gridOfHtml(table: Element): readonly (readonly string[])[] {
  const grid: string[][] = [];
  all(table, 'tr').forEach((row, y) => {
    const line = lineOf(grid, y);
    for (const cell of row.children) {
      if (typeof cell === 'string') continue;
      let x = 0;
      while (line[x] !== undefined) x += 1;
      const [columns, rows] = [
        Number(cell.attributes['colspan'] ?? 1),
        Number(cell.attributes['rowspan'] ?? 1),
      ];
      for (let dy = 0; dy < rows; dy++)
        for (let dx = 0; dx < columns; dx++) lineOf(grid, y + dy)[x + dx] = dx + dy === 0 ? words(cell) : '';
    }
  });
  return grid;
}

function lineOf(grid: string[][], row: number): string[] {
  const line = grid[row] ?? [];
  grid[row] = line;
  return line;
}

/** The file that a text is exported to; throws where it is refused. */
export function exportedBytes(text: string, format: ExportFormat): Uint8Array {
  const made = exportDocument(analyze(text).disclosure, format);
  if ('refusal' in made) throw new Error(made.refusal.zh);
  return made.bytes;
}
