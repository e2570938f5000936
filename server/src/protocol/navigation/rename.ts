import {
  type ChangeAnnotation,
  type Connection,
  LSPErrorCodes,
  type Range,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { isRefusal } from '../../features/navigation/rename/refusal.ts';
import { prepareRename, rename } from '../../features/navigation/rename/rename.ts';
import type { RenameEdit, RenameRole } from '../../features/navigation/rename/rename-edits.ts';
import type { Message } from '../../rules/rule.ts';
import { answering } from '../area.ts';
import { type Language, toRange, toTextEdit } from '../convert.ts';
import type { AnalysedDocument } from '../documents.ts';
import type { Session } from '../session.ts';

interface Prepared {
  readonly range: Range;
  readonly placeholder: string;
}

/** Rename; what cannot be renamed is answered as an error that says why. */
export function registerRename(session: Session, connection: Connection): void {
  const request = answering(session);
  connection.onPrepareRename(
    request(
      'prepareRename',
      null as Prepared | ResponseError<void> | null,
      ({ document, analysis }, { position }) => {
        const place = prepareRename(analysis, document.offsetAt(position));
        if (isRefusal(place)) return refused(place.refused, session.style.language);
        return { range: toRange(document, place.range), placeholder: place.placeholder };
      },
    ),
  );
  connection.onRenameRequest(
    request('rename', null as WorkspaceEdit | ResponseError<void> | null, (analysed, params) =>
      renamed(session, analysed, params),
    ),
  );
}

function renamed(
  { annotates, style: { language } }: Session,
  analysed: AnalysedDocument,
  { position, newName }: RenameParams,
): WorkspaceEdit | ResponseError<void> {
  const { document, analysis } = analysed;
  const edits = rename(analysis, document.offsetAt(position), newName);
  if (isRefusal(edits)) return refused(edits.refused, language);
  const chosen = edits.filter(({ role }) => role === 'chosen');
  if (chosen.length > 0 && !annotates) return refused(unconfirmed(analysed, chosen), language);
  if (!annotates) return { changes: { [document.uri]: edits.map((edit) => toTextEdit(document, edit)) } };
  return annotated(analysed, edits, language);
}

function refused(message: Message, language: Language): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message[language]);
}

/** A client that cannot ask its user is not given what was chosen for them. */
function unconfirmed({ analysis }: AnalysedDocument, chosen: readonly RenameEdit[]): Message {
  const { text } = analysis.disclosure.tree;
  const [first] = chosen;
  const range = first?.range ?? { start: 0, end: 0 };
  const written = text.slice(range.start, range.end);
  return {
    zh: `其他表的分项也要随之变化（例如 ${written}），由哪一项承担需要确认，而编辑器不支持确认`,
    en: `Parts of other tables would have to follow (such as ${written}); which of them must be confirmed, and the editor cannot ask`,
  };
}

/** Where a part was chosen, all edits wait for the user: some of them alone would leave totals that do not add up. */
function annotated(
  { document }: AnalysedDocument,
  edits: readonly RenameEdit[],
  language: Language,
): WorkspaceEdit {
  const needsConfirmation = edits.some(({ role }) => role === 'chosen');
  const changeAnnotations: Record<string, ChangeAnnotation> = {};
  for (const { role } of edits) {
    const { label, description } = LABELS[role];
    changeAnnotations[role] ??= {
      label: label[language],
      description: description[language],
      needsConfirmation,
    };
  }
  return {
    changeAnnotations,
    documentChanges: [
      {
        textDocument: { uri: document.uri, version: document.version },
        edits: edits.map((edit) => ({ ...toTextEdit(document, edit), annotationId: edit.role })),
      },
    ],
  };
}

const LABELS: Readonly<Record<RenameRole, { readonly label: Message; readonly description: Message }>> = {
  telling: {
    label: { zh: '同一数据', en: 'The same fact' },
    description: { zh: '各处对这一数据的表述', en: 'Every place that tells it' },
  },
  computed: {
    label: { zh: '随之变化', en: 'What follows' },
    description: { zh: '由它算出的合计、增减、占比', en: 'Totals, changes and shares computed from it' },
  },
  chosen: {
    label: { zh: '请确认由这一项承担', en: 'Confirm that this part carries the change' },
    description: {
      zh: '合计随之变化，其分项中没有规定由哪一项承担；全部勾选后各表仍然平衡',
      en: 'Its total changes and nothing says which part does; with all ticked the tables still balance',
    },
  },
};
