import type {
  PreviewDocument,
  PreviewLocation,
  PreviewPlace,
  PreviewTable,
  PreviewTrace,
  TextPlace,
} from '../../features/preview/model.ts';

export { type CellState, decodeState } from '../../features/preview/cell-state.ts';
export type * from '../../features/preview/model.ts';

/** Requests of the preview panel, client → server. Each answers null for a document or table that is not there. */
export const PREVIEW_DOCUMENT = 'gouji/preview/document';
export const PREVIEW_TABLE = 'gouji/preview/table';
export const PREVIEW_TRACE = 'gouji/preview/trace';
export const PREVIEW_LOCATE = 'gouji/preview/locate';
export const PREVIEW_PLACE = 'gouji/preview/place';

interface OfDocument {
  readonly textDocument: { readonly uri: string };
}

export type PreviewDocumentParams = OfDocument;
export type PreviewDocumentResult = PreviewDocument | null;

export interface PreviewTableParams extends OfDocument {
  readonly table: number;
}
export type PreviewTableResult = PreviewTable | null;

export interface PreviewTraceParams extends OfDocument {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}
export type PreviewTraceResult = PreviewTrace | null;

/** Null also for a cell that its row does not have. */
export type PreviewPlaceParams = PreviewTraceParams;
export type PreviewPlaceResult = PreviewPlace | null;

export interface PreviewLocateParams extends OfDocument {
  readonly position: { readonly line: number; readonly character: number };
}
export type PreviewLocateResult = PreviewLocation | null;

/** A new text for a cell, and the preferred fix of a cell's gravest problem: both answer with edits, which the client makes. */
export const PREVIEW_EDIT = 'gouji/preview/edit';
export const PREVIEW_FIX = 'gouji/preview/fix';

export interface PreviewEditParams extends PreviewTraceParams {
  /** The version that the panel shows; refused where the document has moved on. */
  readonly version: number;
  readonly text: string;
}

export interface PreviewFixParams extends PreviewTraceParams {
  readonly version: number;
}

export interface PreviewTextEdit {
  readonly place: TextPlace;
  readonly newText: string;
}

/** Edits of `version` and what they do, in words; or why nothing is done, in words. No edits where the text is there already. */
export type PreviewEdits =
  | { readonly version: number; readonly title: string; readonly edits: readonly PreviewTextEdit[] }
  | { readonly refused: string };
export type PreviewEditResult = PreviewEdits | null;
export type PreviewFixResult = PreviewEdits | null;
