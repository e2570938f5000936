import { CharacterSet } from '../../text/character-set.ts';
import { isHan } from '../../text/characters.ts';
import { numeralEnd } from '../../text/numerals.ts';
import {
  CURRENT_GRANTS,
  CURRENT_PART,
  FILLER,
  NAMING,
  type PhraseMeaning,
  PLANNED,
  phraseWordAt,
} from '../../vocabulary/narrative/phrase-words.ts';
import type { SubjectPath, Topic } from '../claim.ts';
import { bodyCountEnd } from './body-count.ts';
import { joinedPath } from './joined-path.ts';
import { merge, PhraseDraft } from './phrase-draft.ts';
import { settleUnknown, takeUnknown } from './unknown-words.ts';

/** A phrase as read: what it says, and where its words stand in the folded text. */
export interface Phrase {
  readonly topic: Topic;
  /** Nothing but words that say nothing by themselves. */
  readonly empty: boolean;
  /** It says 预算, and does not say of which stage. */
  readonly planned: boolean;
  /** It names a year, or says 上年 or 本年. */
  readonly dated: boolean;
  readonly start: number;
  readonly end: number;
}

const ZERO = 0x30;
const NINE = 0x39;
const OPEN = 0x28;
const CLOSE = 0x29;
const YEAR = 0x5e74; // 年
const SCALE = 0x5ea6; // 度
/** 类, 款 and 项. */
const CLASS = 0x7c7b;
const SECTION = 0x6b3e;
const ITEM = 0x9879;
const BEFORE_PHRASE = new CharacterSet('、(:; )\n—–•●◆■');
const AFTER_ORDINAL = new CharacterSet('.、)');
const AFTER_NUMERAL = new CharacterSet('、)');
const BEFORE_COUNT = new CharacterSet('0123456789一二两三四五六七八九十下直');
const FIRST_HAN = 0x4e00;
const SILENT = new CharacterSet('《》-)');

/** The code unit at `at`, 0 behind the text's end. */
function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

/** Folded texts have narrow digits only, and keys of labels likewise. */
function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

function digitsEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** 类 of （类）, and of （208类); 0 where the bracket holds anything else. */
function levelMark(text: string, at: number): number {
  const end = digitsEnd(text, at + 1, text.length);
  return codeAt(text, end + 1) === CLOSE ? codeAt(text, end) : 0;
}

/** Reads the phrase at `start`…`end` of a folded text; `year` is the budget year. */
export function readPhrase(text: string, start: number, end: number, year: number | undefined): Phrase {
  const from = skipNumbering(text, start, end);
  const draft = new PhraseDraft(from);
  let at = from;
  while (at < end) at = readWord(text, at, end, draft);
  const numbered = NUMBERED.test(text.slice(start, from));
  return finish(text, draft, { from, numbered }, year);
}

const NUMBERED = /[\d一二三四五六七八九十]/;

/** Over 、 and （ in front, —— and bullets, and 1. （一） ① and the like. */
function skipNumbering(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && BEFORE_PHRASE.has(text.charCodeAt(at))) at++;
  const digits = digitsEnd(text, at, end);
  if (digits > at && digits - at <= 2 && AFTER_ORDINAL.has(codeAt(text, digits)))
    return skipNumbering(text, digits + 1, end);
  const numeral = numeralEnd(text, at, end);
  if (numeral > at && AFTER_NUMERAL.has(codeAt(text, numeral))) return skipNumbering(text, numeral + 1, end);
  const circled = codeAt(text, at);
  return circled >= 0x2460 && circled <= 0x2473 ? at + 1 : at;
}

/** 工会 ＋ 经费: words that say nothing by themselves but end names. */
const NAME_ENDS: readonly string[] = ['经费', '资金', '拨款'];

function readWord(text: string, at: number, end: number, draft: PhraseDraft): number {
  const code = text.charCodeAt(at);
  if (code === OPEN) {
    const level = levelMark(text, at);
    if (level === CLASS || level === SECTION || level === ITEM) return endLevel(text, at, draft, level);
  }
  const word = phraseWordAt(text, at, end);
  if (word !== undefined && !(word.meaning.leading && draft.first >= 0)) {
    const endsName = draft.unknownEnd === at && NAME_ENDS.some((ending) => text.startsWith(ending, at));
    if (endsName) draft.last = at + word.length;
    return takeWord(draft, word.meaning, at, word.length);
  }
  if (BEFORE_COUNT.has(code)) {
    const after = bodyCountEnd(text, at, end);
    if (after > at) return takeBodies(draft, at, after);
  }
  if (isDigit(code)) return takeDigits(text, at, end, draft);
  if (code === OPEN) return skipNote(text, at, end, draft);
  if (code >= FIRST_HAN || !SILENT.has(code)) takeUnknown(draft, at);
  return at + 1;
}

function takeWord(draft: PhraseDraft, meaning: PhraseMeaning, at: number, length: number): number {
  if (meaning.planned) draft.planned = true;
  if (meaning === FILLER || meaning === PLANNED) return at + length;
  if (meaning === NAMING) {
    takeUnknown(draft, at);
    takeUnknown(draft, at + length - 1);
    return at + length;
  }
  if (draft.first < 0) draft.first = at;
  draft.last = at + length;
  merge(draft, meaning);
  return at + length;
}

/** How many bodies share the money goes without saying where it is said what the money is for. */
function takeBodies(draft: PhraseDraft, start: number, end: number): number {
  if (draft.bodiesStart < 0) draft.bodiesStart = start;
  draft.bodiesEnd = end;
  return end;
}

/** A year, a subject code, or a number that makes the phrase unreadable. */
function takeDigits(text: string, at: number, end: number, draft: PhraseDraft): number {
  const stop = digitsEnd(text, at, end);
  const length = stop - at;
  if (length === 4 && text.startsWith('20', at) && codeAt(text, stop) === YEAR) {
    draft.year = Number(text.slice(at, stop));
    const after = stop + (codeAt(text, stop + 1) === SCALE ? 2 : 1);
    forgetBefore(draft, after);
    return after;
  }
  if ((length === 3 || length === 5 || length === 7) && '1235'.includes(text.charAt(at))) {
    draft.code = text.slice(at, stop);
    return stop;
  }
  takeUnknown(draft, at);
  draft.unknownEnd = stop;
  draft.last = stop;
  return stop;
}

/** What stands before the year is whose budget it is, unless all of it is known. */
function forgetBefore(draft: PhraseDraft, after: number): void {
  draft.nameStart = after;
  if (draft.unknownStart < 0) return;
  draft.forgottenStart = draft.first;
  draft.forgottenEnd = draft.last;
  draft.forgetSubject();
  draft.period = undefined;
  draft.stage = undefined;
  draft.forgetUnknown();
  draft.conflict = false;
}

/** （含…） and other notes; a code in brackets is the subject's. */
function skipNote(text: string, at: number, end: number, draft: PhraseDraft): number {
  let close = at + 1;
  while (close < end && text.charCodeAt(close) !== CLOSE) close++;
  if (close >= end) {
    takeUnknown(draft, at);
    return at + 1;
  }
  const inner = text.slice(at + 1, close);
  if (/^\d+$/.test(inner)) draft.code = inner;
  else if (!isHan(text.charCodeAt(at + 1)) || /\d/.test(inner)) takeUnknown(draft, at);
  return close + 1;
}

function endLevel(text: string, at: number, draft: PhraseDraft, level: number): number {
  const after = text.indexOf(')', at) + 1;
  const name = text.slice(draft.nameStart, at);
  if (level === CLASS) draft.class = name;
  else if (level === SECTION) draft.section = name;
  else draft.item = name;
  draft.nameStart = after;
  draft.forgetSubject();
  draft.forgetUnknown();
  draft.last = after;
  return after;
}

interface Opening {
  readonly from: number;
  /** Behind the number of an item. */
  readonly numbered: boolean;
}

function finish(
  text: string,
  draft: PhraseDraft,
  { from, numbered }: Opening,
  year: number | undefined,
): Phrase {
  const { hasPath, code } = draft;
  const isSubject = hasPath || code !== undefined;
  if (isSubject) draft.forgetSubject();
  else settleUnknown(text, draft);
  const { measure, fund, flow, side, stage } = draft;
  const known = isSubject || (measure ?? fund ?? flow ?? side) !== undefined;
  const item = known || !numbered ? undefined : forgottenItem(text, draft);
  const name = nameOf(text, draft, isSubject) ?? item;
  const own = known || name !== undefined;
  const path = hasPath ? { class: draft.class, section: draft.section, item: draft.item } : undefined;
  const period = periodOf(draft, year);
  const topic: Topic = { measure, fund, flow, side, period, stage, code, path, name, own };
  const start = hasPath || draft.first < 0 ? from : draft.first;
  const planned = draft.planned && stage === undefined;
  const joined = name === undefined ? undefined : joinedPath(name);
  return {
    topic: joined === undefined ? topic : ofSubject(topic, joined),
    empty: !own,
    planned,
    dated: (draft.year ?? draft.period) !== undefined,
    start,
    end: Math.max(start, draft.last),
  };
}

/** 2、公务车辆运行2016年预算 25 万元: an item of its own, whatever it is; not the one before it. */
function forgottenItem(text: string, { forgottenStart, forgottenEnd }: PhraseDraft): string | undefined {
  return forgottenEnd > forgottenStart ? text.slice(forgottenStart, forgottenEnd) : undefined;
}

/** What the words of a subject's name say besides says nothing of it. */
function ofSubject({ period, stage }: Topic, path: SubjectPath): Topic {
  return {
    measure: undefined,
    fund: undefined,
    flow: undefined,
    side: undefined,
    period,
    stage,
    code: undefined,
    path,
    name: undefined,
    own: true,
  };
}

function nameOf(text: string, draft: PhraseDraft, isSubject: boolean): string | undefined {
  if (isSubject) return undefined;
  if (draft.conflict) return text.slice(Math.max(0, draft.first), draft.last);
  if (draft.unknownStart < 0) return undefined;
  return text.slice(draft.first, draft.last);
}

/** 上年一般公共预算拨款结转 is money of this year. */
function periodOf({ period, year: told, flow }: PhraseDraft, year: number | undefined): Topic['period'] {
  if (told !== undefined && year !== undefined)
    return told === year ? 'current' : told === year - 1 ? 'prior' : 'other';
  return period === 'prior-year' && flow !== 'carry-over-in' ? 'prior' : 'current';
}

/** 当年预算, beside 上年结转, is a part without a name of its own; '' where the words do not say so. */
export function currentPart(text: string, start: number, end: number): string {
  const words = text.slice(start, end);
  const isCurrent = words.includes(CURRENT_PART) || CURRENT_GRANTS.some((word) => words.includes(word));
  return isCurrent && !words.includes('执行') ? CURRENT_PART : '';
}
