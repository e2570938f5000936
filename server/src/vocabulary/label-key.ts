import { isBlank } from '../text/characters.ts';
import { narrow } from '../text/words.ts';
import { LabelMemo } from './label-memo.ts';

const KEYS = new LabelMemo<string>();
const DROPPED = '“”‘’"\'「」『』()[]{}〔〕【】《》<>*';

/**
 * The form under which names are looked up: no blanks, quotes or brackets (what stands inside brackets stays), narrow width,
 * no colon at the end, no 其中 before it. `因公出国（境）费` and `因公出国(境)费` have one key.
 */
export function labelKey(label: string): string {
  return KEYS.of(label, keyOf);
}

function keyOf(label: string): string {
  const key = clean(label);
  const start = key.startsWith('其中:') ? 3 : 0;
  const end = key.endsWith(':') ? key.length - 1 : key.length;
  return start < end && (start > 0 || end < key.length) ? key.slice(start, end) : key;
}

function clean(label: string): string {
  let cleaned = '';
  let from = 0;
  for (let at = 0; at < label.length; at++) {
    const code = label.charCodeAt(at);
    if (code >= 0x4e00 && code <= 0x9fff) continue;
    const narrowed = narrow(code);
    const drop = isBlank(code) || DROPPED.includes(String.fromCharCode(narrowed));
    if (!drop && narrowed === code) continue;
    cleaned += label.slice(from, at) + (drop ? '' : String.fromCharCode(narrowed));
    from = at + 1;
  }
  return from === 0 ? label : cleaned + label.slice(from);
}

const HAS_NOTE = /[(（[【〔]/;
const OPENERS = '(（[【〔';
const CLOSERS = ')）]】〕';

/** Without bracketed notes and what stands in them: `事业收入（不含教育收费）` → `事业收入`. The label itself where it has none. */
export function withoutNotes(label: string): string {
  if (!HAS_NOTE.test(label)) return label;
  let kept = '';
  let depth = 0;
  for (let at = 0; at < label.length; at++) {
    const character = label.charAt(at);
    if (OPENERS.includes(character)) depth++;
    else if (CLOSERS.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += character;
  }
  return kept === '' ? label : kept;
}

/** The year that a key tells (`2024年预算数` → 2024), where that is one of this century. */
export function yearIn(
  key: string,
): { readonly year: number; readonly start: number; readonly end: number } | undefined {
  for (let at = key.indexOf('20'); at >= 0; at = key.indexOf('20', at + 1)) {
    const year = Number(key.slice(at, at + 4));
    if (!(year >= 2000 && year < 2100) || key.charCodeAt(at + 4) !== 0x5e74) continue;
    const end = key.charAt(at + 5) === '度' ? at + 6 : at + 5;
    return { year, start: at, end };
  }
  return undefined;
}
