import { cellEdit } from '../../features/preview/edit.ts';
import { cellFix } from '../../features/preview/fix.ts';
import { textPlaceOf } from '../../features/preview/place.ts';
import type { Message } from '../../rules/rule.ts';
import type { TextEdit } from '../../text/range.ts';
import type { Language } from '../convert.ts';
import type { AnalysedDocument } from '../documents.ts';
import type { PreviewEditParams, PreviewEdits, PreviewFixParams } from './messages.ts';

const MOVED_ON: Message = {
  zh: '文稿已经改动，请在更新后的表格中再试一次',
  en: 'The document has changed; try again in the updated table',
};
const NOTHING_TO_FIX: Message = {
  zh: '这个单元格没有可以自动修复的问题',
  en: 'The cell has no problem that can be fixed automatically',
};
const CHANGED: Message = { zh: '已修改单元格', en: 'Cell changed' };

/** A document that has moved on from the version asked about has other tables and rows. */
export function editsForCell(
  analysed: AnalysedDocument,
  params: PreviewEditParams,
  language: Language,
): PreviewEdits {
  if (params.version !== analysed.document.version) return { refused: MOVED_ON[language] };
  const edit = cellEdit(analysed.analysis, params, params.text);
  if ('refused' in edit) return { refused: edit.refused[language] };
  return toEdits(analysed, CHANGED[language], edit.edits);
}

export function editsOfFix(
  analysed: AnalysedDocument,
  params: PreviewFixParams,
  language: Language,
): PreviewEdits {
  if (params.version !== analysed.document.version) return { refused: MOVED_ON[language] };
  const fix = cellFix(analysed.analysis, params);
  if (fix === undefined) return { refused: NOTHING_TO_FIX[language] };
  return toEdits(analysed, fix.title[language], fix.edits);
}

function toEdits(
  { document, analysis }: AnalysedDocument,
  title: string,
  edits: readonly TextEdit[],
): PreviewEdits {
  const { tree } = analysis.disclosure;
  return {
    version: document.version,
    title,
    edits: edits.map(({ range, newText }) => ({ place: textPlaceOf(tree, range), newText })),
  };
}
