import type { Disclosure } from '../../../model/disclosure.ts';
import type { Piece } from '../publication.ts';

const LONGEST_TITLE = 60;

/** What a cover says in one, where that names a budget. */
function coverTitle([first]: readonly Piece[]): string | undefined {
  const words = first?.kind === 'cover' ? first.lines.slice(0, 2).join('') : '';
  return /预算|决算/.test(words) && words.length <= LONGEST_TITLE ? words : undefined;
}

/** What a document is called: by its cover, else by whose it is and of which year, else by its first line. */
export function titleOf({ organisation, budgetYear, kind }: Disclosure, pieces: readonly Piece[]): string {
  const cover = coverTitle(pieces);
  if (cover !== undefined) return cover;
  const first = pieces.find((piece) => piece.kind === 'line' || piece.kind === 'heading');
  if (organisation === '' && first !== undefined) return first.text;
  const year = budgetYear === undefined ? '' : `${budgetYear}年`;
  return `${organisation}${year}${kind === 'final-accounts' ? '决算' : '预算'}公开`;
}
