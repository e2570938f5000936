import type { Diagnostic, Position } from 'vscode-languageserver';

/** Requests for working files, client → server. */
export const LAYOUTS_REQUEST = 'gouji/layouts';
export const NEW_DOCUMENT = 'gouji/newDocument';
export const ROLL_FORWARD = 'gouji/rollForward';
export const PASTED_TABLE = 'gouji/pastedTable';
export const IMPORT_FILE = 'gouji/importFile';
export const EXPORT_STATE = 'gouji/exportState';
export const EXPORT = 'gouji/export';
export const CHECK_TEXT = 'gouji/checkText';
/** Of the texts that were checked, the URIs of those that others tell of too: to be checked again once all are known. */
export const RELATED = 'gouji/related';

/** A layout as the wizard offers it, in the client's language. */
export interface LayoutChoice {
  readonly id: string;
  /** Name of its file in the extension's folder `templates`. */
  readonly file: string;
  readonly kind: 'budget' | 'final-accounts';
  readonly unit: '元' | '万元';
  readonly title: string;
  readonly detail: string;
}

export interface NewDocumentParams {
  /** Text of the template. */
  readonly template: string;
  readonly year: number;
  readonly organisation: string;
  readonly unit: '元' | '万元';
}

export interface RollForwardParams {
  readonly textDocument: { readonly uri: string };
  /** Budget year of the new document; the one after the old where it is not given. */
  readonly year?: number;
}

/** Either the new text, or why there is none. */
export type RollForwardResult =
  | {
      readonly text: string;
      readonly year: number;
      readonly from: number;
      readonly places: number;
      readonly notes: readonly string[];
    }
  | { readonly refusal: string };

export interface PastedTableParams {
  /** What the clipboard holds, as HTML. */
  readonly html: string;
  readonly lineBreak: string;
}

/** Bytes that a file to be imported may have: the limit of the converters, known before so many are sent. */
export const LARGEST_IMPORT = 100 * 1024 * 1024;

export interface ImportFileParams {
  /** The bytes of the file in base64. */
  readonly content: string;
}

/** The text made of an office file, or why there is none; null where it was called off, or failed by a fault of ours. */
export type ImportFileResult =
  | {
      readonly text: string;
      /** What the file holds and the text does not. */
      readonly notices: readonly string[];
      readonly tables: number;
      readonly amounts: number;
    }
  | { readonly refusal: string };

export interface ExportStateParams {
  readonly textDocument: { readonly uri: string };
}

/** What is to be asked before a document is exported: how many errors it has, and where the first stands. */
export interface ExportState {
  readonly errors: number;
  readonly first: Position | undefined;
}

export interface ExportParams {
  readonly textDocument: { readonly uri: string };
  readonly format: 'docx' | 'xlsx' | 'html';
}

/** The file and what of the document is not in it, or why there is none. */
export type ExportResult =
  | { readonly base64: string; readonly notices: readonly string[] }
  | { readonly refusal: string };

export interface CheckTextParams {
  readonly textDocument: { readonly uri: string };
  readonly text: string;
}

export interface CheckTextResult {
  readonly diagnostics: readonly Diagnostic[];
}
