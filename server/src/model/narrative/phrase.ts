import { digitValue, isHan } from '../../text/characters.ts';
import { numeralEnd } from '../../text/numerals.ts';
import {
  CURRENT_PART,
  endsOrganisation,
  FILLER,
  type PhraseMeaning,
  phraseWordAt,
} from '../../vocabulary/narrative/phrase-words.ts';
import type { SubjectPath, Topic } from '../claim.ts';

/** A phrase as read: what it says, and where its words stand in the folded text. */
export interface Phrase {
  readonly topic: Topic;
  /** Nothing but words that say nothing by themselves. */
  readonly empty: boolean;
  readonly start: number;
  readonly end: number;
}

/** The words gathered so far. */
interface Draft {
  meaning: { -readonly [K in keyof PhraseMeaning]: PhraseMeaning[K] };
  year: number | undefined;
  code: string | undefined;
  path: { -readonly [K in keyof SubjectPath]: SubjectPath[K] };
  /** Where the first word that says something begins, and the last one ends. */
  first: number;
  last: number;
  /** Where characters begin that no word explains, and where they end. */
  unknownStart: number;
  unknownEnd: number;
  /** Where the name of a 类, 款 or 项 can begin. */
  nameStart: number;
  /** Two subjects in one phrase. */
  conflict: boolean;
}

const LEVELS: ReadonlyMap<string, keyof SubjectPath> = new Map([
  ['类', 'class'],
  ['款', 'section'],
  ['项', 'item'],
]);

/** 类 of （类）, and of （208类）. */
function levelMark(text: string, at: number): string {
  let end = at + 1;
  while (digitValue(text.charCodeAt(end)) >= 0) end++;
  return text.charAt(end + 1) === ')' ? text.charAt(end) : '';
}

/** Reads the phrase at `start`…`end` of a folded text; `year` is the budget year. */
export function readPhrase(text: string, start: number, end: number, year: number | undefined): Phrase {
  const from = skipNumbering(text, start, end);
  const draft = newDraft(from);
  let at = from;
  while (at < end) at = readWord(text, at, end, draft);
  return finish(text, draft, from, year);
}

function newDraft(from: number): Draft {
  return {
    meaning: {},
    year: undefined,
    code: undefined,
    path: {},
    first: -1,
    last: from,
    unknownStart: -1,
    unknownEnd: -1,
    nameStart: from,
    conflict: false,
  };
}

/** Over 、 and （ in front, and 1. （一） ① and the like. */
function skipNumbering(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && '、(:; )\n'.includes(text.charAt(at))) at++;
  let digits = at;
  while (digits < end && digitValue(text.charCodeAt(digits)) >= 0) digits++;
  if (digits > at && digits - at <= 2 && '.、)'.includes(text.charAt(digits)))
    return skipNumbering(text, digits + 1, end);
  const numeral = numeralEnd(text, at, end);
  if (numeral > at && '、)'.includes(text.charAt(numeral))) return skipNumbering(text, numeral + 1, end);
  const circled = text.charCodeAt(at);
  return circled >= 0x2460 && circled <= 0x2473 ? at + 1 : at;
}

/** 工会 ＋ 经费: words that say nothing by themselves but end names. */
const NAME_ENDS: readonly string[] = ['经费', '资金', '拨款'];

function readWord(text: string, at: number, end: number, draft: Draft): number {
  const character = text.charAt(at);
  if (character === '(') {
    const level = LEVELS.get(levelMark(text, at));
    if (level !== undefined) return endLevel(text, at, draft, level);
  }
  const word = phraseWordAt(text, at, end);
  if (word !== undefined && !(word.meaning.leading && draft.first >= 0)) {
    const endsName = draft.unknownEnd === at && NAME_ENDS.some((ending) => text.startsWith(ending, at));
    if (endsName) draft.last = at + word.length;
    return takeWord(draft, word.meaning, at, word.length);
  }
  if (digitValue(text.charCodeAt(at)) >= 0) return takeDigits(text, at, end, draft);
  if (character === '(') return skipNote(text, at, end, draft);
  if (character === '《' || character === '》' || character === '-' || character === ')') return at + 1;
  takeUnknown(draft, at);
  return at + 1;
}

function takeWord(draft: Draft, meaning: PhraseMeaning, at: number, length: number): number {
  if (meaning === FILLER) return at + length;
  if (draft.first < 0) draft.first = at;
  draft.last = at + length;
  merge(draft, meaning);
  return at + length;
}

const PARTS_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['basic', ['personnel', 'public']],
  ['three-public', ['abroad', 'vehicle', 'vehicle-purchase', 'vehicle-running', 'reception']],
  ['vehicle', ['vehicle-purchase', 'vehicle-running']],
  ['procurement', ['procurement-goods', 'procurement-works', 'procurement-services']],
]);

function merge(draft: Draft, { measure, fund, flow, side, period, stage }: PhraseMeaning): void {
  const now = draft.meaning;
  if (measure !== undefined) {
    if (now.measure === undefined || now.measure === measure || isPart(now.measure, measure))
      now.measure = measure;
    else if (!isPart(measure, now.measure)) draft.conflict = true;
  }
  if (fund !== undefined) {
    // 一般公共预算 ＋ 财政拨款 is the narrower of the two.
    if (now.fund === undefined || now.fund === 'grant' || now.fund === fund) now.fund = fund;
    else if (fund !== 'grant') draft.conflict = true;
  }
  if (flow !== undefined) {
    if (now.flow !== undefined && now.flow !== flow) draft.conflict = true;
    now.flow = flow;
  }
  if (side !== undefined) now.side = now.side === undefined || now.side === side ? side : 'both';
  if (period !== undefined) now.period = period;
  if (stage !== undefined) now.stage = stage;
}

function isPart(whole: string, part: string): boolean {
  return PARTS_OF.get(whole)?.includes(part) ?? false;
}

function takeUnknown(draft: Draft, at: number): void {
  if (draft.unknownStart < 0) draft.unknownStart = at;
  draft.unknownEnd = at + 1;
  if (draft.first < 0) draft.first = at;
  draft.last = at + 1;
}

/** A year, a subject code, or a number that makes the phrase unreadable. */
function takeDigits(text: string, at: number, end: number, draft: Draft): number {
  let stop = at;
  while (stop < end && digitValue(text.charCodeAt(stop)) >= 0) stop++;
  const digits = text.slice(at, stop);
  if (digits.length === 4 && digits.startsWith('20') && text.charAt(stop) === '年') {
    draft.year = Number(digits);
    const after = stop + (text.charAt(stop + 1) === '度' ? 2 : 1);
    forgetBefore(draft, after);
    return after;
  }
  if (
    (digits.length === 3 || digits.length === 5 || digits.length === 7) &&
    '1235'.includes(digits.charAt(0))
  ) {
    draft.code = digits;
    return stop;
  }
  takeUnknown(draft, at);
  draft.unknownEnd = stop;
  draft.last = stop;
  return stop;
}

/** What stands before the year is whose budget it is, unless all of it is known. */
function forgetBefore(draft: Draft, after: number): void {
  draft.nameStart = after;
  if (draft.unknownStart < 0) return;
  draft.meaning = {};
  draft.unknownStart = -1;
  draft.unknownEnd = -1;
  draft.first = -1;
  draft.conflict = false;
}

/** （含…） and other notes; a code in brackets is the subject's. */
function skipNote(text: string, at: number, end: number, draft: Draft): number {
  const close = text.indexOf(')', at);
  if (close < 0 || close >= end) {
    takeUnknown(draft, at);
    return at + 1;
  }
  const inner = text.slice(at + 1, close);
  if (/^\d+$/.test(inner)) draft.code = inner;
  else if (!isHan(inner.charCodeAt(0)) || /\d/.test(inner)) takeUnknown(draft, at);
  return close + 1;
}

function endLevel(text: string, at: number, draft: Draft, level: keyof SubjectPath): number {
  const after = text.indexOf(')', at) + 1;
  draft.path[level] = text.slice(draft.nameStart, at);
  draft.nameStart = after;
  draft.meaning = pickTime(draft.meaning);
  draft.unknownStart = -1;
  draft.unknownEnd = -1;
  draft.first = -1;
  draft.last = after;
  return after;
}

function pickTime({ period, stage }: PhraseMeaning): PhraseMeaning {
  return { ...(period === undefined ? {} : { period }), ...(stage === undefined ? {} : { stage }) };
}

function finish(text: string, draft: Draft, from: number, year: number | undefined): Phrase {
  const hasPath = Object.keys(draft.path).length > 0;
  const isSubject = hasPath || draft.code !== undefined;
  if (isSubject) draft.meaning = pickTime(draft.meaning);
  else settleUnknown(text, draft);
  const { measure, fund, flow, side } = draft.meaning;
  const name = nameOf(text, draft, isSubject);
  const content = measure ?? fund ?? flow ?? side ?? name;
  const topic: Topic = {
    ...(measure === undefined ? {} : { measure }),
    ...(fund === undefined ? {} : { fund }),
    ...(flow === undefined ? {} : { flow }),
    ...(side === undefined ? {} : { side }),
    period: periodOf(draft, year),
    stage: draft.meaning.stage,
    ...(draft.code === undefined ? {} : { code: draft.code }),
    ...(hasPath ? { path: draft.path } : {}),
    ...(name === undefined ? {} : { name }),
    own: content !== undefined || isSubject,
  };
  const start = hasPath || draft.first < 0 ? from : draft.first;
  return { topic, empty: !topic.own, start, end: Math.max(start, draft.last) };
}

/** The name of an organisation in front of known words goes without saying. */
function settleUnknown(text: string, draft: Draft): void {
  const { unknownStart, unknownEnd, meaning } = draft;
  const known = meaning.measure ?? meaning.fund ?? meaning.flow ?? meaning.side;
  if (unknownStart < 0 || known === undefined || draft.conflict) return;
  if (unknownStart === draft.first && isOrganisation(text, unknownStart, unknownEnd)) {
    draft.first = unknownEnd;
    draft.unknownStart = -1;
    draft.unknownEnd = -1;
  }
}

function isOrganisation(text: string, start: number, end: number): boolean {
  if (!endsOrganisation(text.charAt(end - 1)) || end - start < 3) return false;
  for (let at = start; at < end; at++) if (text.charAt(at) === '、' || text.charAt(at) === '用') return false;
  return true;
}

function nameOf(text: string, draft: Draft, isSubject: boolean): string | undefined {
  if (isSubject) return undefined;
  if (draft.conflict) return text.slice(Math.max(0, draft.first), draft.last);
  if (draft.unknownStart < 0) return undefined;
  return text.slice(draft.first, draft.last);
}

function periodOf({ meaning, year: told }: Draft, year: number | undefined): Topic['period'] {
  if (told !== undefined && year !== undefined)
    return told === year ? 'current' : told === year - 1 ? 'prior' : 'other';
  return meaning.period === 'prior-year' ? 'prior' : 'current';
}

/** 当年预算, beside 上年结转, is a part without a name of its own; '' where the words do not say so. */
export function currentPart(text: string, start: number, end: number): string {
  const words = text.slice(start, end);
  return words.includes(CURRENT_PART) && !words.includes('执行') ? CURRENT_PART : '';
}
