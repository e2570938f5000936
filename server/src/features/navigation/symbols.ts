import type { Analysis } from '../../analysis/analysis.ts';
import type { TextRange } from '../../text/range.ts';
import { foldWord } from '../../text/words.ts';
import { type OutlineEntry, outlineOf } from '../outline.ts';
import { initialsOf } from '../writing/initials.ts';
import { labelsOf, subjectRows } from './subjects.ts';

export interface NavigationSymbol {
  readonly kind: OutlineEntry['kind'] | 'subject';
  readonly name: string;
  /** What it stands in: the part, section or table; '' at the top. */
  readonly container: string;
  readonly range: TextRange;
}

/** Parts, sections, tables, terms, and each subject at its first row. */
export function symbolsOf(analysis: Analysis): readonly NavigationSymbol[] {
  const outline = outlineOf(analysis).flatMap((entry) => flatten(entry, ''));
  return [...outline, ...subjectSymbols(analysis)];
}

function flatten(
  { kind, name, detail, nameRange, children }: OutlineEntry,
  container: string,
): readonly NavigationSymbol[] {
  const number = kind === 'table' ? detail.replace(/ ?[✓✗].*$/, '') : '';
  const own: NavigationSymbol = {
    kind,
    name: number === '' ? name : `${number} ${name}`,
    container,
    range: nameRange,
  };
  return [own, ...children.flatMap((child) => flatten(child, name))];
}

function subjectSymbols(analysis: Analysis): readonly NavigationSymbol[] {
  const seen = new Set<string>();
  return subjectRows(analysis).flatMap((row) => {
    const key = `${row.scheme} ${row.code}`;
    const [range] = labelsOf(row);
    if (seen.has(key) || range === undefined || row.codeFrom !== 'printed') return [];
    seen.add(key);
    return [{ kind: 'subject' as const, name: `${row.code} ${row.name}`, container: '', range }];
  });
}

const LETTERS = /^[a-z]{2,}$/;

/**
 * Whether a symbol's name has all characters of a query, in order, or letters that are the pinyin initials of some of its
 * words; the editor ranks what is left.
 */
export function matcherOf(query: string): (name: string) => boolean {
  const wanted = foldWord(query).toLowerCase();
  if (!LETTERS.test(wanted)) return (name) => hasInOrder(name, wanted);
  const known = new Map<string, boolean>();
  return (name) => {
    const answer = known.get(name) ?? initialsOf(name).some((initials) => initials.includes(wanted));
    known.set(name, answer);
    return answer || hasInOrder(name, wanted);
  };
}

function hasInOrder(name: string, wanted: string): boolean {
  const folded = foldWord(name).toLowerCase();
  let at = 0;
  for (const character of wanted) {
    const found = folded.indexOf(character, at);
    if (found < 0) return false;
    at = found + character.length;
  }
  return true;
}
