import type { SyntaxTree } from '../../syntax/tree.ts';
import { positionAt } from '../../text/lines.ts';
import type { TextRange } from '../../text/range.ts';
import type { TextPlace } from './model.ts';

export function textPlaceOf({ text, lineStarts }: SyntaxTree, range: TextRange): TextPlace {
  const start = positionAt(text, lineStarts, range.start);
  const end = positionAt(text, lineStarts, range.end);
  return { line: start.line, character: start.character, endLine: end.line, endCharacter: end.character };
}
