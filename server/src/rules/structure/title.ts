import type { TableKind } from '../../model/table.ts';
import type { Numbering } from '../../syntax/tree.ts';
import { labelKey } from '../../vocabulary/label-key.ts';
import { LabelMemo } from '../../vocabulary/label-memo.ts';
import { meaningKey, namesTable, titleKey } from '../../vocabulary/structure/titles.ts';
import { kindOfCaption } from '../../vocabulary/tables.ts';

/** Keys of titles that do not name their organisation: other documents have the same. */
const KEYS = new LabelMemo<string>();
/** As many last characters of its organisation must a title have to name it. */
const NAME_TAIL = 4;

function keyOf(title: string, organisation: string): string {
  if (labelKey(title).includes(organisation.slice(-NAME_TAIL))) return titleKey(title, organisation);
  let key = KEYS.get(title);
  if (key === undefined) {
    key = titleKey(title, '');
    KEYS.set(title, key);
  }
  return key;
}

/** What an entry of a contents list and a title of the body have in common. */
export interface TitleSource {
  readonly title: string;
  readonly numbering: Numbering | undefined;
  readonly parent: number;
}

/** A title with the forms under which it is compared, each made when it is first asked for: most titles agree as written. */
export class Title {
  readonly written: string;
  readonly parent: number;
  readonly #numbering: Numbering | undefined;
  readonly #organisation: string;
  #isTable: boolean | undefined;
  #kind: TableKind | undefined;
  #key: string | undefined;
  #meaning: string | undefined;

  /** `isTable` and `kind` where they are known better than from the words. `organisation` is a `labelKey`. */
  constructor(
    source: TitleSource,
    isTable: boolean | undefined,
    kind: TableKind | undefined,
    organisation: string,
  ) {
    this.written = source.title;
    this.parent = source.parent;
    this.#numbering = source.numbering;
    this.#organisation = organisation;
    this.#isTable = isTable;
    this.#kind = kind;
  }

  get key(): string {
    this.#key ??= keyOf(this.written, this.#organisation);
    return this.#key;
  }

  get meaning(): string {
    this.#meaning ??= meaningKey(this.key);
    return this.#meaning;
  }

  get isTable(): boolean {
    this.#isTable ??= namesTable(this.written);
    return this.#isTable;
  }

  get kind(): TableKind | undefined {
    if (this.isTable) this.#kind ??= kindOfCaption(labelKey(this.written));
    return this.#kind;
  }

  get style(): Numbering['style'] | undefined {
    return this.#numbering?.style;
  }

  get isPart(): boolean {
    return this.#numbering?.style === 'part';
  }

  hasNumberOf(other: Title): boolean {
    const [one, two] = [this.#numbering, other.#numbering];
    return one !== undefined && one.style === two?.style && one.ordinal === two.ordinal;
  }
}
