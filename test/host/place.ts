/** A tab's width in a disclosure, as the extension sets it. */
const TAB_SIZE = 8;

/** A place of a document as an editor counts. */
export interface Place {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number;
  /** The column as the status bar tells it: from 1, in characters, a tab up to the next stop. */
  readonly told: number;
}

/**
 * Where the nth telling (from 0) of a text begins, or a number of UTF-16 units further on its line. Throws when it is not there.
 */
export function placeOf(document: string, text: string, nth = 0, further = 0): Place {
  let offset = document.indexOf(text);
  for (let seen = 0; seen < nth && offset >= 0; seen++) offset = document.indexOf(text, offset + 1);
  if (offset < 0) throw new Error(`“${text}” (${nth}) is not in the document`);
  const lines = document.slice(0, offset + further).split('\n');
  const before = lines.at(-1) ?? '';
  let told = 0;
  for (const character of before) told = character === '\t' ? told + TAB_SIZE - (told % TAB_SIZE) : told + 1;
  return { line: lines.length, column: before.length + 1, told: told + 1 };
}
