import { findByName } from '../../classification/find.ts';
import type { Scheme } from '../../classification/scheme.ts';
import type { Subject } from '../../classification/subject.ts';

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
  /** Codes and rows of the class and the section that are open. */
  #classCode = '';
  #classRow = -1;
  #sectionCode = '';
  #sectionRow = -1;

  constructor(scheme: Scheme) {
    this.#scheme = scheme;
  }

  get openClass(): number {
    return this.#classRow;
  }

  get openSection(): number {
    return this.#sectionRow;
  }

  /** Resolves the name of row `row` and opens the class or section that it is. */
  take(name: string, row: number): NamedSubject | undefined {
    const namesakes = findByName(this.#scheme, name);
    if (namesakes.length === 0) return undefined;
    return this.#asItem(namesakes) ?? this.#asSection(namesakes, row) ?? this.#asClass(namesakes, row);
  }

  /** Resolves the name of a numbered row: only classes are numbered. */
  takeClass(name: string, row: number): NamedSubject | undefined {
    return this.#asClass(findByName(this.#scheme, name), row);
  }

  close(): void {
    this.#classCode = '';
    this.#classRow = -1;
    this.#sectionCode = '';
    this.#sectionRow = -1;
  }

  #asItem(namesakes: readonly Subject[]): NamedSubject | undefined {
    if (this.#sectionRow < 0) return undefined;
    const code = onlyCode(namesakes, this.#sectionCode, 7);
    return code === undefined ? undefined : { code, parent: this.#sectionRow };
  }

  #asSection(namesakes: readonly Subject[], row: number): NamedSubject | undefined {
    if (this.#classRow < 0) return undefined;
    const code = onlyCode(namesakes, this.#classCode, 5);
    if (code === undefined) return undefined;
    this.#sectionCode = code;
    this.#sectionRow = row;
    return { code, parent: this.#classRow };
  }

  #asClass(namesakes: readonly Subject[], row: number): NamedSubject | undefined {
    const code = onlyCode(namesakes, '', 3);
    if (code === undefined) return undefined;
    this.close();
    this.#classCode = code;
    this.#classRow = row;
    return { code, parent: -1 };
  }
}

/** The one code of that length below `parent`; undefined where there is none, or more than one. */
function onlyCode(namesakes: readonly Subject[], parent: string, length: number): string | undefined {
  let found: string | undefined;
  for (const { code } of namesakes) {
    if (code.length !== length || !code.startsWith(parent)) continue;
    if (found !== undefined && found !== code) return undefined;
    found = code;
  }
  return found;
}
