import { childOf, childrenOf, propertyOf, type XmlElement } from '../package/xml.ts';
import type { ListPlace } from './numbering.ts';

/** Longer chains of styles that build on each other go in a circle. */
const LONGEST_CHAIN = 20;

/** What the styles of paragraphs say of their numbering and purpose. */
export class Styles {
  readonly #styles: ReadonlyMap<string, XmlElement>;
  readonly #standard: string | undefined;

  constructor(root: XmlElement | undefined) {
    const styles = childrenOf(root, 'style').filter(({ attributes }) => attributes['type'] === 'paragraph');
    this.#styles = new Map(styles.map((style) => [style.attributes['styleId'] ?? '', style]));
    this.#standard = styles.find(({ attributes }) => attributes['default'] === '1')?.attributes['styleId'];
  }

  /** The list of a paragraph, by itself or by its style; number 0 takes it out of the list of its style. */
  listOf(properties: XmlElement | undefined): ListPlace | undefined {
    const own = childOf(properties, 'numPr');
    let list = propertyOf(own, 'numId');
    let level = propertyOf(own, 'ilvl');
    for (const style of this.#chain(properties)) {
      if (list !== undefined && level !== undefined) break;
      const inherited = childOf(childOf(style, 'pPr'), 'numPr');
      list ??= propertyOf(inherited, 'numId');
      level ??= propertyOf(inherited, 'ilvl');
    }
    return list === undefined || list === '0' ? undefined : { list, level: Number(level ?? 0) };
  }

  /** Whether the paragraph is an entry of a contents list. */
  isContents(properties: XmlElement | undefined): boolean {
    return this.#chain(properties).some((style) =>
      /^(?:toc|目录)\s*\d/i.test(propertyOf(style, 'name') ?? ''),
    );
  }

  #chain(properties: XmlElement | undefined): readonly XmlElement[] {
    const chain: XmlElement[] = [];
    let id = propertyOf(properties, 'pStyle') ?? this.#standard;
    while (id !== undefined && chain.length < LONGEST_CHAIN) {
      const style = this.#styles.get(id);
      if (style === undefined) break;
      chain.push(style);
      id = propertyOf(style, 'basedOn');
    }
    return chain;
  }
}
