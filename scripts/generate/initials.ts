import { pinyin } from 'pinyin-pro';
import { CODE_ROWS } from '../../server/src/classification/tables.generated.ts';
import { addTo } from '../../server/src/text/grouping.ts';

const HAN = /\p{Script=Han}/u;

/** Initials of the characters that subjects' names are written with, and the words in which one is read another way. */
export function initialsFile(): string {
  const names = allNames().map((name) => ({ characters: Array.from(name), initials: initialsOf(name) }));
  const usual = usualInitials(names);
  const words = new Set<string>();
  for (const { characters, initials } of names) {
    characters.forEach((character, at) => {
      if (HAN.test(character) && usual.get(character) !== initials[at])
        words.add(wordAt(characters, initials, at));
    });
  }
  return [
    '// Generated from the names of the subjects by scripts/generate.ts. Do not edit.',
    '',
    '/** A letter, then the characters whose pinyin begins with it. */',
    `export const LETTERS = '${groups(usual).join(' ')}';`,
    '',
    '/** Words in which a character is read another way, each with its initials. */',
    `export const READINGS = '${[...words].sort().join(' ')}';`,
    '',
  ].join('\n');
}

function allNames(): readonly string[] {
  const rows = Object.values(CODE_ROWS).flatMap((table) => table.split('\n'));
  return [...new Set(rows.map((row) => row.replace(/^\d+/, '').split('|')[0] ?? ''))];
}

function initialsOf(name: string): readonly string[] {
  return pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' });
}

interface Spelled {
  readonly characters: readonly string[];
  readonly initials: readonly string[];
}

function usualInitials(names: readonly Spelled[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { characters, initials } of names) {
    characters.forEach((character, at) => {
      if (!HAN.test(character)) return;
      const known = counts.get(character) ?? new Map<string, number>();
      const initial = initials[at] ?? '';
      known.set(initial, (known.get(initial) ?? 0) + 1);
      counts.set(character, known);
    });
  }
  return new Map(
    [...counts].map(([character, known]) => [
      character,
      [...known].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '',
    ]),
  );
}

/** The character with the one behind it, or the one before where it is the last. */
function wordAt(characters: readonly string[], initials: readonly string[], at: number): string {
  const first = at + 1 < characters.length ? at : Math.max(0, at - 1);
  return characters.slice(first, first + 2).join('') + initials.slice(first, first + 2).join('');
}

function groups(usual: ReadonlyMap<string, string>): readonly string[] {
  const byLetter = new Map<string, string[]>();
  for (const [character, letter] of [...usual].sort(([one], [other]) => (one < other ? -1 : 1)))
    addTo(byLetter, letter, character);
  return [...byLetter]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([letter, characters]) => letter + characters.join(''));
}
