import { pastedText } from '../features/working/paste.ts';
import type { Message } from '../rules/rule.ts';
import { importFile } from './import-file.ts';
import { ImportError } from './imported.ts';

/** The text that was made of an office file, and what the file holds and the text does not. */
export interface ImportedText {
  readonly text: string;
  readonly notices: readonly Message[];
}

/** A file that cannot be read, and what to do about it. */
export interface Refusal {
  readonly refusal: Message;
}

/** Text of the document made of an office file, or why there is none. Rejects with what the signal was aborted with. */
export async function importText(
  bytes: Uint8Array,
  lineBreak: string,
  signal?: AbortSignal,
): Promise<ImportedText | Refusal> {
  try {
    const { parts, notices } = await importFile(bytes, signal);
    return { text: pastedText(parts, lineBreak) + lineBreak, notices };
  } catch (error) {
    if (error instanceof ImportError) return { refusal: error.text };
    throw error;
  }
}
