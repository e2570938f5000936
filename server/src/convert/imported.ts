import type { Pasted } from '../features/working/paste.ts';
import type { Message } from '../rules/rule.ts';

/** What an importer read from the bytes of one office file, in reading order; `pastedText` makes the document's text of it. */
export interface Imported {
  readonly parts: readonly Pasted[];
  /** What the file holds and the text does not (pictures, comments …), with its place: nothing is left out silently. */
  readonly notices: readonly Message[];
}

/** The file cannot be read: damaged, encrypted, too large, or of another format. The message says what to do. */
export class ImportError extends Error {
  override name = 'ImportError';
  readonly text: Message;

  constructor(text: Message) {
    super(`${text.zh} (${text.en})`);
    this.text = text;
  }
}
