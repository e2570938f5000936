import { Parser } from 'htmlparser2';
import { damaged } from '../refusals.ts';

/** An element by its local name, as are its attributes: which prefix a namespace has is the writing program's choice. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Deeper than any office program nests; a deeper file is made to break its readers. */
const DEEPEST = 400;

/** Takes elements of one name as soon as they are complete; they are then not kept in the tree. */
export type Taken = Readonly<Record<string, (element: XmlElement) => void>>;

/**
 * The root element of an XML file. Declarations of entities are not followed, so that none can grow. Throws ImportError with
 * the part's name where there is no root, or an element is not closed.
 */
export function readXml(bytes: Uint8Array, part: string, taken: Taken = {}): XmlElement {
  const top: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [top];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > DEEPEST) throw damaged(part);
        open.push({ name: localName(name), attributes: localNames(attributes), children: [] });
      },
      ontext(text) {
        open.at(-1)?.children.push(text);
      },
      onclosetag() {
        const element = open.pop();
        if (element === undefined) return;
        const take = Object.hasOwn(taken, element.name) ? taken[element.name] : undefined;
        if (take === undefined) open.at(-1)?.children.push(element);
        else take(element);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(decoded(bytes));
  // The end would close what a file that was cut off leaves open.
  if (open.length > 1) throw damaged(part);
  parser.end();
  const root = top.children.find((child) => typeof child !== 'string');
  if (root === undefined) throw damaged(part);
  return root;
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localNames(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const local: Record<string, string> = {};
  for (const name in attributes) local[localName(name)] = attributes[name] ?? '';
  return local;
}

export function elementsOf({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element === undefined ? [] : elementsOf(element).filter((child) => child.name === name);
}

/** The attribute `val` of a child, which is how WordprocessingML keeps a property. */
export function propertyOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['val'];
}

/** Whether a property that is either there or not is set: `<b/>` and `<b val="1"/>`, but not `<b val="0"/>`. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const child = childOf(element, name);
  return child !== undefined && !/^(?:0|false|off|none)$/.test(child.attributes['val'] ?? '');
}

/** All text within, in order. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
