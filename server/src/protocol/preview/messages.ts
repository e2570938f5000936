import type {
  PreviewDocument,
  PreviewLocation,
  PreviewTable,
  PreviewTrace,
} from '../../features/preview/model.ts';

export type * from '../../features/preview/model.ts';

/** Requests of the preview panel, client → server. Each answers null for a document or table that is not there. */
export const PREVIEW_DOCUMENT = 'gouji/preview/document';
export const PREVIEW_TABLE = 'gouji/preview/table';
export const PREVIEW_TRACE = 'gouji/preview/trace';
export const PREVIEW_LOCATE = 'gouji/preview/locate';

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

export interface PreviewLocateParams extends OfDocument {
  readonly position: { readonly line: number; readonly character: number };
}
export type PreviewLocateResult = PreviewLocation | null;
