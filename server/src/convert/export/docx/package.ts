import { archiveOf } from '../archive.ts';
import { OFFICE, PACKAGE, propertiesXml, relationships } from '../office-parts.ts';
import type { Publication } from '../publication.ts';
import { XML_HEAD } from '../xml-head.ts';
import { documentXml } from './document.ts';
import { fontTableXml, stylesXml } from './styles.ts';
import { NAMESPACE } from './words.ts';

const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A Word file: A4, real headings, tables with heads that repeat. Equal publications give equal bytes. */
export function docxOf(publication: Publication): Uint8Array {
  return archiveOf({
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([
      ['rId1', `${OFFICE}/officeDocument`, 'word/document.xml'],
      ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': propertiesXml(publication.title),
    'word/document.xml': documentXml(publication),
    'word/styles.xml': stylesXml(),
    'word/fontTable.xml': fontTableXml(),
    'word/settings.xml': settingsXml(),
    'word/footer1.xml': footerXml(),
    'word/_rels/document.xml.rels': relationships([
      ['rId1', `${OFFICE}/styles`, 'styles.xml'],
      ['rId2', `${OFFICE}/fontTable`, 'fontTable.xml'],
      ['rId3', `${OFFICE}/settings`, 'settings.xml'],
      ['rIdFooter', `${OFFICE}/footer`, 'footer1.xml'],
    ]),
  });
}

function contentTypes(): string {
  const parts = [
    ['/word/document.xml', `${TYPES}.document.main+xml`],
    ['/word/styles.xml', `${TYPES}.styles+xml`],
    ['/word/fontTable.xml', `${TYPES}.fontTable+xml`],
    ['/word/settings.xml', `${TYPES}.settings+xml`],
    ['/word/footer1.xml', `${TYPES}.footer+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`
  );
}

function settingsXml(): string {
  return (
    `${XML_HEAD}<w:settings ${NAMESPACE}><w:characterSpacingControl w:val="compressPunctuation"/>` +
    `<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>` +
    `<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>`
  );
}

/** — 1 — in the middle of the foot. */
function footerXml(): string {
  const words = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const field = `<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
  return `${XML_HEAD}<w:ftr ${NAMESPACE}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${words('— ')}${field}${words(' —')}</w:p></w:ftr>`;
}
