import { type CodeLens, CodeLensRefreshRequest, type Command, type Connection } from 'vscode-languageserver';
import { say } from '../../features/language.ts';
import { headLineOf, type TableStatus, tableStatuses } from '../../features/navigation/table-status.ts';
import { answering } from '../area.ts';
import { type Language, toRange } from '../convert.ts';
import type { AnalysedDocument } from '../documents.ts';
import { guarded } from '../guard.ts';
import type { Session } from '../session.ts';

/** Commands of the client. */
const SHOW_PROBLEMS = 'gouji.showProblems';
const OPEN_PREVIEW = 'gouji.openPreview';

interface LensData {
  readonly uri: string;
  readonly table: number;
  readonly shows: 'status' | 'preview';
}

/** Over each table: how its relations fare, counted when the line is seen, and the preview. */
export function registerLenses(session: Session, connection: Connection): void {
  connection.onCodeLens(
    answering(session)('codeLens', [] as CodeLens[], (analysed) =>
      session.configuration.codeLens ? lenses(analysed) : [],
    ),
  );
  connection.onCodeLensResolve(
    guarded('codeLensResolve', EMPTY_LENS, session.log, (lens: CodeLens) => resolved(session, lens)),
  );
  session.whenConfigured(() => {
    if (!session.refreshes.codeLens) return;
    connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
  });
}

const START = { line: 0, character: 0 };
const EMPTY_LENS: CodeLens = { range: { start: START, end: START }, command: { title: '', command: '' } };

function lenses({ document, analysis }: AnalysedDocument): CodeLens[] {
  return analysis.disclosure.tables.flatMap((table) => {
    const range = toRange(document, headLineOf(analysis, table));
    const data = { uri: document.uri, table: table.index };
    const preview: CodeLens = { range, data: { ...data, shows: 'preview' } satisfies LensData };
    return table.money
      ? [{ range, data: { ...data, shows: 'status' } satisfies LensData }, preview]
      : [preview];
  });
}

async function resolved(session: Session, lens: CodeLens): Promise<CodeLens> {
  const data = readData(lens.data);
  if (data === undefined) return { ...EMPTY_LENS, range: lens.range };
  const { language } = session.style;
  if (data.shows === 'preview') return { ...lens, command: previewCommand(data, language) };
  const analysed = await session.analysed(data.uri);
  const status = analysed && tableStatuses(analysed.analysis)[data.table];
  return { ...lens, command: statusCommand(status, language) };
}

function readData(value: unknown): LensData | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { uri, table, shows }: Partial<Record<keyof LensData, unknown>> = value;
  if (typeof uri !== 'string' || typeof table !== 'number') return undefined;
  return shows === 'status' || shows === 'preview' ? { uri, table, shows } : undefined;
}

function previewCommand({ uri, table }: LensData, language: Language): Command {
  return { title: say(language, '打开预览', 'Open preview'), command: OPEN_PREVIEW, arguments: [uri, table] };
}

function statusCommand(status: TableStatus | undefined, language: Language): Command {
  const { holding, contradicted } = status ?? { holding: 0, contradicted: 0 };
  const none = say(language, '没有可核对的勾稽关系', 'No relations to check');
  const holds = say(language, `${holding} 项勾稽成立`, `${holding} relations hold`);
  const fails = say(language, `${contradicted} 项不成立`, `${contradicted} do not`);
  const title = contradicted > 0 ? `${holds} · ${fails}` : holding > 0 ? holds : none;
  return { title, command: SHOW_PROBLEMS };
}
