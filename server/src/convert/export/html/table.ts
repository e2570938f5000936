import type { Piece, PrintedCell, PrintedTable } from '../publication.ts';
import { needsOf } from '../widths.ts';
import { anchorOf, wordsHtml } from './words.ts';

/** Wider tables are printed lengthwise; columns of fixed pitch. */
const UPRIGHT = 90;
/** Longer words keep a column of some width. */
const LONG = 10;

export function isWide(table: PrintedTable): boolean {
  return needsOf(table).reduce((sum, { wish }) => sum + wish + 2, 0) > UPRIGHT;
}

/** A table with what stands directly above it as its caption; wide ones scroll by themselves, also by keyboard. */
export function tableHtml(table: PrintedTable, above: readonly Piece[], index: number): string {
  const id = `t${index}`;
  const named = above.length > 0 ? `aria-labelledby="${id}"` : 'aria-label="表格"';
  const caption = above.length > 0 ? `<caption id="${id}">${above.map(captionHtml).join('')}</caption>` : '';
  const head = table.rows.slice(0, table.headRows).map((row) => `<tr>${row.map(headHtml).join('')}</tr>`);
  const body = table.rows.slice(table.headRows).map((row) => rowHtml(row, table));
  return (
    `<div class="scroll" role="group" tabindex="0" ${named}><table>${caption}` +
    `${head.length === 0 ? '' : `<thead>${head.join('\n')}</thead>`}<tbody>${body.join('\n')}</tbody></table></div>`
  );
}

function captionHtml(piece: Piece): string {
  if (piece.kind === 'caption')
    return `<p class="title" id="${anchorOf(piece.id)}">${wordsHtml(piece.text)}</p>`;
  if (piece.kind === 'line') return `<p class="number">${wordsHtml(piece.text)}</p>`;
  if (piece.kind !== 'fields') return '';
  const left = piece.left === '' ? '' : `<span>${wordsHtml(piece.left)}</span>`;
  const right = piece.right === '' ? '' : `<span class="unit">${wordsHtml(piece.right)}</span>`;
  return `<p class="fields">${left}${left !== '' && right !== '' ? ' ' : ''}${right}</p>`;
}

/** A head without words heads nothing. */
function headHtml(cell: PrintedCell): string {
  const { text, columns } = cell;
  const spans = spansHtml(cell);
  if (text === '') return `<td${spans}></td>`;
  return `<th scope="${columns > 1 ? 'colgroup' : 'col'}"${spans}>${wordsHtml(text)}</th>`;
}

/** The first name of a row heads it, unless another panel's figures stand in the row too. */
function rowHtml(row: readonly PrintedCell[], { isOnePanel }: PrintedTable): string {
  const heading = isOnePanel ? row.find(({ role, text }) => role === 'name' && text !== '') : undefined;
  return `<tr>${row.map((cell) => cellHtml(cell, cell === heading)).join('')}</tr>`;
}

function cellHtml(cell: PrintedCell, isHeading: boolean): string {
  const name = isHeading ? 'th' : 'td';
  const scope = isHeading ? ` scope="${cell.rows > 1 ? 'rowgroup' : 'row'}"` : '';
  const kind = classesOf(cell);
  return `<${name}${scope}${kind === '' ? '' : ` class="${kind}"`}${spansHtml(cell)}>${wordsHtml(cell.text)}</${name}>`;
}

function classesOf({ role, bold, indent, text }: PrintedCell): string {
  const kinds = { head: '', number: 'n', figure: 'n', code: 'c', index: 'i', name: '', text: '' } as const;
  const long = (role === 'text' || role === 'name') && text.length > LONG ? 't' : '';
  return [kinds[role], long, bold ? 'b' : '', indent > 0 ? `l${indent}` : '']
    .filter((one) => one !== '')
    .join(' ');
}

function spansHtml({ columns, rows }: PrintedCell): string {
  return `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
}
