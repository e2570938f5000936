import type { Pasted } from '../../features/working/paste.ts';
import type { Message } from '../../rules/rule.ts';
import type { Imported } from '../imported.ts';
import type { OfficePackage } from '../package/office-package.ts';
import { childOf, childrenOf, isOn, propertyOf, textOf, type XmlElement } from '../package/xml.ts';
import { damaged } from '../refusals.ts';
import { partsOfRows } from '../stacked-tables.ts';
import { contentNamed, contentOf, isDeleted } from './blocks.ts';
import { InlineReader } from './inline.ts';
import { LeftOut } from './left-out.ts';
import { linesOf } from './lines.ts';
import { Numbering } from './numbering.ts';
import { Styles } from './styles.ts';
import { type Cell, type Row, shownRows } from './table-grid.ts';

/**
 * Paragraphs and tables of a Word document in their order, with automatic numbering written out, the text of boxes and notes
 * behind the paragraph that they hang on. Throws ImportError where a part is damaged.
 */
export function readDocx(office: OfficePackage): Imported {
  const path = office.main();
  const body = childOf(office.xml(path), 'body');
  if (body === undefined) throw damaged(path);
  const reader = new DocumentReader(office, path);
  const parts = reader.flow(body);
  return { parts, notices: [...reader.leftOut.notices(), ...aroundNotices(office, path)] };
}

class DocumentReader {
  readonly leftOut = new LeftOut();
  readonly #inline = new InlineReader(this.leftOut);
  readonly #numbering: Numbering;
  readonly #styles: Styles;
  readonly #notes: ReadonlyMap<string, XmlElement>;

  constructor(office: OfficePackage, path: string) {
    this.#numbering = new Numbering(office.related(path, 'numbering'));
    this.#styles = new Styles(office.related(path, 'styles'));
    this.#notes = new Map([
      ...notesOf(office.related(path, 'footnotes'), 'footnote'),
      ...notesOf(office.related(path, 'endnotes'), 'endnote'),
    ]);
  }

  /** The parts of what holds paragraphs and tables: the body, a cell, a text box. */
  flow(container: XmlElement): readonly Pasted[] {
    const parts: Pasted[] = [];
    let begun = '';
    for (const block of contentOf(container)) {
      if (block.name === 'tbl') parts.push(...this.#table(block));
      else if (block.name === 'altChunk') this.leftOut.add('chunk');
      if (block.name !== 'p') continue;
      const { text, behind } = this.#paragraph(block);
      begun += text;
      // A paragraph whose end was deleted goes on with the next one.
      const isOpen = isDeleted(childOf(childOf(block, 'pPr'), 'rPr'));
      if (!isOpen) parts.push(...linesOf(begun).map((words) => ({ words })));
      if (!isOpen) begun = '';
      parts.push(...behind);
    }
    return begun === '' ? parts : [...parts, { words: begun }];
  }

  #paragraph(block: XmlElement): { readonly text: string; readonly behind: readonly Pasted[] } {
    const properties = childOf(block, 'pPr');
    const { text: words, boxes, notes } = this.#inline.read(block);
    const isEmpty = words.trim() === '' && boxes.length === 0;
    const place = isEmpty ? undefined : this.#styles.listOf(properties);
    const label = place === undefined ? '' : this.#numbering.next(place);
    const text = label + this.#entry(words, properties);
    this.leftOut.passed(text);
    return { text, behind: [...boxes.flatMap((box) => this.flow(box)), ...this.#notesOf(notes)] };
  }

  /** A contents list parts title and page by a tab with dots; in text the dots stay. */
  #entry(words: string, properties: XmlElement | undefined): string {
    const isEntry = this.#styles.isContents(properties) || hasLeaders(properties);
    return isEntry ? words.replace(/[ \t]*\t+[ \t]*(?=\d{1,4}\s*$)/, '……') : words;
  }

  #notesOf(notes: readonly string[]): readonly Pasted[] {
    return notes.flatMap((note) => {
      const element = this.#notes.get(note);
      const words = element === undefined ? '' : this.#wordsOf(element);
      return words === '' ? [] : [{ words: `注：${words}` }];
    });
  }

  #wordsOf(container: XmlElement): string {
    return this.flow(container)
      .map((part) => ('words' in part ? part.words : part.grid.flat().join(' ')))
      .join(' ')
      .trim();
  }

  /** A table of one column is a frame around what stands in it. */
  #table(table: XmlElement): readonly Pasted[] {
    const rows = contentNamed(table, 'tr').filter((row) => this.#isShown(childOf(row, 'trPr')));
    const isFrame = rows.every((row) => contentNamed(row, 'tc').length <= 1);
    if (isFrame) return rows.flatMap((row) => contentNamed(row, 'tc').flatMap((cell) => this.flow(cell)));
    const nested: Pasted[] = [];
    const shown = shownRows(rows.map((row) => this.#row(row, nested)));
    return [...partsOfRows(shown, false), ...nested];
  }

  #isShown(properties: XmlElement | undefined): boolean {
    if (isDeleted(properties)) this.leftOut.add('deletion');
    else if (isOn(properties, 'hidden')) this.leftOut.add('hidden');
    else return true;
    return false;
  }

  #row(row: XmlElement, nested: Pasted[]): Row {
    const properties = childOf(row, 'trPr');
    return {
      before: Number(propertyOf(properties, 'gridBefore') ?? 0),
      cells: contentNamed(row, 'tc').map((cell) => this.#cell(cell, nested)),
    };
  }

  #cell(cell: XmlElement, nested: Pasted[]): Cell {
    const properties = childOf(cell, 'tcPr');
    const merge = childOf(properties, 'vMerge') ?? childOf(properties, 'hMerge');
    const parts = this.flow(cell);
    const words = parts.flatMap((part) => {
      if ('words' in part) return [part.words];
      if (part.grid.length > 1) nested.push(part);
      return part.grid.length > 1 ? [] : [part.grid.flat().join(' ')];
    });
    return {
      text: words.join(' '),
      columns: Number(propertyOf(properties, 'gridSpan') ?? 1),
      isCovered: isDeleted(properties) || (merge !== undefined && merge.attributes['val'] !== 'restart'),
    };
  }
}

function notesOf(root: XmlElement | undefined, name: string): readonly (readonly [string, XmlElement])[] {
  return childrenOf(root, name).map((note) => [`${name}Reference ${note.attributes['id'] ?? ''}`, note]);
}

function hasLeaders(properties: XmlElement | undefined): boolean {
  return childrenOf(childOf(properties, 'tabs'), 'tab').some(({ attributes }) =>
    /^(?:dot|hyphen|underscore|heavy|middleDot)$/.test(attributes['leader'] ?? ''),
  );
}

/** What stands around the text: comments, and words in the headers and footers. */
function aroundNotices(office: OfficePackage, path: string): readonly Message[] {
  const notices: Message[] = [];
  const around = new Set<string>();
  for (const { kind, path: part } of office.relationshipsOf(path)) {
    const isAround = kind === 'header' || kind === 'footer';
    const root = isAround || kind === 'comments' ? office.xml(part) : undefined;
    if (root === undefined) continue;
    if (isAround) around.add(textOf(root).replace(/\s+/g, ''));
    const comments = childrenOf(root, 'comment').length;
    if (comments > 0)
      notices.push({ zh: `${comments} 条批注未导入`, en: `${comments} comments were left out` });
  }
  const words = [...around].filter((text) =>
    /\p{sc=Han}{2}/u.test(text.replace(/第.{0,9}页|共.{0,9}页/g, '')),
  );
  if (words.length > 0)
    notices.push({
      zh: `页眉页脚未导入：${words.map((text) => `“${text.slice(0, 30)}”`).join('、')}`,
      en: `headers and footers were left out: ${words.map((text) => `“${text.slice(0, 30)}”`).join(', ')}`,
    });
  return notices;
}
