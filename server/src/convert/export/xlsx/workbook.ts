import { escapeXml } from '../../../text/escape-markup.ts';
import { archiveOf } from '../archive.ts';
import { OFFICE, PACKAGE, propertiesXml, relationships } from '../office-parts.ts';
import type { Piece, Publication } from '../publication.ts';
import { XML_HEAD } from '../xml-head.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { SheetNames } from './sheet-name.ts';
import type { SheetContent } from './sheet-rows.ts';
import { NAMESPACE, StyleBook } from './styles.ts';

const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

interface NamedSheet extends Sheet {
  readonly name: string;
}

/** A workbook of one sheet a table. Equal publications give equal bytes. Undefined where there is no table. */
export function xlsxOf(publication: Publication): Uint8Array | undefined {
  const contents = contentsOf(publication.pieces);
  if (contents.length === 0) return undefined;
  const styles = new StyleBook();
  const names = new SheetNames();
  const sheets = contents.map((content, at): NamedSheet => {
    const { number, title } = content.table;
    const whole = title.includes(number) ? title : `${number} ${title}`;
    return { name: names.take(whole, `表${at + 1}`), ...sheetOf(content, styles, at === 0) };
  });
  return archiveOf({
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([
      ['rId1', `${OFFICE}/officeDocument`, 'xl/workbook.xml'],
      ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': propertiesXml(publication.title),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map(
        (_, at) => [`rId${at + 1}`, `${OFFICE}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const,
      ),
      ['rIdStyles', `${OFFICE}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': styles.xml(),
    ...Object.fromEntries(sheets.map(({ xml }, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
  });
}

/** Each table with its caption, number and fields above, and its notes below. */
function contentsOf(pieces: readonly Piece[]): readonly SheetContent[] {
  return pieces.flatMap((piece, at) => {
    if (piece.kind !== 'table') return [];
    let above = at;
    while (isAbove(pieces[above - 1])) above -= 1;
    let below = at + 1;
    while (pieces[below]?.kind === 'note') below += 1;
    return [{ table: piece.table, above: pieces.slice(above, at), notes: pieces.slice(at + 1, below) }];
  });
}

function isAbove(piece: Piece | undefined): boolean {
  return piece?.kind === 'caption' || piece?.kind === 'line' || piece?.kind === 'fields';
}

function contentTypes(sheets: number): string {
  const each = Array.from(
    { length: sheets },
    (_, at) =>
      `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>` +
    `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${each.join('')}</Types>`
  );
}

function workbookXml(sheets: readonly NamedSheet[]): string {
  const list = sheets.map(
    ({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const titles = sheets.flatMap(({ name, repeated: { first, last } }, at) => {
    if (first >= last) return [];
    const quoted = `'${name.replaceAll("'", "''")}'`;
    return [
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escapeXml(quoted)}!$${first}:$${last - 1}</definedName>`,
    ];
  });
  return (
    `${XML_HEAD}<workbook ${NAMESPACE} xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets>` +
    `${titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`}</workbook>`
  );
}
