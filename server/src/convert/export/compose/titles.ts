import type { Disclosure, Section } from '../../../model/disclosure.ts';
import { foldWord } from '../../../text/words.ts';
import type { ContentsEntry, Level, Piece } from '../publication.ts';

/** By where a title begins in the text, the level of the section that it opens. */
export type Levels = ReadonlyMap<number, Level>;

export function levelsOfTitles({ sections }: Disclosure): Levels {
  const levels = new Map<number, Level>();
  const add = (section: Section) => {
    levels.set(section.titleRange.start, levelOf(section.level));
    section.children.forEach(add);
  };
  sections.forEach(add);
  return levels;
}

export function levelOf(level: number): Level {
  return level <= 1 ? 1 : level === 2 ? 2 : level === 3 ? 3 : 4;
}

/** Contents entries point at the one heading or caption of their words; without numbering where none has it too. */
export function withTargets(pieces: readonly Piece[]): readonly Piece[] {
  const whole = new Map<string, number | undefined>();
  const bare = new Map<string, number | undefined>();
  for (const piece of pieces) {
    if (piece.kind !== 'heading' && piece.kind !== 'caption') continue;
    note(whole, keyOf(piece.text), piece.id);
    note(bare, bareKeyOf(piece.text), piece.id);
  }
  const targetOf = ({ text }: ContentsEntry) => whole.get(keyOf(text)) ?? bare.get(bareKeyOf(text));
  return pieces.map((piece) =>
    piece.kind === 'contents'
      ? { ...piece, entries: piece.entries.map((entry) => ({ ...entry, target: targetOf(entry) })) }
      : piece,
  );
}

function note(ids: Map<string, number | undefined>, key: string, id: number): void {
  ids.set(key, ids.has(key) ? undefined : id);
}

const NUMBERING =
  /^(?:第.{1,3}部分|附?表?[\d一二三四五六七八九十]+[、.．:：]?|[(（][\d一二三四五六七八九十]+[)）])+/;

function keyOf(text: string): string {
  return foldWord(text).replace(/[:：。.．]+$/, '');
}

function bareKeyOf(text: string): string {
  return keyOf(text).replace(NUMBERING, '');
}
