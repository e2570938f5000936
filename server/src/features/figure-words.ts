import type { Claim, Comparison, FigureUse } from '../model/claim.ts';
import type { Disclosure } from '../model/disclosure.ts';
import { sameSubject } from '../model/narrative/topics.ts';
import { labelOf, type Naming, rowLabel, tableLabel } from '../rules/evidence/label.ts';
import { placeOf } from '../rules/evidence/place.ts';
import { isPercent, UNIT_NAMES, writtenAs } from '../rules/evidence/written.ts';
import { changedSubject } from '../rules/narrative/change-words.ts';
import { nameOf, useOf } from '../rules/narrative/label.ts';
import { textIn } from '../text/range.ts';
import { squeeze } from '../text/words.ts';

/** Longer phrases are cut to their last words. */
const LONGEST_PHRASE = 40;
const NAMELESS = '正文';

/** What a trace calls a figure: row and column of a cell, the words of a sentence that say what an amount is. Never ''. */
export function figureLabel(disclosure: Disclosure, figure: number, naming: Naming): string {
  const ofTable = labelOf(placeOf(disclosure, figure), naming);
  return ofTable === '' ? labelInText(disclosure, figure) || NAMELESS : ofTable;
}

/** With all heads above its column: for the figures of one relation that would be called the same without them. */
export function fullLabel(disclosure: Disclosure, figure: number): string | undefined {
  const place = placeOf(disclosure, figure);
  if (place === undefined) return undefined;
  const heads = place.column.path.filter((head) => head !== '').join('·');
  const row = place.row === undefined ? '' : `${rowLabel(place)}·`;
  return heads === '' ? undefined : `《${tableLabel(place)}》${row === '·' ? '' : row}${heads}`;
}

function labelInText(disclosure: Disclosure, figure: number): string {
  const use = useOf(disclosure, figure);
  switch (use?.kind) {
    case 'claim':
      return phraseOf(disclosure, figure, use.index);
    case 'change':
    case 'rate': {
      const comparison = disclosure.narrative.comparisons[use.index];
      const subject = comparison === undefined ? '' : subjectOf(disclosure, comparison);
      return comparison?.flat === undefined ? subject + nameOf(disclosure, figure) : subject;
    }
    case 'share': {
      const claim = disclosure.narrative.claims[disclosure.narrative.shares[use.index]?.claim ?? -1];
      return (claim === undefined ? '' : nameOf(disclosure, claim.figure)) + nameOf(disclosure, figure);
    }
    default:
      return nameOf(disclosure, figure);
  }
}

/** What has changed: by the words of the change, else by those of the amount that it belongs to. */
function subjectOf(disclosure: Disclosure, comparison: Comparison): string {
  const own = changedSubject(disclosure, comparison).replace(PATH_ABOVE, '');
  const target = disclosure.narrative.claims[comparison.targets[0] ?? -1];
  return own === '' && target !== undefined ? phraseOf(disclosure, target.figure, target.index) : own;
}

function phraseOf(disclosure: Disclosure, figure: number, index: number): string {
  const { claims } = disclosure.narrative;
  const claim = claims[index];
  const own = claim === undefined ? '' : shortPhrase(disclosure, claim);
  if (own !== '' || claim === undefined) return own || nameOf(disclosure, figure);
  const from = claims.findLast((one) => one.index < index && isTakenFrom(one, claim));
  const subject = from === undefined ? '' : shortPhrase(disclosure, from);
  const isSaid = subject === '' && claim.topic.period !== 'prior';
  return isSaid ? nameOf(disclosure, figure) : `${subject}${claim.topic.period === 'prior' ? '上年' : ''}`;
}

/** Whether an amount without words of its own may speak of what an earlier one of its paragraph names. */
function isTakenFrom(earlier: Claim, claim: Claim): boolean {
  const { phrase, passage, topic } = earlier;
  return passage === claim.passage && phrase.end > phrase.start && sameSubject(topic, claim.topic);
}

/** 社会保障和就业支出（类）…（款）, before the 项 that it leads to. */
const PATH_ABOVE = /^.*[（(][^（()）]*款[）)](?=.)/;

function shortPhrase({ tree }: Disclosure, { phrase }: Claim): string {
  const words = squeeze(textIn(tree.text, phrase)).replace(PATH_ABOVE, '');
  return words.length <= LONGEST_PHRASE ? words : `…${words.slice(-LONGEST_PHRASE)}`;
}

/** Its digits as they stand there, `0` for a blank cell; a percentage of the text with its sign; 持平 for a change that is none. */
export function figureWritten(disclosure: Disclosure, figure: number): string {
  const written = writtenAs(disclosure, figure);
  const isInText = useOf(disclosure, figure) !== undefined;
  return isInText && isPercent(disclosure, figure) ? `${written.replace(/[%％]$/, '')}%` : written;
}

/** Name of the unit that its amount is written in; undefined for percentages, what is no money, and where no unit is told. */
export function figureUnit(disclosure: Disclosure, figure: number): string | undefined {
  if (isPercent(disclosure, figure)) return undefined;
  const use = useOf(disclosure, figure);
  const table = placeOf(disclosure, figure)?.table;
  const ofTable = table?.money === true ? (table.unit ?? table.assumedUnit) : undefined;
  const unit = use === undefined ? ofTable : isWord(disclosure, use) ? undefined : use.unit;
  return unit && UNIT_NAMES[unit];
}

/** 持平 and 没有…支出 are exact zeros over words. */
function isWord({ narrative }: Disclosure, { kind, index }: FigureUse): boolean {
  return kind === 'denial' || (kind === 'change' && narrative.comparisons[index]?.flat !== undefined);
}
