import { CharacterSet } from '../text/character-set.ts';
import { classOf, DIGIT, isBlank, NUMERAL, skipBlanks, skipBlanksBack } from '../text/characters.ts';
import { addTo } from '../text/grouping.ts';
import { rangeOf } from '../text/range.ts';
import { narrow } from '../text/words.ts';
import { readNumbering } from './numbering.ts';
import { holdsComma, isColon } from './sentence.ts';
import { contentEnd, contentStart, rangeOfLines, type Source } from './source.ts';
import type { Field, FieldBlock } from './tree.ts';

const BEFORE_FIELDS = new CharacterSet('（(表）)');
const SENTENCE_ENDS = new CharacterSet('。；！？!?');
const OPENERS = new CharacterSet('（(');
const BRACKETS = new CharacterSet('（(）)');

/** Names of the lines above a table that say whose it is and in what unit; the longer of two that fit comes first. */
const NAMES = [
  '部门(单位)名称',
  '单位(部门)名称',
  '部门(单位)',
  '单位(部门)',
  '预算主管部门',
  '资金主管部门',
  '主管部门',
  '预算部门',
  '预算单位',
  '编制部门',
  '编制单位',
  '填报部门',
  '填报单位',
  '申报单位',
  '公开部门',
  '公开单位',
  '部门名称',
  '单位名称',
  '金额单位',
  '计量单位',
  '货币单位',
  '编制日期',
  '填报日期',
  '部门',
  '单位',
];
/** The names by their last character. */
const BY_LAST_CHARACTER = new Map<number, string[]>();
for (const name of NAMES) {
  const last = name.charCodeAt(name.length - 1);
  addTo(BY_LAST_CHARACTER, last, name);
}
const LONGEST_LINE = 160;
const LONGEST_LEAD = 70;
const LONGEST_VALUE = 60;

interface Name {
  readonly start: number;
  readonly end: number;
  readonly colon: number;
}

/** A line of fields (`部门：… 单位：万元`), alone or after a caption; undefined where the line is anything else. */
export function readFields(source: Source, line: number): FieldBlock | undefined {
  const { text } = source;
  const start = contentStart(source, line);
  const end = contentEnd(source, line);
  if (end - start > LONGEST_LINE || source.colons.at(start) >= end) return undefined;
  const names = readNames(source, start, end);
  const first = names[0];
  if (first === undefined || !isPlainLine(text, start, end)) return undefined;
  const lead = readLead(text, start, first.start);
  if (lead === undefined) return undefined;
  const fields = names.map((name, i) => fieldOf(text, name, names[i + 1]?.start ?? end));
  if (fields.some((field) => field.value.end - field.value.start > LONGEST_VALUE)) return undefined;
  return {
    kind: 'field',
    firstLine: line,
    lastLine: line + 1,
    range: rangeOfLines(source.lines, text, line, line + 1),
    fields,
    lead: lead.end > lead.start ? lead : undefined,
  };
}

function readNames(source: Source, start: number, end: number): readonly Name[] {
  const names: Name[] = [];
  let floor = start;
  for (let colon = source.colons.at(start); colon < end; colon = source.colons.at(colon + 1)) {
    const name = readName(source.text, floor, colon, end);
    if (name !== undefined) names.push(name);
    floor = colon + 1;
  }
  return names;
}

/** The name that ends before the colon. */
function readName(text: string, floor: number, colon: number, end: number): Name | undefined {
  const nameEnd = skipBlanksBack(text, floor, colon);
  if (nameEnd === floor) return undefined;
  for (const name of BY_LAST_CHARACTER.get(narrow(text.charCodeAt(nameEnd - 1))) ?? NO_NAMES) {
    const start = startOfName(text, floor, nameEnd, name);
    if (start < 0) continue;
    return standsApart(text, floor, start, colon, end) ? { start, end: nameEnd, colon } : undefined;
  }
  return undefined;
}

const NO_NAMES: readonly string[] = [];

/** Where `name` begins when it ends at `end`, blanks inside it and wide brackets allowed; -1 where it does not. */
function startOfName(text: string, floor: number, end: number, name: string): number {
  let at = end;
  for (let i = name.length - 1; i >= 0; at--) {
    if (at <= floor) return -1;
    const code = text.charCodeAt(at - 1);
    const wanted = name.charCodeAt(i);
    if (code === wanted || narrow(code) === wanted) i--;
    else if (!isBlank(code)) return -1;
  }
  return at;
}

/** Names are words of every sentence, too: before a field stands nothing, a blank, a bracket, or the 表 that ends a caption. */
function standsApart(text: string, floor: number, start: number, colon: number, end: number): boolean {
  if (start === floor) return true;
  const before = text.charCodeAt(start - 1);
  if (isBlank(before) || BEFORE_FIELDS.has(text.charCodeAt(start - 1))) return true;
  if (endsWithTableNumber(text, floor, start)) return true;
  return isMoneyUnit(text, skipBlanks(text, colon + 1, end));
}

/** 公开表一, 附表2. */
function endsWithTableNumber(text: string, floor: number, end: number): boolean {
  let at = end;
  while (at > floor && (classOf(text.charCodeAt(at - 1)) & (DIGIT | NUMERAL)) !== 0) at--;
  return at < end && at > floor && text.charAt(at - 1) === '表';
}

function isMoneyUnit(text: string, at: number): boolean {
  return ['万元', '亿元', '千元', '元', '人民币'].some((unit) => text.startsWith(unit, at));
}

/** No full stop, semicolon or question: those end sentences. */
function isPlainLine(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (SENTENCE_ENDS.has(text.charCodeAt(at))) return false;
  }
  return true;
}

/** What stands before the first field: nothing, or a caption. */
function readLead(
  text: string,
  start: number,
  nameStart: number,
): { start: number; end: number } | undefined {
  let end = skipBlanksBack(text, start, nameStart);
  if (end > start && OPENERS.has(text.charCodeAt(end - 1))) end = skipBlanksBack(text, start, end - 1);
  if (end - start > LONGEST_LEAD || holdsComma(text, start, end)) return undefined;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) === 9) return undefined;
    if (isColon(text.charCodeAt(at)) && !readsAsTable(text, start)) return undefined;
  }
  return readNumbering(text, start, end) === undefined ? rangeOf(start, end) : undefined;
}

/** A caption may hold one colon, that of `表1：…`. */
function readsAsTable(text: string, start: number): boolean {
  return text.slice(start, start + 8).includes('表');
}

function fieldOf(text: string, name: Name, limit: number): Field {
  const start = skipBlanks(text, name.colon + 1, limit);
  let end = skipBlanksBack(text, start, limit);
  const bracketed = name.start > 0 && OPENERS.has(text.charCodeAt(name.start - 1));
  const stray = bracketed ? BRACKETS : OPENERS;
  if (end > start && stray.has(text.charCodeAt(end - 1))) end = skipBlanksBack(text, start, end - 1);
  return { name: rangeOf(name.start, name.end), value: rangeOf(start, end) };
}
