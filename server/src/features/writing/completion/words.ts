import { RULES } from '../../../rules/registry.generated.ts';
import type { Message } from '../../../rules/rule.ts';
import { rangeOf } from '../../../text/range.ts';
import type { Language } from '../../language.ts';
import { say } from '../../language.ts';
import type { Suggestion, SuggestionKind, SuggestionTopic } from './suggestion.ts';

const UNITS: readonly string[] = ['万元', '元', '千元', '亿元'];
const UNIT_FIELD = /(?:金额|货币|计量)?单位\s*[:：]\s*([万千亿元]*)$/;

const SCOPES: readonly (readonly [keyword: string, meaning: Message])[] = [
  ['gouji-ignore', { zh: '忽略本行或下一行', en: 'this line or the next' }],
  ['gouji-ignore-start', { zh: '从这里起忽略', en: 'from here on' }],
  ['gouji-ignore-end', { zh: '忽略到这里为止', en: 'up to here' }],
  ['gouji-ignore-file', { zh: '忽略整个文件', en: 'the whole file' }],
];
const OPENED = /<!--[ \t]*([a-z-]*)$/;
const NAMED = /<!--[ \t]*gouji-ignore(?:-start|-end|-file)?[ \t]+(?:(?!--).)*?([a-z-]*)$/;

/** Units behind 单位：. `before` is the line up to the cursor. */
export function suggestUnits(before: string, offset: number): readonly Suggestion[] {
  const typed = UNIT_FIELD.exec(before)?.[1];
  if (typed === undefined) return [];
  return UNITS.filter((unit) => unit.startsWith(typed)).map((unit) =>
    word('unit', unit, '', offset - typed.length, offset),
  );
}

/** Keywords and rule ids in a comment that lets findings pass; undefined where the cursor is in none. */
export function suggestInComment(
  before: string,
  offset: number,
  language: Language,
): readonly Suggestion[] | undefined {
  const open = before.lastIndexOf('<!--');
  if (open < 0 || before.indexOf('-->', open) >= 0) return undefined;
  const comment = before.slice(open);
  const keyword = OPENED.exec(comment)?.[1];
  if (keyword !== undefined) {
    return SCOPES.filter(([name]) => name.startsWith(keyword)).map(([name, meaning]) =>
      word('keyword', name, meaning[language], offset - keyword.length, offset),
    );
  }
  const typed = NAMED.exec(comment)?.[1];
  if (typed === undefined) return [];
  const named = new Set(comment.slice(0, comment.length - typed.length).split(/[\s,，、]+/));
  return RULES.filter(
    ({ id, title }) => !named.has(id) && (id.includes(typed) || title.zh.includes(typed)),
  ).map(({ id, title }) =>
    word('rule', id, say(language, title.zh, title.en), offset - typed.length, offset, { kind: 'rule', id }),
  );
}

function word(
  kind: SuggestionKind,
  label: string,
  detail: string,
  start: number,
  end: number,
  topic?: SuggestionTopic,
): Suggestion {
  return { kind, label, detail, edit: { range: rangeOf(start, end), newText: label }, others: [], topic };
}
