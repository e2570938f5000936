import { labelKey } from '../label-key.ts';

/** What titles carry or leave out at will. */
const OPTIONAL: readonly string[] = [
  '预算单位',
  '部门',
  '单位',
  '本级',
  '区级',
  '市级',
  '县级',
  '省级',
  '本年',
  '年度',
  '关于',
];
/** 2024, 二〇二四年. */
const YEAR = /(?:19|20)\d\d年?度?|[二〇零○]{2}[〇零○一二三四五六七八九]{2}年度?/g;
/** 预算表1, 公开01表, 附表一 at the end of a caption, its brackets gone. */
const TABLE_NUMBER = /(?:(?:公开|预算|附)?表(?:\d+|[一二三四五六七八九十]+)|(?:公开|预算)\d+表)$/;
const ATTACHMENT = /^附件\d*:?/;

/** Words without which a title still means the same. */
const FILLING = /有关|相关|主要|情况|说明|总体|安排|编制|具体|当年|及其|以及|等|和|及|与|的/g;

/** Words that titles use for each other, each with the one it is read as. */
const ALIKE: readonly (readonly [word: RegExp, read: string])[] = [
  [/职能|职责/g, '职责'],
  [/占有|占用|使用/g, '占用'],
  [/(?:占用)+/g, '占用'],
  [/构成|组成|设置/g, '设置'],
  [/(?:报|附|公开)表/g, '表'],
];

const SHORTEST_ORGANISATION = 4;

/** A title without blanks, quotes, brackets, years, 部门/单位 and its organisation: the same in contents list and body. */
export function titleKey(title: string, organisation: string): string {
  let key = withoutOrganisation(labelKey(title), organisation);
  if (key.includes('年') || key.includes('20')) key = key.replace(YEAR, '');
  if (!key.endsWith('表') || key.includes('公开') || key.includes('预算'))
    key = key.replace(TABLE_NUMBER, '');
  if (key.startsWith('附件')) key = key.replace(ATTACHMENT, '');
  for (const word of OPTIONAL) if (key.includes(word)) key = key.replaceAll(word, '');
  return key;
}

/** Titles name the unit in full, or without its province or city. */
function withoutOrganisation(title: string, organisation: string): string {
  const tail = organisation.slice(-SHORTEST_ORGANISATION);
  if (tail.length < SHORTEST_ORGANISATION || !title.includes(tail)) return title;
  for (let from = 0; from + SHORTEST_ORGANISATION <= organisation.length; from++) {
    const name = organisation.slice(from);
    const at = title.indexOf(name);
    if (at >= 0) return title.slice(0, at) + title.slice(at + name.length);
  }
  return title;
}

const LEADING_YEAR = /^(?:19|20)\d\d年?度?/;

/** A title as a contents list writes it: without its unit's name and the year before it. `organisation` is a `labelKey`. */
export function bareTitle(title: string, organisation: string): string {
  const bare = withoutOrganisation(title, organisation).replace(LEADING_YEAR, '');
  return bare === '' ? title : bare;
}

/** Without a note in brackets at the end: 支出预算表（功能科目） → 支出预算表. */
export function withoutNote(title: string): string {
  return title.replace(/[（(][^（()）]*[)）]$/, '');
}

/** `titleKey` further without 情况, 说明, 的 and the like, and with one word for those that mean the same. */
export function meaningKey(key: string): string {
  let meaning = key.replace(FILLING, '');
  for (const [word, read] of ALIKE) meaning = meaning.replace(word, read);
  return meaning;
}

/** Parts that hold tables are named like tables. */
const PART_OF_TABLES = /(?:部门|单位|综合|年度?|[)）])(?:预算|决算)表$|(?:报|附|公开|表格)表$|^附件/;

/** Whether a title names one table: 收支总表, 一般公共预算支出表（按功能分类科目）, 《收支总表》. */
export function namesTable(written: string): boolean {
  const title = written.endsWith('》') && written.startsWith('《') ? written.slice(1, -1) : written;
  const last = title.charAt(title.length - 1);
  const open = last === '）' || last === ')' ? Math.max(title.lastIndexOf('（'), title.lastIndexOf('(')) : -1;
  const name = open > 0 ? title.slice(0, open) : title;
  return name.endsWith('表') && !PART_OF_TABLES.test(name);
}

/** How much two keys have in common: pairs of characters that both have, 0 to 1. */
export function likeness(left: string, right: string): number {
  if (left.length < 2 || right.length < 2) return left === right ? 1 : 0;
  let shared = 0;
  for (let at = 0; at + 2 <= left.length; at++) if (right.includes(left.slice(at, at + 2))) shared++;
  return (2 * shared) / (left.length + right.length - 2);
}

/** More wrong characters make another title. */
const MOST_WRONG = 3;

/** Whether two titles differ in a few characters and not in length: a word was mistyped, none left out. */
export function isMistyped(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  let wrong = 0;
  for (let at = 0; at < left.length; at++) if (left.charCodeAt(at) !== right.charCodeAt(at)) wrong++;
  return wrong <= MOST_WRONG;
}

/** Words of titles that exclude each other where they stand in each other's place. */
const TELLING = /基本支出|项目支出|收入|支出|收支|预算|决算|一般公共|政府性基金|国有资本/g;

/** Whether two titles have the same telling words but for some in whose place stand others: 收支预算总表 and 收支决算总表. */
export function tellsOther(left: string, right: string): boolean {
  const [one, two] = [left.match(TELLING) ?? [], right.match(TELLING) ?? []];
  return one.length === two.length && one.some((word, at) => word !== two[at]);
}
