import type { Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze } from '../../analysis/analyze.ts';
import { LAYOUTS } from '../../features/working/layouts.ts';
import { pastedText } from '../../features/working/paste.ts';
import { rollForward } from '../../features/working/roll-forward.ts';
import { instantiate } from '../../features/working/template.ts';
import { type Area, answering } from '../area.ts';
import { toDiagnostics } from '../convert.ts';
import type { AnalysedDocument } from '../documents.ts';
import { guarded } from '../guard.ts';
import type { Session } from '../session.ts';
import { registerExport } from './export.ts';
import { registerImport } from './import.ts';
import {
  CHECK_TEXT,
  type CheckTextParams,
  type CheckTextResult,
  LAYOUTS_REQUEST,
  type LayoutChoice,
  NEW_DOCUMENT,
  type NewDocumentParams,
  PASTED_TABLE,
  type PastedTableParams,
  RELATED,
  ROLL_FORWARD,
  type RollForwardParams,
  type RollForwardResult,
} from './messages.ts';

/** New documents, roll-forward, paste, import, export and the workspace-wide check. */
export const workingFiles: Area = {
  register(session, connection) {
    registerNewDocuments(session, connection);
    registerImport(session, connection);
    registerExport(session, connection);
    connection.onRequest(
      PASTED_TABLE,
      guarded('paste', null as string | null, session.log, async ({ html, lineBreak }: PastedTableParams) => {
        // The reader of HTML unpacks its tables when it is loaded; a server that starts does not wait for that.
        const { partsOfHtml } = await import('../../convert/html/html-parts.ts');
        const parts = partsOfHtml(html);
        return parts === undefined ? null : pastedText(parts, lineBreak) || null;
      }),
    );
    connection.onRequest(
      RELATED,
      guarded('related', [] as readonly string[], session.log, () => {
        session.checkStale();
        return session.companions.related();
      }),
    );
    connection.onRequest(
      CHECK_TEXT,
      guarded('check', { diagnostics: [] } as CheckTextResult, session.log, (params: CheckTextParams) =>
        checkText(session, params),
      ),
    );
  },
};

function registerNewDocuments(session: Session, connection: Connection): void {
  const none: RollForwardResult | null = null;
  connection.onRequest(
    LAYOUTS_REQUEST,
    guarded('layouts', [] as readonly LayoutChoice[], session.log, () => layouts(session)),
  );
  connection.onRequest(
    NEW_DOCUMENT,
    guarded('new', null as string | null, session.log, ({ template, ...choice }: NewDocumentParams) =>
      instantiate(template, choice),
    ),
  );
  connection.onRequest(
    ROLL_FORWARD,
    answering(session)(
      'roll-forward',
      none as RollForwardResult | null,
      (analysed, params: RollForwardParams) => rolled(session, analysed, params),
    ),
  );
}

function layouts({ style: { language } }: Session): readonly LayoutChoice[] {
  return LAYOUTS.map(({ id, extension, kind, unit, title, detail }) => ({
    id,
    file: id + extension,
    kind,
    unit,
    title: title[language],
    detail: detail[language],
  }));
}

function rolled(
  { style: { language } }: Session,
  { analysis }: AnalysedDocument,
  { year }: RollForwardParams,
): RollForwardResult {
  const result = rollForward(analysis, { year, keepsLastYear: true });
  if (!('text' in result)) return { refusal: result[language] };
  const from = analysis.disclosure.budgetYear ?? result.year;
  return { ...result, from, notes: result.notes.map((note) => note[language]) };
}

/** The findings of a text that is not open, with the settings of its place. */
async function checkText(
  session: Session,
  { textDocument: { uri }, text }: CheckTextParams,
): Promise<CheckTextResult> {
  const document = TextDocument.create(uri, 'budget-disclosure', 0, text);
  const analysis = analyze(text, await session.settingsFor(uri));
  session.symbols.note(document, analysis);
  session.companions.note(uri, analysis.disclosure);
  return { diagnostics: toDiagnostics(document, analysis.findings, session.style) };
}
