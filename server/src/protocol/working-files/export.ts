import type { Connection } from 'vscode-languageserver';
import { answering } from '../area.ts';
import type { AnalysedDocument } from '../documents.ts';
import type { Session } from '../session.ts';
import {
  EXPORT,
  EXPORT_STATE,
  type ExportParams,
  type ExportResult,
  type ExportState,
  type ExportStateParams,
} from './messages.ts';

/** Documents as files for publication; the client writes them where its user wants them. */
export function registerExport(session: Session, connection: Connection): void {
  const answer = answering(session);
  connection.onRequest(
    EXPORT_STATE,
    answer('export', null as ExportState | null, ({ document, analysis }, _: ExportStateParams) => {
      const errors = analysis.findings.filter(({ severity }) => severity === 'error');
      const [first] = errors;
      return {
        errors: errors.length,
        first: first === undefined ? undefined : document.positionAt(first.range.start),
      };
    }),
  );
  connection.onRequest(
    EXPORT,
    answer('export', null as ExportResult | null, (analysed, params: ExportParams) =>
      exported(session, analysed, params),
    ),
  );
}

async function exported(
  { style: { language } }: Session,
  { analysis }: AnalysedDocument,
  { format }: ExportParams,
): Promise<ExportResult> {
  // The writers are loaded when the first document is exported.
  const { exportDocument } = await import('../../convert/export/export.ts');
  const made = exportDocument(analysis.disclosure, format);
  if ('refusal' in made) return { refusal: made.refusal[language] };
  return { base64: base64Of(made.bytes), notices: made.notices.map((notice) => notice[language]) };
}

/** Bytes that a call takes as arguments at once. */
const PIECE = 8192;

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(binary);
}
