import type {
  PreviewDocument,
  PreviewLocation,
  PreviewTable,
  PreviewTrace,
} from '../../server/src/protocol/preview/messages.ts';

/** What the editor's side and the panel say to each other. Both ends check every message (see `readToPanel`, `readToHost`). */
export type ToPanel =
  /** Sent after `ready` and whenever the document was checked anew. Text of the panel itself comes in `strings`, by key. */
  | {
      readonly type: 'document';
      readonly uri: string;
      readonly name: string;
      readonly language: 'zh' | 'en';
      readonly strings: Readonly<Record<string, string>>;
      readonly document: PreviewDocument;
    }
  | { readonly type: 'table'; readonly table: PreviewTable }
  /** The cursor moved in the text. */
  | { readonly type: 'reveal'; readonly location: PreviewLocation }
  | { readonly type: 'trace'; readonly trace: PreviewTrace | undefined }
  /** Nothing can be shown, and why, in words. */
  | { readonly type: 'unavailable'; readonly message: string }
  /** Something that was asked for could not be done, or was done: announced politely. */
  | { readonly type: 'notice'; readonly message: string };

export type ToHost =
  | { readonly type: 'ready' }
  | { readonly type: 'open-table'; readonly table: number }
  /** Show a place of the text that a trace told in the editor; `focus` also moves the keyboard there. */
  | {
      readonly type: 'reveal';
      readonly version: number;
      readonly line: number;
      readonly character: number;
      readonly endLine: number;
      readonly endCharacter: number;
      readonly focus: boolean;
    }
  /** Show a cell's text in the editor. */
  | {
      readonly type: 'reveal-cell';
      readonly version: number;
      readonly table: number;
      readonly row: number;
      readonly column: number;
      readonly focus: boolean;
    }
  | { readonly type: 'trace'; readonly table: number; readonly row: number; readonly column: number }
  /** New text for one cell; refused where the document has moved on from `version`. */
  | {
      readonly type: 'edit';
      readonly version: number;
      readonly table: number;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  /** Apply the preferred fix of the first problem of a cell. */
  | {
      readonly type: 'fix';
      readonly version: number;
      readonly table: number;
      readonly row: number;
      readonly column: number;
    }
  /** Put a table on the clipboard where the panel may not do so itself. */
  | { readonly type: 'copied'; readonly rows: number; readonly columns: number }
  | { readonly type: 'copy-text'; readonly text: string }
  /** Export the document: the editor asks for format and place. */
  | { readonly type: 'export' }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

/** What survives a window reload (`acquireVsCodeApi().setState`); the serializer of the panel reads `uri` back. */
export interface PanelState {
  readonly uri: string;
  readonly table: number;
  readonly view: 'table' | 'matrix' | 'charts';
  readonly filter: 'all' | 'problems';
  readonly folded: readonly number[];
}
