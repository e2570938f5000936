import { type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../../analysis/analysis.ts';
import { type NavigationSymbol, symbolsOf } from '../../features/navigation/symbols.ts';
import { toRange } from '../convert.ts';

const KINDS: Readonly<Record<NavigationSymbol['kind'], SymbolKind>> = {
  part: SymbolKind.Module,
  section: SymbolKind.Namespace,
  table: SymbolKind.Array,
  term: SymbolKind.Key,
  subject: SymbolKind.Field,
};

/** The texts checked last; a workspace may hold more than anyone searches. */
const MOST_TEXTS = 500;

/** The symbols of texts that a check of the workspace has analysed, as they were then. */
export class CheckedSymbols {
  readonly #byUri = new Map<string, readonly SymbolInformation[]>();

  note(document: TextDocument, analysis: Analysis): void {
    this.#byUri.delete(document.uri);
    this.#byUri.set(document.uri, toSymbols(document, analysis));
    const [oldest] = this.#byUri.keys();
    if (this.#byUri.size > MOST_TEXTS && oldest !== undefined) this.#byUri.delete(oldest);
  }

  /** Those that are wanted, outside the texts that are open. */
  matching(isWanted: (name: string) => boolean, open: ReadonlySet<string>): readonly SymbolInformation[] {
    return [...this.#byUri].flatMap(([uri, symbols]) =>
      open.has(uri) ? [] : symbols.filter(({ name }) => isWanted(name)),
    );
  }
}

export function toSymbols(document: TextDocument, analysis: Analysis): readonly SymbolInformation[] {
  return symbolsOf(analysis).map(({ kind, name, container, range }) => ({
    kind: KINDS[kind],
    name,
    containerName: container,
    location: { uri: document.uri, range: toRange(document, range) },
  }));
}
