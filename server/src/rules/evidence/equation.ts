import type { Disclosure } from '../../model/disclosure.ts';
import type { Relation } from '../../relations/relation.ts';
import type { Message } from '../rule.ts';
import { columnLabel, labelOf, namingOf } from './label.ts';
import { type Place, placeOf } from './place.ts';
import {
  type Beside,
  besideOf,
  compute,
  computePercent,
  decimalsOf,
  isPercent,
  UNIT_NAMES,
  valueIn,
  writtenAs,
} from './written.ts';

/** More terms than this are counted, not listed. */
const MOST_LISTED = 5;

/** A relation's figures with the names and the digits that a message needs. */
interface Telling {
  readonly disclosure: Disclosure;
  readonly relation: Relation;
  readonly place: Place | undefined;
  readonly total: string;
  /** `label value`, zero terms left out unless all are zero; no text where there are too many to be listed. */
  readonly terms: readonly { readonly sign: 1 | -1; readonly text: string }[];
  readonly beside: Beside;
}

/** What a contradicted relation says, both sides and the difference: `合计 9.00 ≠ 基本支出 5.00 ＋ 项目支出 3.00 ＝ 8.00，相差 1.00 万元`. */
export function describeRelation(disclosure: Disclosure, relation: Relation, difference: number): Message {
  const telling = tell(disclosure, relation);
  switch (relation.kind) {
    case 'sum':
      return relation.terms.length === 1
        ? describeEqual(telling, difference)
        : describeSum(telling, difference);
    case 'equal':
      return describeEqual(telling, difference);
    case 'bound':
      return describeBound(telling, difference);
    case 'rate':
    case 'ratio':
    case 'growth':
      return describeShare(telling, difference);
  }
}

function tell(disclosure: Disclosure, relation: Relation): Telling {
  const figures = [relation.total, ...relation.terms];
  const places = figures.map((figure) => placeOf(disclosure, figure));
  const naming = namingOf(places);
  const say = (index: number): string =>
    `${labelOf(places[index], naming)} ${writtenAs(disclosure, figures[index] ?? 0)}`.trim();
  const told = toldTerms(disclosure, relation);
  const isListed = told.length <= MOST_LISTED;
  return {
    disclosure,
    relation,
    place: places[0],
    total: prefixOf(naming, places[0]) + say(0),
    terms: told.map((index) => ({
      sign: relation.signs?.[index] ?? 1,
      text: isListed ? say(index + 1) : '',
    })),
    beside: besideOf(disclosure, places[0]?.unit ?? 'ten-thousand-yuan', figures),
  };
}

/** The terms, by their places among all, that a message tells of: of a sum those that are not zero, or the first of zeros. */
function toldTerms(disclosure: Disclosure, { kind, terms }: Relation): readonly number[] {
  const told: number[] = [];
  for (let index = 0; index < terms.length; index++) {
    if (kind !== 'sum' || valueIn(disclosure, terms[index] ?? -1) !== 0) told.push(index);
  }
  return told.length === 0 && terms.length > 0 ? [0] : told;
}

/** Sums of rows say which column they are about, since several columns of a row may be wrong. */
function prefixOf(naming: ReturnType<typeof namingOf>, place: Place | undefined): string {
  if (naming !== 'row' || place === undefined || isForm(place)) return '';
  const amounts = place.table.columns.filter(
    ({ role, panel }) => role === 'amount' && panel === place.column.panel,
  );
  return amounts.length > 1 ? `${columnLabel(place.column)}栏：` : '';
}

/** The columns of a form of targets are no columns of one thing each. */
function isForm({ row, table }: Place): boolean {
  return row === undefined && table.purses.length > 0;
}

function describeSum(telling: Telling, difference: number): Message {
  const { disclosure, relation } = telling;
  const sum = valueIn(disclosure, relation.total) - difference;
  const gap = gapOf(telling, difference);
  const written = compute(sum, telling.beside);
  if (telling.terms.length > MOST_LISTED) {
    return {
      zh: `${telling.total} ≠ 以下 ${telling.terms.length} 项之和 ${written}，相差 ${gap}`,
      en: `${telling.total} ≠ ${written}, the sum of its ${telling.terms.length} parts; off by ${gap}`,
    };
  }
  const [only] = telling.terms;
  const single = telling.terms.length === 1 && only?.sign === 1;
  return {
    zh: `${telling.total} ≠ ${join(telling, '＋', '－')}${single ? '' : ` ＝ ${written}`}，相差 ${gap}`,
    en: `${telling.total} ≠ ${join(telling, '+', '-')}${single ? '' : ` = ${written}`}; off by ${gap}`,
  };
}

function join(telling: Telling, plus: string, minus: string): string {
  return telling.terms
    .map(({ sign, text }, index) =>
      index === 0 && sign === 1 ? text : `${sign === 1 ? plus : minus} ${text}`,
    )
    .join(' ');
}

function describeEqual(telling: Telling, difference: number): Message {
  const gap = gapOf(telling, difference);
  const other = telling.terms[0]?.text ?? '';
  return { zh: `${telling.total} ≠ ${other}，相差 ${gap}`, en: `${telling.total} ≠ ${other}; off by ${gap}` };
}

function describeBound(telling: Telling, difference: number): Message {
  const { disclosure, relation } = telling;
  const sum = compute(valueIn(disclosure, relation.total) - difference, telling.beside);
  const gap = gapOf(telling, difference);
  const many = telling.terms.length > MOST_LISTED;
  const parts = (plus: string, minus: string): string => (many ? sum : join(telling, plus, minus));
  const total = (equals: string): string => (many || telling.terms.length === 1 ? '' : ` ${equals} ${sum}`);
  const [zh, en] = relation.family === 'of-which' ? ['其中：', 'of which '] : ['', ''];
  return {
    zh: `${zh}${parts('＋', '－')}${total('＝')}，大于 ${telling.total}，多 ${gap}`,
    en: `${en}${parts('+', '-')}${total('=')} is more than ${telling.total}, by ${gap}`,
  };
}

function describeShare(telling: Telling, difference: number): Message {
  const { disclosure, relation } = telling;
  const right = valueIn(disclosure, relation.total) - difference;
  const percent = computePercent(right, Math.max(2, decimalsOf(disclosure, [relation.total])));
  const [current = '', base = ''] = telling.terms.map(({ text }) => text);
  return relation.kind === 'ratio'
    ? {
        zh: `${telling.total} ≠ ${current} ÷ ${base} ＝ ${percent}`,
        en: `${telling.total} ≠ ${current} ÷ ${base} = ${percent}`,
      }
    : {
        zh: `${telling.total} ≠ （${current} － ${base}）÷ ${base} ＝ ${percent}`,
        en: `${telling.total} ≠ (${current} - ${base}) ÷ ${base} = ${percent}`,
      };
}

function gapOf(telling: Telling, difference: number): string {
  const { disclosure, relation, place } = telling;
  if (isPercent(disclosure, relation.total))
    return computePercent(Math.abs(difference), telling.beside.decimals);
  const unit = place?.table.unit;
  const gap = compute(Math.abs(difference), telling.beside);
  return unit === undefined ? gap : `${gap} ${UNIT_NAMES[unit]}`;
}
