import type {
  CompletionItem,
  CompletionList,
  Connection,
  SignatureHelp,
  TextEdit,
} from 'vscode-languageserver';
import { type Area, answering } from '../area.ts';
import { guarded } from '../guard.ts';
import type { Session } from '../session.ts';
import { completion, resolved, uriOfItem } from './completion.ts';
import { formatting, onTypeFormatting } from './formatting.ts';
import { signatureHelp } from './signature.ts';

/** Completion, signatures, formatting and refactorings. */
export const writing: Area = {
  register(session, connection) {
    registerCompletion(session, connection);
    registerFormatting(session, connection);
  },
};

function registerCompletion(session: Session, connection: Connection): void {
  const request = answering(session);
  const none: CompletionList = { isIncomplete: false, items: [] };
  connection.onCompletion(
    request('completion', none, (analysed, { position }) =>
      completion(analysed, position, session.style.language),
    ),
  );
  connection.onCompletionResolve((item, token) => {
    const resolve = guarded('completionResolve', item, session.log, async (asked: CompletionItem) => {
      const uri = uriOfItem(asked);
      const analysed = uri === undefined ? undefined : await session.analysed(uri);
      return analysed === undefined ? asked : resolved(asked, analysed, session.style.language);
    });
    return resolve(item, token);
  });
  connection.onSignatureHelp(
    request('signature', null as SignatureHelp | null, (analysed, { position }) =>
      signatureHelp(analysed, position, session.style.language),
    ),
  );
}

function registerFormatting(session: Session, connection: Connection): void {
  const request = answering(session);
  const none: TextEdit[] = [];
  connection.onDocumentFormatting(
    request('formatting', none, (analysed) => formatting(analysed, session.format)),
  );
  connection.onDocumentRangeFormatting(
    request('rangeFormatting', none, (analysed, { range }) => formatting(analysed, session.format, range)),
  );
  connection.onDocumentOnTypeFormatting(
    request('onTypeFormatting', none, (analysed, params) =>
      onTypeFormatting(analysed, params, session.format),
    ),
  );
}
