import type { Contents, Piece, PrintedTable, Publication } from '../publication.ts';
import { STYLE, STYLE_DIGEST } from './style.ts';
import { isWide, tableHtml } from './table.ts';
import { anchorOf, runsHtml, wordsHtml } from './words.ts';

const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_DIGEST}'; base-uri 'none'; form-action 'none'`;

/** One page that needs nothing else: no script, no network, its own style. */
export function htmlOf(publication: Publication): string {
  const { title, pieces } = publication;
  const cover = pieces[0]?.kind === 'cover' ? pieces[0] : undefined;
  const contents = pieces.find((piece) => piece.kind === 'contents');
  const writer = new PageWriter(cover === undefined ? 0 : 1);
  const rest = pieces.filter((piece) => piece !== cover && piece !== contents);
  const main = writer.write(rest);
  return (
    `<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${wordsHtml(title)}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n` +
    `<a class="skip" href="#main">跳到正文</a>\n${coverHtml(cover)}${navHtml(contents, pieces)}<main id="main">\n${main}\n</main>\n</body>\n</html>\n`
  );
}

function coverHtml(cover: Extract<Piece, { kind: 'cover' }> | undefined): string {
  if (cover === undefined) return '';
  const [first = '', ...others] = cover.lines.map(wordsHtml);
  return `<header><h1>${first}</h1>${others.map((line) => `<p>${line}</p>`).join('')}</header>\n`;
}

/** The document's own contents list; where it has none, one of its headings and tables, which is no part of the document. */
function navHtml(contents: Contents | undefined, pieces: readonly Piece[]): string {
  if (contents !== undefined)
    return `<nav aria-labelledby="contents"><p class="title" id="contents">${wordsHtml(contents.title)}</p>${listHtml(contents)}</nav>\n`;
  const entries = pieces.flatMap((piece) =>
    piece.kind === 'heading' || piece.kind === 'caption'
      ? [{ text: piece.text, depth: Math.min(piece.level, 4) - 1, target: piece.id }]
      : [],
  );
  return entries.length < 2
    ? ''
    : `<nav class="generated" aria-label="目录">${listHtml({ entries })}</nav>\n`;
}

function listHtml({ entries }: Pick<Contents, 'entries'>): string {
  const items = entries.map(({ text, depth, target }) => {
    const words = wordsHtml(text);
    const linked = target === undefined ? words : `<a href="#${anchorOf(target)}">${words}</a>`;
    return `<li${depth > 0 ? ` class="d${Math.min(depth, 3)}"` : ''}>${linked}</li>`;
  });
  return `<ol>${items.join('\n')}</ol>`;
}

function notesAfter(pieces: readonly Piece[], at: number): readonly Piece[] {
  const rest = pieces.slice(at + 1);
  const end = rest.findIndex(({ kind }) => kind !== 'note');
  return rest.slice(0, end < 0 ? rest.length : end);
}

/** Pieces in order; those directly above a table wait to become its caption. */
class PageWriter {
  /** By how much headings are below the page's own title. */
  readonly #shift: number;
  #level: number;
  #tables = 0;
  #waiting: Piece[] = [];
  readonly #told = new Set<Piece>();

  constructor(shift: number) {
    this.#shift = shift;
    this.#level = shift;
  }

  write(pieces: readonly Piece[]): string {
    const parts = pieces.map((piece, at) => {
      if (piece.kind === 'table') return this.#table(piece.table, notesAfter(pieces, at));
      return piece.kind === 'note' && this.#told.has(piece) ? '' : this.#piece(piece);
    });
    return [...parts, this.#release()].filter((part) => part !== '').join('\n');
  }

  #piece(piece: Piece): string {
    if (piece.kind === 'caption' || piece.kind === 'line' || piece.kind === 'fields') {
      this.#waiting.push(piece);
      return '';
    }
    return this.#release() + this.#text(piece);
  }

  /** The notes below a table are printed on its paper. */
  #table(table: PrintedTable, notes: readonly Piece[]): string {
    const above = this.#waiting;
    this.#waiting = [];
    this.#tables += 1;
    for (const note of notes) this.#told.add(note);
    const below = notes.map((note) => `\n${this.#text(note)}`).join('');
    const words = tableHtml(table, above, this.#tables) + below;
    return isWide(table) ? `<div class="wide">${words}</div>` : words;
  }

  /** What stood above no table after all. */
  #release(): string {
    const waiting = this.#waiting;
    this.#waiting = [];
    return waiting.map((piece) => `${this.#text(piece)}\n`).join('');
  }

  #text(piece: Piece): string {
    switch (piece.kind) {
      case 'heading':
        return this.#heading(piece.level, piece.id, piece.text);
      case 'caption':
        return `<p class="line" id="${anchorOf(piece.id)}">${wordsHtml(piece.text)}</p>`;
      case 'line':
        return `<p class="line">${wordsHtml(piece.text)}</p>`;
      case 'fields':
        return `<p>${wordsHtml([piece.left, piece.right].filter((text) => text !== '').join('  '))}</p>`;
      case 'paragraph':
        return `<p>${runsHtml(piece.runs)}</p>`;
      case 'note':
        return piece.lines.map((line) => `<p class="note">${wordsHtml(line)}</p>`).join('\n');
      case 'contents':
        return [piece.title, ...piece.entries.map(({ text }) => text)]
          .map((text) => `<p>${wordsHtml(text)}</p>`)
          .join('\n');
      case 'cover':
        return piece.lines.map((line) => `<p class="line">${wordsHtml(line)}</p>`).join('\n');
      case 'table':
        return '';
    }
  }

  /** A heading is never more than one level below the one before. */
  #heading(level: number, id: number, text: string): string {
    this.#level = Math.min(level + this.#shift, this.#level + 1);
    return `<h${this.#level} id="${anchorOf(id)}">${wordsHtml(text)}</h${this.#level}>`;
  }
}
