import { strToU8, zipSync } from 'fflate';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** Relationships of a part: kind and target of each, numbered rId1, rId2 … */
function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const list = targets.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${KINDS}${kind}" Target="${target}"/>`,
  );
  return `<?xml version="1.0"?><Relationships xmlns="${RELATIONSHIPS}">${list.join('')}</Relationships>`;
}

/** A Word document of the body given, with other parts by their kind (numbering, styles, footnotes, comments, header). */
export function docx(body: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const kinds = Object.keys(others);
  return zipped({
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationships(kinds.map((kind) => [kind, `${kind}.xml`] as const)),
    'word/document.xml': `<w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      kinds.map((kind) => [`word/${kind}.xml`, `<w:${kind} ${WORD}>${others[kind]}</w:${kind}>`]),
    ),
  });
}

/** A paragraph of one run of text. */
export function p(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** The body of a Word document that says what a text says: lines with tabs are rows of tables, empty ones end a table. */
export function bodyOf(text: string): string {
  const row = (line: string) => {
    const cells = line.split('\t').map((cell) => `<w:tc>${p(cell)}</w:tc>`);
    return `<w:tr>${cells.join('')}</w:tr>`;
  };
  const blocks = text.match(/(?:^.*\t.*\n?)+|^.*\n?/gm) ?? [];
  return blocks
    .map((block) =>
      block.includes('\t')
        ? `<w:tbl>${block.replace(/\n$/, '').split('\n').map(row).join('')}</w:tbl>`
        : p(block.trim()),
    )
    .join('');
}

export interface SheetParts {
  readonly name: string;
  readonly data: string;
  readonly before?: string;
  readonly behind?: string;
  readonly state?: string;
}

/** A workbook; `data` of a sheet are its rows, `strings` the shared strings, `styles` what its style sheet holds. */
export function xlsx(
  sheets: readonly SheetParts[],
  { strings = '', styles = '', properties = '' } = {},
): Uint8Array {
  const list = sheets.map(
    ({ name, state = 'visible' }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="rId${at + 1}"/>`,
  );
  return zipped({
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', '/xl/styles.xml'],
    ]),
    'xl/workbook.xml': `<workbook xmlns:r="r">${properties}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ before = '', data, behind = '' }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet>${before}<sheetData>${data}</sheetData>${behind}</worksheet>`,
      ]),
    ),
  });
}
