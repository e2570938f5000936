import type { Piece } from '../publication.ts';

const LONGEST_LINE = 40;
const MOST_LINES = 12;

/** The short lines before the contents list or the first heading, as a cover. */
export function withCover(pieces: readonly Piece[]): readonly Piece[] {
  const end = pieces.findIndex((piece) => linesOf(piece) === undefined);
  const next = pieces[end]?.kind;
  const lines = pieces.slice(0, Math.max(0, end)).flatMap((piece) => linesOf(piece) ?? []);
  if (lines.length === 0 || lines.length > MOST_LINES || (next !== 'contents' && next !== 'heading'))
    return pieces;
  return [{ kind: 'cover', lines }, ...pieces.slice(end)];
}

/** What of a piece could stand on a cover; undefined where it cannot. */
function linesOf(piece: Piece): readonly string[] | undefined {
  if (piece.kind === 'line') return isShort(piece.text) ? [piece.text] : undefined;
  if (piece.kind === 'fields') return [piece.left, piece.right].filter((text) => text !== '');
  if (piece.kind !== 'paragraph') return undefined;
  const text = piece.runs.map((run) => run.text).join('');
  return isShort(text) ? [text] : undefined;
}

function isShort(text: string): boolean {
  return text.length <= LONGEST_LINE && !/[。；]$/.test(text);
}
