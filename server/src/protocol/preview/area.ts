import type { Connection } from 'vscode-languageserver';
import { cellPlace } from '../../features/preview/cell-place.ts';
import { previewDocument } from '../../features/preview/document.ts';
import { locate } from '../../features/preview/locate.ts';
import { previewTable } from '../../features/preview/table.ts';
import { previewTrace } from '../../features/preview/trace.ts';
import { type Area, answering } from '../area.ts';
import type { Session } from '../session.ts';
import { editsForCell, editsOfFix } from './edits.ts';
import {
  PREVIEW_DOCUMENT,
  PREVIEW_EDIT,
  PREVIEW_FIX,
  PREVIEW_LOCATE,
  PREVIEW_PLACE,
  PREVIEW_TABLE,
  PREVIEW_TRACE,
  type PreviewDocumentParams,
  type PreviewDocumentResult,
  type PreviewEditParams,
  type PreviewEditResult,
  type PreviewFixParams,
  type PreviewFixResult,
  type PreviewLocateParams,
  type PreviewLocateResult,
  type PreviewPlaceParams,
  type PreviewPlaceResult,
  type PreviewTableParams,
  type PreviewTableResult,
  type PreviewTraceParams,
  type PreviewTraceResult,
} from './messages.ts';

/** What the table preview panel asks for. */
export const preview: Area = {
  register(session, connection) {
    registerViews(session, connection);
    registerEdits(session, connection);
  },
};

function registerViews(session: Session, connection: Connection): void {
  const request = answering(session);
  connection.onRequest(
    PREVIEW_DOCUMENT,
    request<PreviewDocumentParams, PreviewDocumentResult>('preview', null, ({ document, analysis }) =>
      previewDocument(analysis, document.version, session.style.language),
    ),
  );
  connection.onRequest(
    PREVIEW_TABLE,
    request<PreviewTableParams, PreviewTableResult>(
      'preview table',
      null,
      ({ document, analysis }, { table }) =>
        previewTable(analysis, table, document.version, session.style.language) ?? null,
    ),
  );
  connection.onRequest(
    PREVIEW_TRACE,
    request<PreviewTraceParams, PreviewTraceResult>(
      'preview trace',
      null,
      ({ document, analysis }, address) =>
        previewTrace(analysis, address, document.version, session.style.language) ?? null,
    ),
  );
  connection.onRequest(
    PREVIEW_LOCATE,
    request<PreviewLocateParams, PreviewLocateResult>(
      'preview locate',
      null,
      ({ document, analysis }, { position }) =>
        locate(analysis, document.offsetAt(position), document.version) ?? null,
    ),
  );
  connection.onRequest(
    PREVIEW_PLACE,
    request<PreviewPlaceParams, PreviewPlaceResult>(
      'preview place',
      null,
      ({ document, analysis }, address) => cellPlace(analysis, address, document.version) ?? null,
    ),
  );
}

function registerEdits(session: Session, connection: Connection): void {
  const request = answering(session);
  connection.onRequest(
    PREVIEW_EDIT,
    request<PreviewEditParams, PreviewEditResult>('preview edit', null, (analysed, params) =>
      editsForCell(analysed, params, session.style.language),
    ),
  );
  connection.onRequest(
    PREVIEW_FIX,
    request<PreviewFixParams, PreviewFixResult>('preview fix', null, (analysed, params) =>
      editsOfFix(analysed, params, session.style.language),
    ),
  );
}
