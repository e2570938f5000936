import { rangeOf, type TextRange } from '../../text/range.ts';
import type { Fix, Message, Remark } from '../rule.ts';
import type { Unused } from '../suppression/silence.ts';

/** What is known of the rules: which there are, and which of them ran. */
export interface RuleNames {
  readonly known: readonly string[];
  readonly running: ReadonlySet<string>;
}

/** Says which comments silence nothing. A rule that is switched off cannot tell: its comments are let pass. */
export function* remarksOnUnused(
  text: string,
  unused: readonly Unused[],
  rules: RuleNames,
): Iterable<Remark> {
  for (const one of unused) {
    const remark = remarkOn(text, one, rules);
    if (remark !== undefined) yield remark;
  }
}

function remarkOn(text: string, unused: Unused, rules: RuleNames): Remark | undefined {
  const { directive, name } = unused;
  const keyword = text.slice(directive.keyword.start, directive.keyword.end);
  const fixes = [removal(text, unused)];
  if (directive.scope === undefined)
    return { range: directive.keyword, message: unknownKeyword(keyword), fixes };
  if (directive.scope === 'end')
    return { range: directive.keyword, message: endWithoutStart(keyword), fixes };
  if (name === undefined) {
    const allRan = rules.known.every((id) => rules.running.has(id));
    return allRan ? { range: directive.keyword, message: silencesNothing(keyword), fixes } : undefined;
  }
  if (!rules.known.includes(name.id)) {
    return { range: name.range, message: unknownRule(name.id), fixes: [...renames(unused, rules), ...fixes] };
  }
  return rules.running.has(name.id)
    ? { range: name.range, message: silencesNothing(`${keyword} ${name.id}`), fixes }
    : undefined;
}

function unknownKeyword(keyword: string): Message {
  return {
    zh: `没有 ${keyword} 这种注释；可写 gouji-ignore、gouji-ignore-start、gouji-ignore-end、gouji-ignore-file`,
    en: `There is no ${keyword}; known are gouji-ignore, gouji-ignore-start, gouji-ignore-end and gouji-ignore-file`,
  };
}

function endWithoutStart(keyword: string): Message {
  return {
    zh: `${keyword} 之前没有与它对应的 gouji-ignore-start`,
    en: `No gouji-ignore-start stands before this ${keyword}`,
  };
}

function silencesNothing(words: string): Message {
  return {
    zh: `${words} 没有忽略任何问题：它所指的地方没有这样的问题，可以删去`,
    en: `${words} silences nothing: there is no such problem where it points`,
  };
}

function unknownRule(id: string): Message {
  return { zh: `没有名为 ${id} 的规则`, en: `There is no rule called ${id}` };
}

const NEAR = 3;

/** The known rule whose id differs in at most a few letters. */
function renames({ name }: Unused, { known }: RuleNames): readonly Fix[] {
  if (name === undefined) return [];
  const near = known
    .map((id) => ({ id, distance: distance(name.id, id) }))
    .filter((candidate) => candidate.distance <= NEAR)
    .toSorted((a, b) => a.distance - b.distance)[0];
  if (near === undefined) return [];
  const title = { zh: `改为 ${near.id}`, en: `Change to ${near.id}` };
  return [{ title, preferred: false, edits: [{ range: name.range, newText: near.id }] }];
}

/** Levenshtein's. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = (above[column - 1] ?? 0) + (a.charAt(row - 1) === b.charAt(column - 1) ? 0 : 1);
      current.push(Math.min(change, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}

/** Takes out the name, or the comment where it names nothing else, with its line where it has one of its own. */
function removal(text: string, { directive, name }: Unused): Fix {
  if (name !== undefined && directive.names.length > 1) {
    const title = { zh: `从注释中删去 ${name.id}`, en: `Remove ${name.id} from the comment` };
    const range = rangeOf(blanksBefore(text, name.range.start), name.range.end);
    return { title, preferred: false, edits: [{ range, newText: '' }] };
  }
  const title = { zh: '删去这条注释', en: 'Remove this comment' };
  return { title, preferred: false, edits: [{ range: withLine(text, directive.range), newText: '' }] };
}

function withLine(text: string, { start, end }: TextRange): TextRange {
  const from = blanksBefore(text, start);
  let to = end;
  while (text.charAt(to) === ' ' || text.charAt(to) === '\t') to++;
  const opensLine = from === 0 || text.charAt(from - 1) === '\n' || text.charAt(from - 1) === '\r';
  if (!opensLine) return rangeOf(from, end);
  if (text.charAt(to) === '\r') to++;
  if (text.charAt(to) === '\n') to++;
  return rangeOf(from, to);
}

function blanksBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text.charAt(at - 1) === ' ') at--;
  return at;
}
