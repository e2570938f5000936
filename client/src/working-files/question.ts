import {
  type Disposable,
  type ExtensionContext,
  l10n,
  languages,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { LANGUAGE_ID } from '../language-client.ts';

/** Answers by document, so that nobody is asked twice about a file; `never` is for all files. */
const ANSWERS = 'gouji.isDisclosure';
const NEVER = 'gouji.neverAsk';
/** Lines in which a disclosure says what it is. */
export const FIRST_LINES = 30;
const TITLE = /(?:部门|单位).{0,12}(?:预算|决算)|(?:预算|决算).{0,8}公开/;
const LANGUAGES = new Set(['plaintext', 'markdown']);

/** The documents that somebody has said are disclosures, whatever their names. */
export function acceptedDocuments({ workspaceState }: ExtensionContext): readonly Uri[] {
  const answers = workspaceState.get<Readonly<Record<string, boolean>>>(ANSWERS, {});
  return Object.entries(answers).flatMap(([uri, isOne]) => (isOne ? [Uri.parse(uri)] : []));
}

/** Asks about a document, unless it has been asked about, or is being. */
export type Question = (document: TextDocument | undefined) => void;

/** 这是预算公开文件吗: asked once about a .txt or .md whose first lines look like one, and remembered for the workspace. */
export function disclosureQuestion({ workspaceState, globalState }: ExtensionContext): Question {
  const consider = async (document: TextDocument | undefined) => {
    if (
      document === undefined ||
      !looksLikeDisclosure(document.languageId, firstLines(document)) ||
      globalState.get(NEVER) === true
    )
      return;
    const uri = document.uri.toString();
    const answers = workspaceState.get<Readonly<Record<string, boolean>>>(ANSWERS, {});
    const known = answers[uri] ?? (await ask(document, () => globalState.update(NEVER, true)));
    if (known === undefined) return;
    await workspaceState.update(ANSWERS, { ...workspaceState.get(ANSWERS, {}), [uri]: known });
    if (known && !document.isClosed) await languages.setTextDocumentLanguage(document, LANGUAGE_ID);
  };
  const asking = new Set<string>();
  return (document) => {
    const uri = document?.uri.toString();
    if (uri === undefined || asking.has(uri)) return;
    asking.add(uri);
    consider(document).finally(() => asking.delete(uri));
  };
}

/** The question is asked about whatever comes to the front. */
export function registerQuestion(question: Question): Disposable {
  question(window.activeTextEditor?.document);
  return window.onDidChangeActiveTextEditor((editor) => question(editor?.document));
}

function firstLines(document: TextDocument): readonly string[] {
  const count = Math.min(FIRST_LINES, document.lineCount);
  return Array.from({ length: count }, (_, line) => document.lineAt(line).text);
}

/** Whether a text that is not said to be a disclosure may be asked about, by its language and its first lines. */
export function looksLikeDisclosure(languageId: string, lines: readonly string[]): boolean {
  if (!LANGUAGES.has(languageId) || !workspace.getConfiguration('gouji').get('ask', true)) return false;
  return lines.some((line) => TITLE.test(line.slice(0, 120)));
}

async function ask({ fileName }: TextDocument, never: () => Thenable<void>): Promise<boolean | undefined> {
  const [yes, no, always] = [l10n.t('Yes'), l10n.t('No'), l10n.t('Never Ask')];
  const name = fileName.slice(fileName.search(/[^\\/]*$/));
  const answer = await window.showInformationMessage(
    l10n.t('Is “{0}” a budget disclosure? Gouji can check its tables and text.', name),
    yes,
    no,
    always,
  );
  if (answer === always) await never();
  return answer === undefined || answer === always ? undefined : answer === yes;
}
