import { childOf, elementsOf, isOn, textOf, type XmlElement } from '../package/xml.ts';
import type { LeftOut } from './left-out.ts';

/** What a paragraph holds: its words, `\n` for its line breaks, and what hangs on it. */
export interface Inline {
  text: string;
  /** Contents of text boxes. */
  readonly boxes: XmlElement[];
  /** Numbers of the footnotes and endnotes that it refers to. */
  readonly notes: string[];
}

/** Elements that only hold others, for this purpose. */
const WRAPPERS = new Set(
  'ins moveTo hyperlink fldSimple smartTag customXml sdt sdtContent AlternateContent Choice ruby rubyBase bdo dir oMath oMathPara'.split(
    ' ',
  ),
);
const DELETED = new Set(['del', 'moveFrom']);
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
]);
const DRAWN = new Set(['drawing', 'pict', 'object']);

/** Reads the runs of paragraphs; of a field its result, which may go on over many paragraphs, as a contents list does. */
export class InlineReader {
  readonly #leftOut: LeftOut;
  /** By field that was begun in the paragraph, whether its result has not begun yet. */
  readonly #fields: boolean[] = [];

  constructor(leftOut: LeftOut) {
    this.#leftOut = leftOut;
  }

  read(paragraph: XmlElement): Inline {
    this.#fields.length = 0;
    const inline: Inline = { text: '', boxes: [], notes: [] };
    this.#children(paragraph, inline);
    return inline;
  }

  #children(element: XmlElement, inline: Inline): void {
    for (const child of elementsOf(element)) this.#child(child, inline);
  }

  #child(element: XmlElement, inline: Inline): void {
    const { name } = element;
    if (WRAPPERS.has(name)) this.#children(element, inline);
    else if (DELETED.has(name)) {
      if (name === 'del' && /\S/.test(textOf(element))) this.#leftOut.add('deletion');
    } else if (name === 'r') this.#run(element, inline);
    else if (MATHEMATICS.has(name)) inline.text += textOf(element);
  }

  #run(run: XmlElement, inline: Inline): void {
    const isHidden = isOn(childOf(run, 'rPr'), 'vanish');
    if (isHidden && elementsOf(run).some(({ name }) => name === 't')) this.#leftOut.add('hidden');
    for (const child of elementsOf(run)) {
      if (child.name === 'fldChar') this.#field(child.attributes['fldCharType'] ?? '');
      else if (!isHidden && !this.#fields.includes(true)) this.#piece(child, inline);
    }
  }

  #field(type: string): void {
    if (type === 'begin') this.#fields.push(true);
    else if (type === 'separate') this.#fields.splice(-1, 1, false);
    else if (type === 'end') this.#fields.pop();
  }

  #piece(element: XmlElement, inline: Inline): void {
    const { name, attributes } = element;
    if (name === 't') inline.text += textOf(element);
    else if (name === 'sym') inline.text += symbolOf(attributes['char'] ?? '');
    else if (name === 'footnoteReference' || name === 'endnoteReference')
      inline.notes.push(`${name} ${attributes['id'] ?? ''}`);
    else if (DRAWN.has(name)) this.#drawing(element, inline);
    else if (WRAPPERS.has(name)) for (const child of elementsOf(element)) this.#nested(child, inline);
    else inline.text += CHARACTERS.get(name) ?? '';
  }

  /** Runs hold alternatives and readings above words, and those hold runs or drawings again. */
  #nested(element: XmlElement, inline: Inline): void {
    if (element.name === 'r') this.#run(element, inline);
    else if (element.name !== 'Fallback') this.#piece(element, inline);
  }

  #drawing(element: XmlElement, inline: Inline): void {
    this.#leftOut.passed(inline.text);
    const found = new Set<string>();
    collect(element, inline.boxes, found);
    if (found.has('chart') || found.has('relIds')) this.#leftOut.add('chart');
    else if (found.has('OLEObject')) this.#leftOut.add('object');
    else if (found.has('pic') || found.has('imagedata')) this.#leftOut.add('picture');
  }
}

const MATHEMATICS = new Set(['f', 'sSub', 'sSup', 'd', 'm', 'nary', 'rad', 'e', 'num', 'den']);

/** Text boxes, at any depth but not within each other, and the names of what else is drawn. */
function collect(element: XmlElement, boxes: XmlElement[], names: Set<string>): void {
  for (const child of elementsOf(element)) {
    if (child.name === 'txbxContent') boxes.push(child);
    else if (child.name !== 'Fallback') {
      names.add(child.name);
      collect(child, boxes, names);
    }
  }
}

/** A sign of a symbol font; those of the private range have no character that others could show. */
function symbolOf(code: string): string {
  const character = Number.parseInt(code, 16);
  if (!(character > 0 && character < 0xffff)) return '';
  return character >= 0xe000 && character <= 0xf8ff
    ? (SYMBOLS[character & 0xff] ?? '')
    : String.fromCharCode(character);
}

/** Ticks and boxes of Wingdings, as forms use them. */
const SYMBOLS: Readonly<Record<number, string>> = {
  82: '☑',
  84: '☒',
  111: '□',
  163: '□',
  168: '□',
  252: '√',
  253: '☒',
  254: '☑',
};
