import type { Scheme } from '../../../classification/scheme.ts';
import type { SubjectPath } from '../../../model/claim.ts';
import { isHan } from '../../../text/characters.ts';
import { LabelMemo } from '../../../vocabulary/label-memo.ts';
import type { Sheet } from '../../sheet.ts';

/** A subject that some table lists. */
export interface ListedSubject {
  readonly scheme: Scheme;
  readonly code: string;
}

/** The subjects that the tables list, by name. Names that the tables do not print are no subjects of the document. */
export class SubjectNames {
  readonly #sheets: readonly Sheet[];
  #listed: Listed | undefined;

  constructor(sheets: readonly Sheet[]) {
    this.#sheets = sheets;
  }

  /** All subjects of that name. */
  named(name: string): readonly ListedSubject[] {
    return this.#known.get(nameKey(name)) ?? NONE;
  }

  /** The subjects that a path of 类, 款 and 项 can mean: of the last one's name and level, and below the others where they are listed. */
  at(path: SubjectPath): readonly ListedSubject[] {
    const last = path.item ?? path.section ?? path.class;
    if (last === undefined) return [];
    const length = path.item !== undefined ? 7 : path.section !== undefined ? 5 : 3;
    const found = this.#functional(last, length);
    const above = [path.section, path.class].filter((name) => name !== undefined && name !== last);
    return above.reduce<readonly ListedSubject[]>((left, name) => this.#below(left, name ?? ''), found);
  }

  /** Codes of the 项 that are listed below the 款 of a path, or below its 类 where it names no 款 that is listed. */
  itemsAround({ section, class: whole }: SubjectPath): readonly string[] {
    const above = this.#at(section, 5) ?? this.#at(whole, 3);
    if (above === undefined) return [];
    const items = new Set<string>();
    for (const listed of this.#known.values())
      for (const { scheme, code } of listed)
        if (scheme === 'functional' && code.length === 7 && code.startsWith(above)) items.add(code);
    return [...items];
  }

  /** The one code of that name and length. */
  #at(name: string | undefined, length: number): string | undefined {
    const [only, other] = name === undefined ? NONE : this.#functional(name, length);
    return other === undefined ? only?.code : undefined;
  }

  #functional(name: string, length: number): readonly ListedSubject[] {
    return this.named(name).filter(({ scheme, code }) => scheme === 'functional' && code.length === length);
  }

  #below(subjects: readonly ListedSubject[], name: string): readonly ListedSubject[] {
    const key = nameKey(name);
    const above = this.#known.get(key) ?? NONE;
    const below = subjects.filter(({ scheme, code }) =>
      above.some((one) => one.scheme === scheme && one.code !== code && code.startsWith(one.code)),
    );
    return below.length > 0 ? below : subjects;
  }

  /** Read by the first question: documents without a narrative ask none. */
  get #known(): Listed {
    this.#listed ??= listedIn(this.#sheets);
    return this.#listed;
  }
}

const NONE: readonly ListedSubject[] = [];

/** Subjects by the keys of their names. */
type Listed = Map<string, ListedSubject[]>;

function listedIn(sheets: readonly Sheet[]): Listed {
  const listed: Listed = new Map();
  for (const { table } of sheets) {
    for (const panel of table.panels) {
      for (const { role, code, scheme, name } of panel.rows) {
        if (role === 'subject' && code !== undefined && scheme !== undefined)
          list(listed, name, scheme, code);
      }
    }
  }
  return listed;
}

function list(byName: Listed, name: string, scheme: Scheme, code: string): void {
  const key = nameKey(name);
  if (key === '') return;
  const known = byName.get(key);
  if (known === undefined) byName.set(key, [{ scheme, code }]);
  else if (!known.some((subject) => subject.code === code && subject.scheme === scheme))
    known.push({ scheme, code });
}

/** The letters of a name without the 支出 at its end, which documents add or leave out freely. */
export function nameKey(name: string): string {
  return KEYS.of(name, lettersOf);
}

const KEYS = new LabelMemo<string>();

function lettersOf(name: string): string {
  let letters = name;
  for (let at = 0; at < name.length; at++) {
    if (isHan(name.charCodeAt(at))) continue;
    letters = Array.from(name)
      .filter((character) => isHan(character.charCodeAt(0)))
      .join('');
    break;
  }
  return letters.length > 2 && letters.endsWith('支出') ? letters.slice(0, -2) : letters;
}
