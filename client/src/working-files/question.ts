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
const FIRST_LINES = 30;
const TITLE = /(?:部门|单位).{0,12}(?:预算|决算)|(?:预算|决算).{0,8}公开/;
const LANGUAGES = new Set(['plaintext', 'markdown']);

/** The documents that somebody has said are disclosures, whatever their names. */
export function acceptedDocuments({ workspaceState }: ExtensionContext): readonly Uri[] {
  const answers = workspaceState.get<Readonly<Record<string, boolean>>>(ANSWERS, {});
  return Object.entries(answers).flatMap(([uri, isOne]) => (isOne ? [Uri.parse(uri)] : []));
}

/** 这是预算公开文件吗: asked once about a .txt or .md whose first lines look like one, and remembered for the workspace. */
export function registerQuestion({ workspaceState, globalState }: ExtensionContext): Disposable {
  const consider = async (document: TextDocument | undefined) => {
    if (document === undefined || !looksLikeDisclosure(document) || globalState.get(NEVER) === true) return;
    const uri = document.uri.toString();
    const answers = workspaceState.get<Readonly<Record<string, boolean>>>(ANSWERS, {});
    const known = answers[uri] ?? (await ask(document, () => globalState.update(NEVER, true)));
    if (known === undefined) return;
    await workspaceState.update(ANSWERS, { ...workspaceState.get(ANSWERS, {}), [uri]: known });
    if (known && !document.isClosed) await languages.setTextDocumentLanguage(document, LANGUAGE_ID);
  };
  const asking = new Set<string>();
  const considerOnce = (document: TextDocument | undefined) => {
    const uri = document?.uri.toString();
    if (uri === undefined || asking.has(uri)) return;
    asking.add(uri);
    consider(document).finally(() => asking.delete(uri));
  };
  considerOnce(window.activeTextEditor?.document);
  return window.onDidChangeActiveTextEditor((editor) => considerOnce(editor?.document));
}

function looksLikeDisclosure(document: TextDocument): boolean {
  if (!LANGUAGES.has(document.languageId) || !workspace.getConfiguration('gouji').get('ask', true))
    return false;
  for (let line = 0; line < Math.min(FIRST_LINES, document.lineCount); line += 1) {
    if (TITLE.test(document.lineAt(line).text.slice(0, 120))) return true;
  }
  return false;
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
