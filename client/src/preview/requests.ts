import type { Position, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
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
} from '../../../server/src/protocol/preview/messages.ts';

interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** What the panel of one document asks the server. Rejected where the server does not run. */
export class PreviewRequests {
  readonly #client: BaseLanguageClient;
  readonly #textDocument: { readonly uri: string };

  constructor(client: BaseLanguageClient, uri: Uri) {
    this.#client = client;
    this.#textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
  }

  document(): Promise<PreviewDocumentResult> {
    return this.#send<PreviewDocumentParams, PreviewDocumentResult>(PREVIEW_DOCUMENT, {});
  }

  table(table: number): Promise<PreviewTableResult> {
    return this.#send<PreviewTableParams, PreviewTableResult>(PREVIEW_TABLE, { table });
  }

  trace({ table, row, column }: Cell): Promise<PreviewTraceResult> {
    return this.#send<PreviewTraceParams, PreviewTraceResult>(PREVIEW_TRACE, { table, row, column });
  }

  place({ table, row, column }: Cell): Promise<PreviewPlaceResult> {
    return this.#send<PreviewPlaceParams, PreviewPlaceResult>(PREVIEW_PLACE, { table, row, column });
  }

  locate({ line, character }: Position): Promise<PreviewLocateResult> {
    return this.#send<PreviewLocateParams, PreviewLocateResult>(PREVIEW_LOCATE, {
      position: { line, character },
    });
  }

  edit(cell: Cell & { readonly version: number; readonly text: string }): Promise<PreviewEditResult> {
    const { table, row, column, version, text } = cell;
    return this.#send<PreviewEditParams, PreviewEditResult>(PREVIEW_EDIT, {
      table,
      row,
      column,
      version,
      text,
    });
  }

  fix({ table, row, column, version }: Cell & { readonly version: number }): Promise<PreviewFixResult> {
    return this.#send<PreviewFixParams, PreviewFixResult>(PREVIEW_FIX, { table, row, column, version });
  }

  #send<P extends { readonly textDocument: { readonly uri: string } }, R>(
    method: string,
    params: Omit<P, 'textDocument'>,
  ): Promise<R> {
    return this.#client.sendRequest<R>(method, { ...params, textDocument: this.#textDocument });
  }
}
