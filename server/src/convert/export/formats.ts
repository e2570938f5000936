import type { Message } from '../../rules/rule.ts';

export const EXPORT_FORMATS = ['docx', 'xlsx', 'html'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file, or why there is none: a format may be unable to hold a document. */
export type Exported =
  | {
      readonly bytes: Uint8Array;
      /** What of the document is not in the file. */
      readonly notices: readonly Message[];
    }
  | { readonly refusal: Message };
