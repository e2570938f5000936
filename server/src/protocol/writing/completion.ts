import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  MarkupKind,
  type Position,
} from 'vscode-languageserver';
import { completeAt } from '../../features/writing/completion/complete.ts';
import { documentTopic } from '../../features/writing/completion/document-suggestion.ts';
import type { Suggestion, SuggestionTopic } from '../../features/writing/completion/suggestion.ts';
import { type Language, toTextEdit } from '../convert.ts';
import type { AnalysedDocument } from '../documents.ts';

const KINDS: Readonly<Record<Suggestion['kind'], CompletionItemKind>> = {
  code: CompletionItemKind.Value,
  name: CompletionItemKind.Value,
  title: CompletionItemKind.Module,
  sentence: CompletionItemKind.Snippet,
  term: CompletionItemKind.Text,
  unit: CompletionItemKind.Unit,
  rule: CompletionItemKind.EnumMember,
  keyword: CompletionItemKind.Keyword,
};

/** What an item carries so that its documentation can be made when it is looked at. */
interface ItemData {
  readonly uri: string;
  readonly topic: SuggestionTopic;
}

export function completion(
  { document, analysis }: AnalysedDocument,
  position: Position,
  language: Language,
): CompletionList {
  const text = document.getText();
  const offset = document.offsetAt(position);
  const { items, open } = completeAt(analysis, text, offset, language);
  const toItem = (suggestion: Suggestion, at: number): CompletionItem => {
    const { label, detail, edit, others, topic, kind } = suggestion;
    // We have chosen by code, name and initials; the editor would choose again by the label alone.
    const filterText = text.slice(edit.range.start, offset);
    const data: ItemData | undefined = topic && { uri: document.uri, topic };
    return {
      label,
      kind: KINDS[kind],
      sortText: String(at).padStart(4, '0'),
      textEdit: toTextEdit(document, edit),
      ...(filterText === '' ? {} : { filterText }),
      ...(detail === '' ? {} : { labelDetails: { description: detail } }),
      ...(others.length === 0
        ? {}
        : { additionalTextEdits: others.map((other) => toTextEdit(document, other)) }),
      ...(data === undefined ? {} : { data }),
    };
  };
  return { isIncomplete: open, items: items.map(toItem) };
}

/** The document that an item came from; undefined for items without documentation. */
export function uriOfItem({ data }: CompletionItem): string | undefined {
  return isItemData(data) ? data.uri : undefined;
}

export function resolved(
  item: CompletionItem,
  { analysis }: AnalysedDocument,
  language: Language,
): CompletionItem {
  if (!isItemData(item.data)) return item;
  const value = documentTopic(analysis, item.data.topic, language);
  return value === '' ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value } };
}

const TOPICS = new Set(['subject', 'term', 'rule', 'sentence']);

/** The client gives back what it was given; another's item is none of ours. */
function isItemData(data: unknown): data is ItemData {
  if (typeof data !== 'object' || data === null || !('uri' in data) || !('topic' in data)) return false;
  const { uri, topic } = data;
  if (typeof uri !== 'string' || typeof topic !== 'object' || topic === null || !('kind' in topic))
    return false;
  return typeof topic.kind === 'string' && TOPICS.has(topic.kind);
}
