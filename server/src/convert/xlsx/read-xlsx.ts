import type { Pasted } from '../../features/working/paste.ts';
import type { Message } from '../../rules/rule.ts';
import type { Imported } from '../imported.ts';
import type { OfficePackage, Relationship } from '../package/office-package.ts';
import { childOf, childrenOf, type XmlElement } from '../package/xml.ts';
import { damaged } from '../refusals.ts';
import { readSheet, richText, type Workbook } from './sheet.ts';
import { sheetNotices } from './sheet-notices.ts';
import { shownParts } from './shown-parts.ts';
import { CellFormats } from './styles.ts';

/**
 * The visible sheets of a workbook in its order, their numbers as they are shown. Throws ImportError where a part is damaged.
 */
export function readXlsx(office: OfficePackage): Imported {
  const path = office.main();
  const root = office.xml(path);
  if (root === undefined) throw damaged(path);
  const workbook = readShared(office, path, root);
  const relationships = office.relationshipsOf(path);
  const read = childrenOf(childOf(root, 'sheets'), 'sheet').map((sheet) =>
    readOne(office, sheet, relationships, workbook),
  );
  return { parts: read.flatMap(({ parts }) => parts), notices: read.flatMap(({ notices }) => notices) };
}

function readShared(office: OfficePackage, path: string, root: XmlElement): Workbook {
  const strings: string[] = [];
  const table = office.relationshipsOf(path).find(({ kind }) => kind === 'sharedStrings');
  if (table !== undefined) office.xml(table.path, { si: (item) => void strings.push(richText(item)) });
  const from1904 = /^(?:1|true)$/.test(childOf(root, 'workbookPr')?.attributes['date1904'] ?? '');
  return { strings, formats: new CellFormats(office.related(path, 'styles')), from1904 };
}

function readOne(
  office: OfficePackage,
  { attributes }: XmlElement,
  relationships: readonly Relationship[],
  workbook: Workbook,
): Imported {
  const { name = '', state = 'visible', id = '' } = attributes;
  const part = relationships.find((one) => one.id === id);
  if (part === undefined) throw damaged(name);
  if (part.kind !== 'worksheet') return { parts: [], notices: [noTable(name)] };
  const sheet = readSheet(office, part.path, workbook);
  if (sheet === undefined) throw damaged(name);
  const parts = shownParts(sheet);
  if (state !== 'visible') return { parts: [], notices: parts.length > 0 ? [hiddenSheet(name)] : [] };
  return { parts: titled(name, parts), notices: sheetNotices(office, part.path, name, sheet) };
}

function noTable(name: string): Message {
  return {
    zh: `“${name}”是图表，未导入`,
    en: `sheet “${name}” is a chart and was left out`,
  };
}

function hiddenSheet(name: string): Message {
  return {
    zh: `工作表“${name}”是隐藏的，未导入`,
    en: `sheet “${name}” is hidden and was left out`,
  };
}

const NO_NAME = /^(?:sheet|工作表|表格?)\s*\d*$/i;

/** A sheet that begins with a table of several rows, and so has no title of its own, is told by its name. */
function titled(name: string, parts: readonly Pasted[]): readonly Pasted[] {
  const isNamed = parts.some((part) => 'words' in part && isTitle(part.words));
  const isTable = parts.some((part) => 'grid' in part && part.grid.length > 1);
  return isNamed || !isTable || NO_NAME.test(name.trim()) ? parts : [{ words: name }, ...parts];
}

function isTitle(words: string): boolean {
  return /\p{sc=Han}{3}/u.test(words.replace(/\s/g, '')) && !/[：:]/.test(words);
}
