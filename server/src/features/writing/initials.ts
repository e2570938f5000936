import { isHan } from '../../text/characters.ts';
import { LETTERS, READINGS } from './initials.generated.ts';

interface Tables {
  readonly letters: ReadonlyMap<string, string>;
  /** Words in which a character is read another way than mostly, with their initials. */
  readonly words: readonly (readonly [word: string, initials: string])[];
}

/** Made when the first letters are typed: most sessions never ask. */
let tables: Tables | undefined;

function tablesNow(): Tables {
  tables ??= {
    letters: new Map(
      LETTERS.split(' ').flatMap((group) =>
        Array.from(group.slice(1), (character): [string, string] => [character, group.charAt(0)]),
      ),
    ),
    words: READINGS.split(' ').map((entry) => [entry.replace(/[a-z]+$/, ''), entry.replace(/^[^a-z]+/, '')]),
  };
  return tables;
}

/**
 * The pinyin initials of a subject's name (拼音首字母): 行政运行 → xzyx. Brackets and punctuation are left out. Two spellings where a
 * word in it is read another way than its characters mostly are (银行: yx, yh).
 */
export function initialsOf(name: string): readonly string[] {
  const { words } = tablesNow();
  const plain = spell(name);
  let special = name;
  for (const [word, initials] of words) special = special.replaceAll(word, initials);
  const other = spell(special);
  return other === plain ? [plain] : [plain, other];
}

function spell(name: string): string {
  const { letters } = tablesNow();
  let initials = '';
  for (const character of name) {
    if (isHan(character.charCodeAt(0))) initials += letters.get(character) ?? '';
    else if (/[a-z]/i.test(character)) initials += character.toLowerCase();
  }
  return initials;
}
