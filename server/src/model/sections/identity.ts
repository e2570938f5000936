import type { SyntaxTree } from '../../syntax/tree.ts';
import { foldWord, squeeze } from '../../text/words.ts';
import {
  AFTER_ORGANISATION,
  DOCUMENT_WORDS,
  ORGANISATION_FIELDS,
} from '../../vocabulary/rows/section-words.ts';
import type { DisclosureKind } from '../disclosure.ts';
import { coverLines } from './cover.ts';
import { type TitleWords, titleWordsAt, yearsIn } from './title-words.ts';

/** How much more a year on the cover says than one in a heading. */
const COVER_WEIGHT = 4;
/** On a cover the conversion may have parted the year from its 年. */
const COVER_YEAR = /(?<!\d)20\d\d(?!\d)|[二〇零○O0一三四五六七八九]{4}(?=年)/g;

/** 部门预算, 单位预算 or 部门决算: what the cover says, else what the headings do. */
export function documentKind(tree: SyntaxTree, cover = coverLines(tree)): DisclosureKind {
  return kindIn(cover.join('')) ?? kindOfHeadings(headingLines(tree)) ?? 'unknown';
}

/** A part of a document that lost its cover: what its headings say, and of what most of them speak. */
function kindOfHeadings(headings: readonly string[]): DisclosureKind | undefined {
  const accounts = headings.filter((title) => title.includes('决算')).length;
  const budgets = headings.filter((title) => title.includes('预算') && !title.includes('决算')).length;
  const kind = kindIn(headings.join('\n'));
  return kind === 'final-accounts' && budgets > accounts ? undefined : kind;
}

function kindIn(text: string): DisclosureKind | undefined {
  return DOCUMENT_WORDS.find(([, words]) => words.some((word) => text.includes(word)))?.[0];
}

/**
 * 预算年度: the year that cover, headings and captions name most; undefined where none does, or two do alike. Sentences
 * and dates are not asked: they tell of other years.
 */
export function budgetYear(tree: SyntaxTree, cover = coverLines(tree)): number | undefined {
  const weights = new Map<number, number>();
  for (const line of cover) addYears(weights, yearsIn(line, COVER_YEAR), COVER_WEIGHT);
  eachHeading(tree, ({ years }) => addYears(weights, years, 1));
  let best: number | undefined;
  let tied = false;
  for (const [year, weight] of weights) {
    const leading = best === undefined ? 0 : (weights.get(best) ?? 0);
    if (weight === leading) tied = true;
    if (weight <= leading) continue;
    best = year;
    tied = false;
  }
  return tied ? undefined : best;
}

/** Adds the years of a line. */
function addYears(weights: Map<number, number>, years: readonly number[], weight: number): void {
  if (years.length === 0) return;
  for (const year of years) weights.set(year, (weights.get(year) ?? 0) + weight);
}

function headingLines(tree: SyntaxTree): readonly string[] {
  const lines: string[] = [];
  eachHeading(tree, ({ title }) => lines.push(title));
  return lines;
}

/** Headings, and the lines before fields (captions). */
function eachHeading(tree: SyntaxTree, visit: (words: TitleWords) => void): void {
  for (const block of tree.blocks) {
    const range = block.kind === 'heading' ? block.title : block.kind === 'field' ? block.lead : undefined;
    if (range !== undefined) visit(titleWordsAt(tree.text, range.start, range.end));
  }
}

/** 部门（单位）名称: what most fields say, else what the title begins with; '' where nothing tells. */
export function organisation(tree: SyntaxTree, cover = coverLines(tree)): string {
  const votes = new Map<string, number>();
  for (const block of tree.blocks) {
    if (block.kind !== 'field') continue;
    for (const { name, value } of block.fields) {
      if (!ORGANISATION_FIELDS.has(foldWord(tree.text.slice(name.start, name.end)))) continue;
      const named = squeeze(tree.text.slice(value.start, value.end));
      if (named.length >= 3 && !named.includes('元')) votes.set(named, (votes.get(named) ?? 0) + 1);
    }
  }
  let best = '';
  for (const [name, count] of votes) if (count > (votes.get(best) ?? 0)) best = name;
  return best === '' ? organisationOfTitle(cover) : best;
}

function organisationOfTitle(lines: readonly string[]): string {
  const named = nameBeforeWords(lines);
  return named === '' || named.includes('三公') ? nameBeforeYear(lines) : named;
}

/** 青禾区档案馆2021年度…“三公”经费支出决算: a line that tells of one purpose only. */
function nameBeforeYear(lines: readonly string[]): string {
  for (const line of lines) {
    const [, name = ''] = TITLE_WITH_YEAR.exec(line) ?? [];
    if (name.length >= 3) return name;
  }
  return '';
}

const TITLE_WITH_YEAR = /^([^\d:：，。]{3,40}?)20\d\d年.{0,40}(?:预算|决算|三公|绩效)/;

function nameBeforeWords(lines: readonly string[]): string {
  const title = lines
    .join('')
    .replace(/(?:19|20)\d\d/g, '')
    .replace(/[二〇零○]{2}[〇零○一二三四五六七八九]{2}(?=年)/g, '');
  const end = Math.min(...AFTER_ORGANISATION.map((word) => indexOrEnd(title, word)));
  if (end === title.length) return '';
  const named = title.slice(0, end).replace(/年度?/g, '');
  return named.length >= 3 && named.length <= 40 ? named : '';
}

function indexOrEnd(title: string, word: string): number {
  const at = title.indexOf(word);
  return at < 0 ? title.length : at;
}
