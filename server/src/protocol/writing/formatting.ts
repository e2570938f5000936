import type { DocumentOnTypeFormattingParams, Range, TextEdit } from 'vscode-languageserver';
import { formatAfterTyping, formatEdits } from '../../features/writing/formatting/format.ts';
import type { FormatOptions } from '../../features/writing/formatting/options.ts';
import { toTextEdit } from '../convert.ts';
import type { AnalysedDocument } from '../documents.ts';

/** The whole document, or the rows that a range touches. */
export function formatting(
  { document, analysis }: AnalysedDocument,
  options: FormatOptions,
  range?: Range,
): TextEdit[] {
  const within = range && { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  return formatEdits(analysis, document.getText(), options, within).map((edit) => toTextEdit(document, edit));
}

export function onTypeFormatting(
  { document, analysis }: AnalysedDocument,
  { position, ch }: Pick<DocumentOnTypeFormattingParams, 'position' | 'ch'>,
  options: FormatOptions,
): TextEdit[] {
  const offset = document.offsetAt(position);
  return formatAfterTyping(analysis, document.getText(), offset, ch, options).map((edit) =>
    toTextEdit(document, edit),
  );
}
