import type { SyntaxTree } from '../../syntax/tree.ts';
import { isBlank, isHan } from '../../text/characters.ts';
import { rangeOf, type TextRange } from '../../text/range.ts';
import { TRADITIONAL_PAIRS } from '../../vocabulary/wording/traditional.ts';
import { isSeparator } from './scan.ts';
import { signalsOf } from './signals.ts';

/** Characters next to each other that are odd in the same way. */
export interface OddStretch {
  readonly kind: 'traditional' | 'compatibility' | 'unreadable';
  readonly range: TextRange;
  /** What was meant; undefined where nobody can know. */
  readonly meant: string | undefined;
}

/** A text with more traditional characters than one in so many is written in them. */
const RARE = 50;
const FEW = 8;

let simplified: ReadonlyMap<string, string> | undefined;

function simplifiedOf(character: string): string | undefined {
  if (simplified === undefined) {
    const pairs = new Map<string, string>();
    for (let at = 0; at < TRADITIONAL_PAIRS.length; at += 2) {
      pairs.set(TRADITIONAL_PAIRS.charAt(at), TRADITIONAL_PAIRS.charAt(at + 1));
    }
    simplified = pairs;
  }
  return simplified.get(character);
}

const NONE: readonly OddStretch[] = [];

/** Odd characters of a text; none where it is written in traditional characters. */
export function oddStretches(tree: SyntaxTree): readonly OddStretch[] {
  const { odd } = signalsOf(tree);
  if (odd.length === 0) return NONE;
  const stretches: OddStretch[] = [];
  const mostly = odd.length > FEW && odd.length * RARE > tree.text.length;
  for (let first = 0; first < odd.length; ) {
    let next = first + 1;
    const kind = kindAt(tree.text, odd[first] ?? 0);
    while (odd[next] === (odd[next - 1] ?? 0) + 1 && kindAt(tree.text, odd[next] ?? 0) === kind) next++;
    const range = rangeOf(odd[first] ?? 0, (odd[next - 1] ?? 0) + 1);
    first = next;
    if ((kind === 'traditional' && mostly) || (kind === 'unreadable' && isBullet(tree.text, range))) continue;
    stretches.push({ kind, range, meant: meantBy(tree.text.slice(range.start, range.end), kind) });
  }
  return stretches;
}

function kindAt(text: string, at: number): OddStretch['kind'] {
  const code = text.charCodeAt(at);
  if (isHan(code) && code < 0xf900) return 'traditional';
  return code >= 0xe000 && code < 0xf900 ? 'unreadable' : code === 0xfffd ? 'unreadable' : 'compatibility';
}

/** The mark of a list, in a character of the font's own. */
function isBullet(text: string, { start }: TextRange): boolean {
  let at = start;
  while (at > 0 && isBlank(text.charCodeAt(at - 1)) && !isSeparator(text.charCodeAt(at - 1))) at--;
  return at === 0 || isSeparator(text.charCodeAt(at - 1));
}

function meantBy(written: string, kind: OddStretch['kind']): string | undefined {
  if (kind === 'unreadable') return undefined;
  if (kind === 'traditional') return [...written].map((one) => simplifiedOf(one) ?? one).join('');
  const plain = written.normalize('NFKC');
  return plain === written ? undefined : plain;
}
