import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OutlineEntry } from '../features/outline.ts';
import { toRange } from './convert.ts';

const KINDS: Readonly<Record<OutlineEntry['kind'], SymbolKind>> = {
  part: SymbolKind.Module,
  section: SymbolKind.Namespace,
  table: SymbolKind.Array,
  term: SymbolKind.Key,
};

export function toDocumentSymbol(document: TextDocument, entry: OutlineEntry): DocumentSymbol {
  return {
    name: entry.name,
    detail: entry.detail,
    kind: KINDS[entry.kind],
    range: toRange(document, entry.range),
    selectionRange: toRange(document, entry.nameRange),
    children: entry.children.map((child) => toDocumentSymbol(document, child)),
  };
}
