import { OFFICE } from '../office-parts.ts';
import type { Piece, Publication } from '../publication.ts';
import { XML_HEAD } from '../xml-head.ts';
import { type Fit, fitOf } from './fit.ts';
import { type Paper, PORTRAIT, roomOf, sectionXml } from './paper.ts';
import { tableXml } from './table.ts';
import { linkXml, marked, NAMESPACE, paragraphXml, runXml, wordsXml } from './words.ts';

const NAMESPACES = `${NAMESPACE} xmlns:r="${OFFICE}"`;
/** Carries the end of a section, or parts two tables, and takes no room. */
const END_OF_SECTION =
  '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:ind w:firstLineChars="0" w:firstLine="0"/>';

/** Pieces that are printed on one paper. */
interface Section {
  readonly paper: Paper;
  readonly pieces: readonly Piece[];
}

export function documentXml({ pieces }: Publication): string {
  const fits = new Map<Piece, Fit>();
  for (const piece of pieces) if (piece.kind === 'table') fits.set(piece, fitOf(piece.table));
  const sections = sectionsOf(pieces, fits);
  const hasCover = pieces[0]?.kind === 'cover';
  const body = sections.map(({ paper, pieces: own }, at) => {
    const words = own.map((piece, place) => {
      const follows = piece.kind === 'table' && (own[place + 1]?.kind ?? 'table') === 'table';
      return (
        pieceXml(piece, paper, fits.get(piece)) +
        (follows ? `<w:p><w:pPr>${END_OF_SECTION}</w:pPr></w:p>` : '')
      );
    });
    const end = sectionXml(paper, at === 0 && hasCover);
    return (
      words.join('') +
      (at === sections.length - 1 ? end : `<w:p><w:pPr>${END_OF_SECTION}${end}</w:pPr></w:p>`)
    );
  });
  return `${XML_HEAD}<w:document ${NAMESPACES}><w:body>${body.join('')}</w:body></w:document>`;
}

/** A wide table turns the paper, and its headings, caption and notes with it. */
function sectionsOf(pieces: readonly Piece[], fits: ReadonlyMap<Piece, Fit>): readonly Section[] {
  const papers = papersOf(pieces, fits);
  const sections: { readonly paper: Paper; readonly pieces: Piece[] }[] = [];
  pieces.forEach((piece, at) => {
    const paper = papers[at] ?? PORTRAIT;
    const last = sections.at(-1);
    if (last?.paper === paper) last.pieces.push(piece);
    else sections.push({ paper, pieces: [piece] });
  });
  return sections.length === 0 ? [{ paper: PORTRAIT, pieces: [] }] : sections;
}

function papersOf(pieces: readonly Piece[], fits: ReadonlyMap<Piece, Fit>): readonly Paper[] {
  const papers: Paper[] = pieces.map((piece) => fits.get(piece)?.paper ?? PORTRAIT);
  pieces.forEach((piece, at) => {
    if (piece.kind !== 'table') return;
    const paper = papers[at] ?? PORTRAIT;
    for (let above = at - 1; leadsTo(pieces[above]); above--) papers[above] = paper;
    for (let below = at + 1; pieces[below]?.kind === 'note'; below++) papers[below] = paper;
  });
  return papers;
}

function leadsTo(piece: Piece | undefined): boolean {
  return piece !== undefined && ['heading', 'caption', 'line', 'fields'].includes(piece.kind);
}

function pieceXml(piece: Piece, paper: Paper, fit: Fit | undefined): string {
  switch (piece.kind) {
    case 'cover':
      return piece.lines.map((line, at) => coverXml(line, at)).join('');
    case 'heading': {
      const breaks = piece.isPart ? '<w:pageBreakBefore/>' : '';
      return paragraphXml(`Heading${piece.level}`, marked(piece.id, wordsXml(piece.text)), breaks);
    }
    case 'caption': {
      const outline = `<w:outlineLvl w:val="${piece.level - 1}"/>`;
      return paragraphXml('Caption', marked(piece.id, wordsXml(piece.text)), outline);
    }
    case 'contents':
      return contentsXml(piece);
    case 'paragraph':
      return paragraphXml('Normal', piece.runs.map((run) => runXml(run)).join(''));
    case 'line':
      return paragraphXml(piece.isNumber ? 'TableNumber' : 'Line', wordsXml(piece.text));
    case 'note':
      return piece.lines.map((line) => paragraphXml('Note', wordsXml(line))).join('');
    case 'fields':
      return fieldsXml(piece, paper);
    case 'table':
      return fit === undefined ? '' : tableXml(piece.table, fit);
  }
}

/** The first line of a cover stands a third down the page. */
function coverXml(line: string, at: number): string {
  const space = at === 0 ? '<w:spacing w:before="3600" w:after="240" w:line="700" w:lineRule="exact"/>' : '';
  return paragraphXml('Title', wordsXml(line), space);
}

function contentsXml({ title, entries }: Extract<Piece, { kind: 'contents' }>): string {
  const lines = entries.map(({ text, depth, target }) =>
    paragraphXml(
      `TOC${Math.min(depth, 3) + 1}`,
      target === undefined ? wordsXml(text) : linkXml(target, text),
    ),
  );
  return paragraphXml('ContentsTitle', wordsXml(title)) + lines.join('');
}

/** 部门 left and 单位 right on one line; alone, the one that there is. */
function fieldsXml({ left, right }: Extract<Piece, { kind: 'fields' }>, paper: Paper): string {
  if (right === '') return paragraphXml('Fields', wordsXml(left));
  if (left === '') return paragraphXml('Fields', wordsXml(right), '<w:jc w:val="right"/>');
  const tab = `<w:tabs><w:tab w:val="right" w:pos="${roomOf(paper)}"/></w:tabs>`;
  return paragraphXml('Fields', `${wordsXml(left)}<w:r><w:tab/></w:r>${wordsXml(right)}`, tab);
}
