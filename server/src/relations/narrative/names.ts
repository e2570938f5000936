import type { Scheme } from '../../classification/scheme.ts';
import type { SubjectPath } from '../../model/claim.ts';
import { isHan } from '../../text/characters.ts';
import type { Sheet } from '../sheet.ts';

/** A subject that some table lists. */
export interface ListedSubject {
  readonly scheme: Scheme;
  readonly code: string;
}

/** The subjects that the tables list, by name. Names that the tables do not print are no subjects of the document. */
export class SubjectNames {
  readonly #byName = new Map<string, ListedSubject[]>();
  readonly #names = new Map<string, string>();

  constructor(sheets: readonly Sheet[]) {
    for (const { table } of sheets) {
      for (const panel of table.panels) {
        for (const row of panel.rows) {
          if (row.role !== 'subject' || row.code === undefined || row.scheme === undefined) continue;
          this.#add(row.name, { scheme: row.scheme, code: row.code });
        }
      }
    }
  }

  #add(name: string, subject: ListedSubject): void {
    const key = nameKey(name);
    if (key === '') return;
    this.#names.set(`${subject.scheme} ${subject.code}`, key);
    const known = this.#byName.get(key);
    if (known === undefined) this.#byName.set(key, [subject]);
    else if (!known.some(({ code, scheme }) => code === subject.code && scheme === subject.scheme))
      known.push(subject);
  }

  /** All subjects of that name. */
  named(name: string): readonly ListedSubject[] {
    return this.#byName.get(nameKey(name)) ?? [];
  }

  /** The subjects that a path of 类, 款 and 项 can mean: of the last one's name and level, and below the others where they are listed. */
  at(path: SubjectPath): readonly ListedSubject[] {
    const last = path.item ?? path.section ?? path.class;
    if (last === undefined) return [];
    const length = path.item !== undefined ? 7 : path.section !== undefined ? 5 : 3;
    const found = this.named(last).filter(
      ({ scheme, code }) => scheme === 'functional' && code.length === length,
    );
    const above = [path.section, path.class].filter((name) => name !== undefined && name !== last);
    return above.reduce<readonly ListedSubject[]>((left, name) => this.#below(left, name ?? ''), found);
  }

  #below(subjects: readonly ListedSubject[], name: string): readonly ListedSubject[] {
    const key = nameKey(name);
    const below = subjects.filter(({ scheme, code }) => {
      const above = [code.slice(0, 3), code.slice(0, 5)];
      return above.some((prefix) => prefix !== code && this.#names.get(`${scheme} ${prefix}`) === key);
    });
    return below.length > 0 ? below : subjects;
  }
}

/** The letters of a name without the 支出 at its end, which documents add or leave out freely. */
export function nameKey(name: string): string {
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
