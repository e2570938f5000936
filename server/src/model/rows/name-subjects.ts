import { findByName } from '../../classification/find.ts';
import type { Scheme } from '../../classification/scheme.ts';
import type { Subject } from '../../classification/subject.ts';
import { LabelMemo } from '../../vocabulary/label-memo.ts';

/** A name found in the classification, and the row that it belongs below (-1: a class). */
export interface NamedSubject {
  readonly code: string;
  readonly parent: number;
}

/**
 * Finds codes of rows that print names only. A name belongs to the nearest 款 above that has an 项 of that name, else to
 * the 类 above that has a 款 of it, else it is a 类. Nothing is guessed: a name with two codes in one place has none.
 */
export class NameSubjects {
  readonly #scheme: Scheme;
  readonly #year: number | undefined;
  /** Codes and rows of the class and the section that are open. */
  #classCode = '';
  #classRow = -1;
  #sectionCode = '';
  #sectionRow = -1;

  #sectionsSeen = false;

  constructor(scheme: Scheme, year: number | undefined) {
    this.#scheme = scheme;
    this.#year = year;
  }

  /** Rows that an unknown name may be a part of, the nearest first; none where the list has only classes. */
  get openAbove(): readonly number[] {
    if (this.#classRow < 0 || !this.#sectionsSeen) return [];
    return this.#scheme === 'functional' && this.#sectionRow >= 0
      ? [this.#sectionRow, this.#classRow]
      : [this.#classRow];
  }

  /** Resolves the name of row `row` and opens the class or section that it is. */
  take(name: string, row: number): NamedSubject | undefined {
    const namesakes = findByName(this.#scheme, name);
    if (namesakes.length === 0) return undefined;
    return (
      this.#asItem(namesakes) ??
      this.#asSection(namesakes, row) ??
      this.#asClass(namesakes, row) ??
      this.#asShortClass(name, row)
    );
  }

  /** Resolves the name of a numbered row: only classes are numbered. */
  takeClass(name: string, row: number): NamedSubject | undefined {
    return this.#asClass(findByName(this.#scheme, name), row) ?? this.#asShortClass(name, row);
  }

  close(): void {
    this.#classCode = '';
    this.#classRow = -1;
    this.#sectionCode = '';
    this.#sectionRow = -1;
  }

  /** 教育 for 教育支出, although an item is called 教育 too. */
  #asShortClass(name: string, row: number): NamedSubject | undefined {
    return name.endsWith('支出') ? undefined : this.#asClass(namesakesWithEnding(this.#scheme, name), row);
  }

  #asItem(namesakes: readonly Subject[]): NamedSubject | undefined {
    if (this.#sectionRow < 0) return undefined;
    const code = this.#onlyCode(namesakes, this.#sectionCode, 7);
    return code === undefined ? undefined : { code, parent: this.#sectionRow };
  }

  #asSection(namesakes: readonly Subject[], row: number): NamedSubject | undefined {
    if (this.#classRow < 0) return undefined;
    const code = this.#onlyCode(namesakes, this.#classCode, 5);
    if (code === undefined) return undefined;
    this.#sectionCode = code;
    this.#sectionRow = row;
    this.#sectionsSeen = true;
    return { code, parent: this.#classRow };
  }

  #asClass(namesakes: readonly Subject[], row: number): NamedSubject | undefined {
    const code = this.#onlyCode(namesakes, '', 3);
    if (code === undefined) return undefined;
    this.close();
    this.#classCode = code;
    this.#classRow = row;
    return { code, parent: -1 };
  }

  /** The one code of that length below `parent`, of all years or else of this one; undefined where there are more. */
  #onlyCode(namesakes: readonly Subject[], parent: string, length: number): string | undefined {
    let found: Subject | undefined;
    let several = false;
    for (const subject of namesakes) {
      if (subject.code.length !== length || !subject.code.startsWith(parent)) continue;
      if (found && found.code !== subject.code) several = true;
      if (!found || (!isValid(found, this.#year) && isValid(subject, this.#year))) found = subject;
    }
    return several && !this.#isOnlyValid(namesakes, found, parent) ? undefined : found?.code;
  }

  #isOnlyValid(namesakes: readonly Subject[], found: Subject | undefined, parent: string): boolean {
    if (!found || !isValid(found, this.#year)) return false;
    return namesakes.every(
      (subject) =>
        subject.code === found.code ||
        subject.code.length !== found.code.length ||
        !subject.code.startsWith(parent) ||
        !isValid(subject, this.#year),
    );
  }
}

/** By scheme, the subjects called 教育支出 for 教育: names that are put together anew would be looked up by all of their characters. */
const WITH_ENDING = new Map<Scheme, LabelMemo<readonly Subject[]>>();

function namesakesWithEnding(scheme: Scheme, name: string): readonly Subject[] {
  let known = WITH_ENDING.get(scheme);
  if (known === undefined) {
    known = new LabelMemo();
    WITH_ENDING.set(scheme, known);
  }
  let found = known.get(name);
  if (found === undefined) {
    found = findByName(scheme, `${name}支出`);
    known.set(name, found);
  }
  return found;
}

function isValid(subject: Subject, year: number | undefined): boolean {
  if (year === undefined) return subject.toYear === undefined;
  return subject.fromYear <= year && year <= (subject.toYear ?? year);
}
