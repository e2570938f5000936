/** A budget term 名词 explained in our own words; for where a document's own 名词解释 has nothing. */
export interface Term {
  readonly term: string;
  /** Other wordings of the same term; those that `foldTerm` makes alike are left out. */
  readonly aliases: readonly string[];
  readonly chinese: string;
  readonly english: string;
}

const IGNORED = /[^\p{L}\p{N}]+/gu;

/** A wording without blanks, quotes, brackets and punctuation: “三公”经费 and ' 三公 '经费 are one. */
export function foldTerm(word: string): string {
  return word.normalize('NFKC').replace(IGNORED, '');
}
