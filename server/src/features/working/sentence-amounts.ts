import type { Disclosure } from '../../model/disclosure.ts';
import { FigureState } from '../../model/figure.ts';
import { rangeOfFigure } from '../../rules/evidence/visible-range.ts';
import type { TextEdit, TextRange } from '../../text/range.ts';
import { disjoint } from './disjoint.ts';
import { TO_FILL_IN } from './table-amounts.ts';

/** Both directions of a change, for the writer to strike one out. */
const DIRECTIONS: Readonly<Record<string, string>> = {
  增加: '增加（减少）',
  减少: '增加（减少）',
  增长: '增长（下降）',
  下降: '增长（下降）',
  降低: '增长（下降）',
};
const REASON =
  /主要原因(?:是|为|系|：)|(?:变动|增减)(?:的)?(?:情况|原因)(?:是|为|：)|主要(?:是|系|为)(?:因|由于)?/g;
const REASON_TO_FILL_IN = '【填写原因】';
const ASSETS = /共有车辆|房屋|国有资产/;
const COUNT = /(?<![\d.,年月])\d[\d,]*(?:\.\d+)?(?=\s*(?:辆|批次|人次|人数|台|平方米))|(?<=得分为?)\d[\d.]*/g;

/** The figures, directions, reasons and counts of last year's sentences, made places to fill in. Zeros stay. */
export function sentenceEdits(disclosure: Disclosure): readonly TextEdit[] {
  return disjoint([
    ...reasonEdits(disclosure),
    ...figureEdits(disclosure),
    ...directionEdits(disclosure),
    ...directionsOfReasons(disclosure),
    ...countEdits(disclosure),
  ]);
}

function figureEdits(disclosure: Disclosure): readonly TextEdit[] {
  const { narrative, figures } = disclosure;
  return narrative.uses.flatMap(({ kind }, at) => {
    const id = narrative.firstFigure + at;
    const empty =
      kind === 'denial' || figures.value[id] === 0 || (figures.state[id] ?? 0) < FigureState.amount;
    const range = rangeOfFigure(disclosure, id);
    return empty || range.end === range.start ? [] : [{ range, newText: TO_FILL_IN }];
  });
}

function directionEdits({ narrative, figures, tree }: Disclosure): readonly TextEdit[] {
  return narrative.comparisons.flatMap(({ change, rate, changeVerb, rateVerb }) => [
    ...(isZero(figures, change) ? [] : bothDirections(tree.text, changeVerb)),
    ...(isZero(figures, rate) ? [] : bothDirections(tree.text, rateVerb)),
  ]);
}

function isZero({ value }: Disclosure['figures'], id: number): boolean {
  return id < 0 || value[id] === 0;
}

function bothDirections(text: string, verb: TextRange | undefined): readonly TextEdit[] {
  const newText = verb && DIRECTIONS[text.slice(verb.start, verb.end)];
  return verb === undefined || newText === undefined ? [] : [{ range: verb, newText }];
}

/** A direction without an amount of its own: 2025年“三公”经费预算比上年减少的主要原因是…. */
const DIRECTION_OF_REASON =
  /(?:[比较]|相比)(?:上年|去年|20\d\d年)(?:度)?(?:预算)?(?:数)?(增加|减少|增长|下降|降低)(?=的?(?:主要)?原因)/g;

function directionsOfReasons({ narrative, tree }: Disclosure): readonly TextEdit[] {
  return narrative.passages.flatMap(({ range }) => {
    const text = tree.text.slice(range.start, range.end);
    return [...text.matchAll(DIRECTION_OF_REASON)].flatMap(({ 0: words, 1: verb = '', index }) => {
      const end = range.start + index + words.length;
      return bothDirections(tree.text, { start: end - verb.length, end });
    });
  });
}

/** Last year's reasons: from behind 主要原因是 to the end of the sentence, in passages that tell of a change other than zero. */
function reasonEdits({ narrative, figures, tree }: Disclosure): readonly TextEdit[] {
  const changed = narrative.comparisons.filter(
    ({ change, rate }) => !isZero(figures, change) || !isZero(figures, rate),
  );
  const completed = narrative.shares.filter(
    ({ kind, figure }) => kind === 'completion' && !isZero(figures, figure),
  );
  const told = new Set([...changed, ...completed].map(({ passage }) => passage));
  return narrative.passages.flatMap(({ range }, index) => {
    if (!told.has(index)) return [];
    const text = tree.text.slice(range.start, range.end);
    return [...text.matchAll(REASON)].map(({ 0: words, index: at }) => {
      const start = at + words.length;
      const length = text.slice(start).search(/[。；;\n]|$/);
      return {
        range: { start: range.start + start, end: range.start + start + length },
        newText: REASON_TO_FILL_IN,
      };
    });
  });
}

/** Vehicles, visits, square metres: in passages that state amounts too, and where the assets are told (车辆3辆，房屋…平方米). */
function countEdits({ narrative, tree }: Disclosure): readonly TextEdit[] {
  const told = new Set(narrative.claims.map(({ passage }) => passage));
  return narrative.passages.flatMap(({ range }, index) => {
    const text = tree.text.slice(range.start, range.end);
    if (!told.has(index) && !ASSETS.test(text)) return [];
    const counts = [...text.matchAll(COUNT)];
    return counts
      .filter(([count]) => !/^0+$/.test(count))
      .map(({ 0: count, index: at }) => ({
        range: { start: range.start + at, end: range.start + at + count.length },
        newText: TO_FILL_IN,
      }));
  });
}
