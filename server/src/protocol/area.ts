import type { Connection } from 'vscode-languageserver';
import type { AnalysedDocument } from './documents.ts';
import { guarded } from './guard.ts';
import type { Session } from './session.ts';

/** A group of language features: the handlers that keep what `CAPABILITIES` promises. */
export interface Area {
  register(session: Session, connection: Connection): void;
}

export interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

/**
 * A handler that answers from the analysis of the version that is open; a document that is not open gets the empty answer.
 */
export function answering(session: Session) {
  return <P extends DocumentParams, R>(
    name: string,
    empty: R,
    answer: (analysed: AnalysedDocument, params: P) => R | Promise<R>,
  ) =>
    guarded(name, empty, session.log, async (params: P) => {
      const analysed = await session.analysed(params.textDocument.uri);
      return analysed === undefined ? empty : answer(analysed, params);
    });
}
