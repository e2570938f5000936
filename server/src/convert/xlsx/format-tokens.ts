/** One piece of a section of a number format. */
export type FormatToken =
  | { readonly kind: 'digit'; readonly mark: '0' | '#' | '?' }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'general' | 'text' | 'slash' }
  | { readonly kind: 'exponent'; readonly signed: boolean }
  | { readonly kind: 'date'; readonly letters: string }
  | { readonly kind: 'literal'; readonly text: string };

/** One of the parts between `;`: for which numbers it stands where it says so, and what it is made of. */
export interface FormatSection {
  readonly condition: { readonly operator: string; readonly value: string } | undefined;
  readonly tokens: readonly FormatToken[];
}

const PIECES =
  /"([^"]*)"|\\([\s\S])|!([\s\S])|_[\s\S]|\*[\s\S]|\[([^\]]*)\]|General|G\/通用格式|AM\/PM|A\/P|上午\/下午|[Ee][+-]|y+|m+|d+|h+|s+(?:\.0+)?|aaaa?|[\s\S]/giu;

/** The sections of a number format as Excel keeps it: `#,##0.00_);[Red]\(#,##0.00\)`. */
export function readFormat(format: string): readonly FormatSection[] {
  const sections: { condition: FormatSection['condition']; tokens: FormatToken[] }[] = [];
  let section = startSection();
  for (const match of format.matchAll(PIECES)) {
    const [piece, quoted, escaped, shown, bracket] = match;
    if (piece === ';') {
      sections.push(section);
      section = startSection();
    } else if (bracket !== undefined) {
      section.condition ??= readCondition(bracket);
      section.tokens.push(...readBracket(bracket));
    } else section.tokens.push(...readPiece(piece, quoted ?? escaped ?? shown));
  }
  return [...sections, section];
}

function startSection(): { condition: FormatSection['condition']; tokens: FormatToken[] } {
  return { condition: undefined, tokens: [] };
}

function readCondition(bracket: string): FormatSection['condition'] {
  const [, operator, value] = /^(<=|>=|<>|<|>|=)(-?[\d.]+)$/.exec(bracket) ?? [];
  return operator === undefined || value === undefined ? undefined : { operator, value };
}

/** `[$¥-804]` is a currency sign, `[h]` hours that go on beyond a day; colours and numerals of a language are not shown. */
function readBracket(bracket: string): readonly FormatToken[] {
  if (bracket.startsWith('$')) return literal(bracket.slice(1).replace(/-[^-]*$/, ''));
  return /^(?:h+|m+|s+)$/i.test(bracket) ? [{ kind: 'date', letters: bracket.toLowerCase() }] : [];
}

const SIGNS: Readonly<Record<string, FormatToken>> = {
  '0': { kind: 'digit', mark: '0' },
  '#': { kind: 'digit', mark: '#' },
  '?': { kind: 'digit', mark: '?' },
  '.': { kind: 'point' },
  ',': { kind: 'comma' },
  '%': { kind: 'percent' },
  '/': { kind: 'slash' },
  '@': { kind: 'text' },
};

function readPiece(piece: string, words: string | undefined): readonly FormatToken[] {
  if (words !== undefined) return literal(words);
  const sign = SIGNS[piece];
  if (sign !== undefined) return [sign];
  // A blank as wide as a character, and a character repeated to the cell's width, are layout.
  if (piece.length > 1 && /^[_*]/.test(piece)) return [];
  if (/^(?:General|G\/通用格式)$/i.test(piece)) return [{ kind: 'general' }];
  if (/^e[+-]$/i.test(piece)) return [{ kind: 'exponent', signed: piece.endsWith('+') }];
  if (/^(?:y+|m+|d+|h+|s+(?:\.0+)?|aaaa?|AM\/PM|A\/P|上午\/下午)$/i.test(piece))
    return [{ kind: 'date', letters: piece.toLowerCase() }];
  return literal(piece);
}

function literal(text: string): readonly FormatToken[] {
  return text === '' ? [] : [{ kind: 'literal', text }];
}
