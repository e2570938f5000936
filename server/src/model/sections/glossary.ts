import type { Block, SyntaxTree } from '../../syntax/tree.ts';
import { CharacterSet } from '../../text/character-set.ts';
import { isBlank, skipBlanks, skipBlanksBack } from '../../text/characters.ts';
import type { TextRange } from '../../text/range.ts';
import { lastUpTo } from '../../text/search.ts';
import { foldWord } from '../../text/words.ts';
import { DEFINITION_OPENINGS, isNoTerm } from '../../vocabulary/rows/section-words.ts';
import type { Section, Term } from '../disclosure.ts';

/** Longer stretches before a colon are sentences; paths of 类, 款 and 项 are long names. */
const LONGEST_NAME = 90;
const LONGEST_PLAIN_NAME = 40;
const COLONS = '：:';
const SENTENCE_MARKS = '。；;，,！？';
const EMPHASIS = '*_';
/** Colons, the marks of sentences, and the first characters of 是指 and 指. */
const MAY_END_NAME = new CharacterSet(`${COLONS}${SENTENCE_MARKS}是指`);

/** Stretches of text that make one entry: its first block and those that go on with it. */
interface Entry {
  readonly start: number;
  readonly pieces: TextRange[];
}

/** The entries of all 名词解释 sections: the name before the first ：, 是指 or 指, and what follows to the entry's end. */
export function readGlossary(tree: SyntaxTree, sections: readonly Section[]): readonly Term[] {
  const terms: Term[] = [];
  for (const section of glossaries(sections)) {
    for (const entry of entriesIn(tree, section)) {
      const term = readTerm(tree.text, entry);
      if (term) terms.push(term);
    }
  }
  return terms;
}

function* glossaries(sections: readonly Section[]): Generator<Section> {
  for (const section of sections) {
    if (section.kind === 'glossary') yield section;
    else yield* glossaries(section.children);
  }
}

function entriesIn(tree: SyntaxTree, section: Section): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = firstBehind(tree.blocks, section.titleRange.start); at < tree.blocks.length; at++) {
    const block = tree.blocks[at];
    if (block === undefined || block.range.start >= section.range.end) break;
    const piece = pieceOf(block);
    if (!piece || piece.start >= piece.end) continue;
    const last = entries.at(-1);
    const goesOn =
      last && (!opensEntry(tree.text, block, piece) || (!isNumbered(block) && hasOpenName(tree.text, last)));
    if (goesOn) last.pieces.push(piece);
    else entries.push({ start: piece.start, pieces: [piece] });
  }
  return entries;
}

/** Index of the first block that starts behind `offset`. */
function firstBehind(blocks: readonly Block[], offset: number): number {
  return lastUpTo(blocks.length, (index) => blocks[index]?.range.start ?? 0, offset) + 1;
}

/** What a block says, without its numbering. */
function pieceOf(block: Block): TextRange | undefined {
  if (block.kind === 'heading') return block.title;
  if (block.kind !== 'paragraph') return undefined;
  const first = block.segments[0];
  const last = block.segments.at(-1);
  if (!first || !last) return undefined;
  return { start: block.numbering?.range.end ?? first.start, end: last.end };
}

function opensEntry(text: string, block: Block, piece: TextRange): boolean {
  if (isNumbered(block)) return true;
  const colon = nameEnd(text, piece);
  return (
    colon > piece.start && colon - piece.start <= LONGEST_PLAIN_NAME && !startsWithBracket(text, piece.start)
  );
}

function isNumbered(block: Block): boolean {
  return (block.kind === 'heading' || block.kind === 'paragraph') && block.numbering !== undefined;
}

/** Whether a page break cut a path of 类, 款 and 项 before its end. */
function hasOpenName(text: string, entry: Entry): boolean {
  const piece = entry.pieces[0];
  if (entry.pieces.length !== 1 || !piece || nameEnd(text, piece) >= 0) return false;
  const name = foldWord(text.slice(piece.start, piece.end));
  return (name.includes('(类)') || name.includes('(款)')) && !name.endsWith('(项)');
}

/** （项）：反映… goes on with the name that a page break cut. */
function startsWithBracket(text: string, at: number): boolean {
  return '（('.includes(text.charAt(at));
}

function readTerm(text: string, entry: Entry): Term | undefined {
  const first = entry.pieces[0];
  const last = entry.pieces.at(-1);
  if (!first || !last) return undefined;
  let name = '';
  for (const piece of entry.pieces) {
    const end = nameEnd(text, piece);
    const cut = end < 0 && opensDefinition(text, piece.start) ? piece.start : end;
    if (cut >= 0) return termOf(text, first, name + bare(text, piece.start, cut), cut, last.end);
    name += bare(text, piece.start, piece.end);
    if (name.length > LONGEST_NAME) return undefined;
  }
  return undefined;
}

function termOf(text: string, first: TextRange, name: string, cut: number, end: number): Term | undefined {
  if (name === '' || name.length > LONGEST_NAME || isNoTerm(name)) return undefined;
  const start = skipMarks(text, first.start, end);
  const definition = COLONS.includes(text.charAt(cut)) ? cut + 1 : cut;
  return {
    name,
    nameRange: { start, end: skipMarksBack(text, start, cut) },
    definition: { start: skipMarks(text, definition, end), end: skipBlanksBack(text, definition, end) },
  };
}

/** Where the name ends in this stretch: at the first colon, or before 是指 and 指; -1 where a sentence runs on instead. */
function nameEnd(text: string, piece: TextRange): number {
  const limit = Math.min(piece.end, piece.start + LONGEST_NAME);
  for (let at = piece.start; at < limit; at++) {
    if (!MAY_END_NAME.has(text.charCodeAt(at))) continue;
    const character = text.charAt(at);
    if (COLONS.includes(character)) return at;
    if (SENTENCE_MARKS.includes(character)) return -1;
    if (at > piece.start + 1 && (text.startsWith('是指', at) || isPlainZhi(text, at))) return at;
  }
  return -1;
}

/** 指 that opens a definition, none of 指标, 指导, 指挥 … */
function isPlainZhi(text: string, at: number): boolean {
  return text.charAt(at) === '指' && !'标导挥数定示令引南派纹'.includes(text.charAt(at + 1));
}

function opensDefinition(text: string, at: number): boolean {
  return DEFINITION_OPENINGS.some((opening) => text.startsWith(opening, at));
}

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** Without blanks and emphasis marks. */
function bare(text: string, start: number, end: number): string {
  let kept = '';
  let from = start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_HAN && code <= LAST_HAN) continue;
    if (!isBlank(code) && !EMPHASIS.includes(text.charAt(at))) continue;
    kept += text.slice(from, at);
    from = at + 1;
  }
  return kept + text.slice(from, Math.max(from, end));
}

function skipMarks(text: string, start: number, end: number): number {
  let at = skipBlanks(text, start, end);
  while (at < end && EMPHASIS.includes(text.charAt(at))) at++;
  return skipBlanks(text, at, end);
}

function skipMarksBack(text: string, start: number, end: number): number {
  let at = skipBlanksBack(text, start, end);
  while (at > start && EMPHASIS.includes(text.charAt(at - 1))) at--;
  return at;
}
