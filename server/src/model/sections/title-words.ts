import { chineseNumeralValue } from '../../text/numerals.ts';
import { ownCopy, StretchMemo } from '../../text/stretch-memo.ts';
import { squeeze } from '../../text/words.ts';
import type { SectionWord } from '../../vocabulary/rows/section-words.ts';
import { sectionWord } from '../../vocabulary/rows/section-words.ts';

const YEAR = /(?<!\d)20\d\d(?=年)|[二〇零○O0一三四五六七八九]{4}(?=年)/g;
const EARLIEST = 2000;
const LATEST = 2099;
const NO_YEARS: readonly number[] = [];

/** What the words of a title say, whichever document it stands in. */
export class TitleWords {
  /** Squeezed. */
  readonly title: string;
  /** …（类）…（款）… is an entry of a glossary or a sentence cut short, no section. */
  readonly isSubjectPath: boolean;
  /** The kind of section that it names. */
  readonly word: SectionWord | undefined;
  #years: readonly number[] | undefined;

  constructor(written: string) {
    const title = ownCopy(squeeze(written));
    this.title = title;
    this.isSubjectPath = title.includes('类') && (title.includes('（款）') || title.includes('(款)'));
    this.word = sectionWord(title);
  }

  /** The years that it names, those of dates left out. */
  get years(): readonly number[] {
    this.#years ??= this.title.includes('年') ? yearsIn(this.title, YEAR) : NO_YEARS;
    return this.#years;
  }
}

const TITLES = new StretchMemo<TitleWords>();
const newTitle = (written: string): TitleWords => new TitleWords(written);

export function titleWordsAt(text: string, start: number, end: number): TitleWords {
  return TITLES.of(text, start, end, newTitle);
}

/** The years that a global pattern finds in a line, those of dates left out. */
export function yearsIn(line: string, pattern: RegExp): readonly number[] {
  const years: number[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
    const year = yearValue(match[0]);
    if (year !== undefined && !isDate(line, match.index + match[0].length)) years.push(year);
  }
  return years;
}

function yearValue(written: string): number | undefined {
  const value = /^\d/.test(written) ? Number(written) : chineseNumeralValue(written.replace(/[O0]/g, '〇'));
  return value !== undefined && value >= EARLIEST && value <= LATEST ? value : undefined;
}

/** 2021年3月 dates the document; 〔2024〕 and 1999号 number another. */
function isDate(line: string, after: number): boolean {
  return /^(?:年\d{1,2}月|年[一二三四五六七八九十]{1,2}月|[-—./]\d|[〕\]］)）]|号|\d)/.test(
    line.slice(after),
  );
}
