import type { Analysis } from '../../analysis/analysis.ts';
import type { TextRange } from '../../text/range.ts';
import { foldWord } from '../../text/words.ts';
import { type OutlineEntry, outlineOf } from '../outline.ts';
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

/** Whether a symbol's name has all characters of a query, in order; the editor ranks what is left. */
export function matchesQuery(name: string, query: string): boolean {
  const wanted = foldWord(query).toLowerCase();
  const folded = foldWord(name).toLowerCase();
  let at = 0;
  for (const character of wanted) {
    const found = folded.indexOf(character, at);
    if (found < 0) return false;
    at = found + character.length;
  }
  return true;
}
