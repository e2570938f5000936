import type { Claim, FigureUse, Narrative } from '../../model/claim.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import { FEN_PER_UNIT, type Unit } from '../../model/figure.ts';
import { textIn } from '../../text/range.ts';
import { squeeze } from '../../text/words.ts';
import { labelOf } from '../evidence/label.ts';
import { placeOf } from '../evidence/place.ts';
import { isPercent, UNIT_NAMES, writtenAs } from '../evidence/written.ts';
import { decimal } from '../style/amount-style.ts';

/** What the narrative says of a figure; undefined for figures of tables. */
export function useOf({ narrative }: Disclosure, figure: number): FigureUse | undefined {
  return narrative.uses[figure - narrative.firstFigure];
}

/** Longer phrases say more than a message needs. */
const LONGEST_NAME = 30;

/** The name of a figure: the words before a number of the narrative, table, row and column of a cell. */
export function nameOf(disclosure: Disclosure, figure: number): string {
  const use = useOf(disclosure, figure);
  return use === undefined ? labelOf(placeOf(disclosure, figure), 'table') : nameInText(disclosure, use);
}

function nameInText({ tree, narrative }: Disclosure, { kind, index }: FigureUse): string {
  switch (kind) {
    case 'claim':
      return phraseOf(narrative, index, tree.text);
    case 'change': {
      const told = narrative.comparisons[index];
      const words = told?.changeVerb ?? told?.flat;
      return words === undefined ? '增减' : textIn(tree.text, words);
    }
    case 'rate': {
      const verb = narrative.comparisons[index]?.rateVerb;
      return verb === undefined ? '增减' : textIn(tree.text, verb);
    }
    case 'share':
      return narrative.shares[index]?.kind === 'completion' ? '完成' : '占';
    case 'denial':
      return '';
  }
}

/** The last words of the phrase; those of an earlier claim where the subject is taken over. */
function phraseOf(narrated: Narrative, index: number, text: string): string {
  const claim = narrated.claims[index];
  if (claim === undefined) return '';
  const words = squeeze(textIn(text, claim.phrase)).replace(/[“”"]|[-—]\d+[-—]/g, '');
  if (words === '' && claim.topic.period === 'prior') return '上年';
  if (words === '') return claim.topic.stage === 'budget' ? '预算' : titleBefore(narrated, claim, text);
  return words.length <= LONGEST_NAME ? words : `…${words.slice(-LONGEST_NAME)}`;
}

/** 2.公务接待费。 of 2.公务接待费。2024年预算数 7 万元: what a paragraph is about that begins with a title. */
const TITLE = /^[\s\d.．、（）()一二三四五六七八九十]*([^\s。，,；;：:\d]{2,20})[。：:]/;

function titleBefore({ claims, passages }: Narrative, { index, passage }: Claim, text: string): string {
  const range = passages[passage]?.range;
  if (range === undefined || claims[index - 1]?.passage === passage) return '';
  return TITLE.exec(text.slice(range.start, range.start + LONGEST_NAME))?.[1] ?? '';
}

/** The unit that a figure is written in. */
export function unitOf(disclosure: Disclosure, figure: number): Unit {
  return useOf(disclosure, figure)?.unit ?? placeOf(disclosure, figure)?.unit ?? 'ten-thousand-yuan';
}

/** As it stands there, with its unit or %: `461.84 万元`, `31.35%`. */
export function writtenWithUnit(disclosure: Disclosure, figure: number): string {
  const written = writtenAs(disclosure, figure);
  const use = useOf(disclosure, figure);
  if (use?.kind === 'change' && disclosure.narrative.comparisons[use.index]?.flat !== undefined) return '';
  if (isPercent(disclosure, figure)) return `${written.replace(/[%％]$/, '')}%`;
  return use?.kind === 'denial' ? written : `${written} ${UNIT_NAMES[unitOf(disclosure, figure)]}`;
}

/** 分 in a unit, with at least so many decimals. */
export function amountIn(fen: number, unit: Unit, decimals: number): string {
  return `${fen < 0 ? '-' : ''}${decimal(Math.abs(fen), Math.log10(FEN_PER_UNIT[unit]), decimals)}`;
}
