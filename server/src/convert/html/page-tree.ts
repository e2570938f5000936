import { Parser } from 'htmlparser2';

/** An element of a web page that is shown, with what its readers need to know of it. */
export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (PageElement | string)[];
  readonly parent: PageElement | undefined;
  /** Characters of text within, without blanks, and how many of them stand in links. */
  weight: number;
  linked: number;
}

/** Never part of what a page says. */
const NO_TEXT = new Set(
  'head script style noscript template iframe object svg canvas button select textarea input audio video map dialog'.split(
    ' ',
  ),
);
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** Deeper than any page nests; elements below are taken up by the one at this depth. */
const DEEPEST = 300;

export interface PageTree {
  readonly root: PageElement;
  /** What the page calls itself, in its head. */
  readonly title: string;
  readonly pictures: number;
}

export function readPage(html: string): PageTree {
  const builder = new TreeBuilder();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => builder.open(name, attributes),
      ontext: (text) => builder.text(text),
      onclosetag: () => builder.close(),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  return builder.tree();
}

class TreeBuilder {
  readonly #root = elementOf('', {}, undefined);
  #current = this.#root;
  /** How many elements are open below one that is not shown, itself included; and below the deepest one that is kept. */
  #unseen = 0;
  #below = 0;
  #depth = 0;
  #inTitle = false;
  #title = '';
  #pictures = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#inTitle = name === 'title' && this.#title === '';
    if (this.#unseen > 0 || NO_TEXT.has(name) || isHidden(attributes)) this.#unseen += 1;
    else if (this.#depth >= DEEPEST) this.#below += 1;
    else {
      if (name === 'img') this.#pictures += 1;
      const element = elementOf(name, attributes, this.#current);
      this.#current.children.push(element);
      this.#current = element;
      this.#depth += 1;
    }
  }

  text(text: string): void {
    if (this.#inTitle) this.#title += text;
    if (this.#unseen > 0) return;
    this.#current.children.push(text);
    const { length } = text.replace(/\s+/g, '');
    let isLinked = false;
    for (let at: PageElement | undefined = this.#current; at !== undefined; at = at.parent) {
      isLinked ||= at.name === 'a' && leadsAway(at.attributes['href']);
      at.weight += length;
      if (isLinked) at.linked += length;
    }
  }

  close(): void {
    this.#inTitle = false;
    if (this.#unseen > 0) this.#unseen -= 1;
    else if (this.#below > 0) this.#below -= 1;
    else {
      this.#current = this.#current.parent ?? this.#root;
      this.#depth -= 1;
    }
  }

  tree(): PageTree {
    return { root: this.#root, title: this.#title.trim(), pictures: this.#pictures };
  }
}

function elementOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  parent: PageElement | undefined,
): PageElement {
  return { name, attributes, children: [], parent, weight: 0, linked: 0 };
}

/** A link to a place in the page is an entry of its contents list. */
function leadsAway(href: string | undefined): boolean {
  return href !== undefined && !/^#./.test(href);
}

function isHidden({ hidden, style = '', 'aria-hidden': aria }: Readonly<Record<string, string>>): boolean {
  return hidden !== undefined || aria === 'true' || HIDDEN.test(style);
}
