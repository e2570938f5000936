import type { CancellationToken, Connection } from 'vscode-languageserver';
import { DEFAULT_SETTINGS } from '../../analysis/analysis.ts';
import { analyze } from '../../analysis/analyze.ts';
import { inspectTables } from '../../features/inspect.ts';
import { guarded } from '../guard.ts';
import type { Session } from '../session.ts';
import { IMPORT_FILE, type ImportFileParams, type ImportFileResult } from './messages.ts';

/** Office files as text; a request that is cancelled stops the reading where it can be stopped. */
export function registerImport(session: Session, connection: Connection): void {
  connection.onRequest(IMPORT_FILE, (params: ImportFileParams, token: CancellationToken) =>
    guarded('import', null as ImportFileResult | null, session.log, () => imported(session, params, token))(
      params,
      token,
    ),
  );
}

async function imported(
  session: Session,
  { content }: ImportFileParams,
  token: CancellationToken,
): Promise<ImportFileResult | null> {
  const { language } = session.style;
  const { importText } = await import('../../convert/import-text.ts');
  const cancelled = new AbortController();
  const listening = token.onCancellationRequested(() => cancelled.abort());
  try {
    const result = await importText(fromBase64(content), '\n', cancelled.signal);
    if ('refusal' in result) return { refusal: result.refusal[language] };
    const tables = inspectTables(analyze(result.text, DEFAULT_SETTINGS));
    return {
      text: result.text,
      notices: result.notices.map((notice) => notice[language]),
      tables: tables.length,
      amounts: tables.reduce((sum, { amounts }) => sum + amounts, 0),
    };
  } catch (error) {
    if (token.isCancellationRequested) return null;
    throw error;
  } finally {
    listening.dispose();
  }
}

function fromBase64(content: string): Uint8Array {
  const binary = atob(content);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
