import { rangeOf, type TextRange } from '../../text/range.ts';

/** Which findings a comment speaks of: those of one line, those up to the next `end`, or those of the whole file. */
export type Scope = 'line' | 'start' | 'end' | 'file';

/** A rule id as a comment names it. */
export interface NamedRule {
  readonly id: string;
  readonly range: TextRange;
}

/** `<!-- gouji-ignore rule… -->` and its kin; what stands after `--` is the writer's reason and is not read. */
export interface Directive {
  /** Undefined for `gouji-…` words that mean nothing. */
  readonly scope: Scope | undefined;
  /** The whole comment. */
  readonly range: TextRange;
  /** The word that says the scope. */
  readonly keyword: TextRange;
  /** Empty for all rules. */
  readonly names: readonly NamedRule[];
}

const OPENING = '<!--';
const CLOSING = '-->';
const KEYWORD = /^<!--[ \t]*(gouji(?:-[a-z]+)+)/;
/** Longer comments are no instruction to us. */
const LONGEST = 1000;
const NAME = /[^\s,，、]+/g;
const REASON = /(^|\s)--(\s|$)/;
const SCOPES: Readonly<Record<string, Scope>> = {
  'gouji-ignore': 'line',
  'gouji-ignore-start': 'start',
  'gouji-ignore-end': 'end',
  'gouji-ignore-file': 'file',
};

/** The comments of a text that are addressed to us, in the order of the text. A comment that its line does not close is none. */
export function readDirectives(text: string): readonly Directive[] {
  const directives: Directive[] = [];
  if (!text.includes('gouji-')) return directives;
  for (let at = text.indexOf(OPENING); at >= 0; ) {
    const directive = directiveAt(text, at);
    if (directive !== undefined) directives.push(directive);
    at = text.indexOf(OPENING, directive?.range.end ?? at + OPENING.length);
  }
  return directives;
}

function directiveAt(text: string, start: number): Directive | undefined {
  const content = text.slice(start, start + LONGEST);
  const close = content.indexOf(CLOSING, OPENING.length);
  const lineBreak = content.search(/[\r\n]/);
  if (close < 0 || (lineBreak >= 0 && lineBreak < close)) return undefined;
  const [opening = '', word] = KEYWORD.exec(content.slice(0, close)) ?? [];
  if (word === undefined) return undefined;
  const offset = start + opening.length;
  return {
    scope: SCOPES[word],
    range: rangeOf(start, start + close + CLOSING.length),
    keyword: rangeOf(offset - word.length, offset),
    names: namesIn(content.slice(opening.length, close), offset),
  };
}

function namesIn(content: string, offset: number): readonly NamedRule[] {
  const [named = ''] = content.split(REASON, 1);
  return [...named.matchAll(NAME)].map((match) => {
    const start = offset + match.index;
    return { id: match[0], range: rangeOf(start, start + match[0].length) };
  });
}
