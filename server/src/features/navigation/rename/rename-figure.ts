import type { Analysis } from '../../../analysis/analysis.ts';
import type { Disclosure } from '../../../model/disclosure.ts';
import { FigureState } from '../../../model/figure.ts';
import { isQuotient, type Relation } from '../../../relations/relation.ts';
import { rangeOfFigure } from '../../../rules/evidence/visible-range.ts';
import { decimalsOf, isPercent, writtenAs } from '../../../rules/evidence/written.ts';
import { nameOf, writtenWithUnit } from '../../../rules/narrative/label.ts';
import { holds } from './facts.ts';
import { newPercents } from './new-percents.ts';
import { newValues, stepOf } from './new-values.ts';
import { readNewValue } from './read-new-value.ts';
import { type Refusal, refuse } from './refusal.ts';
import { editsOf, type RenameEdit, type RenameRole } from './rename-edits.ts';
import { resolve, type Unresolved } from './resolve.ts';
import { type Law, type System, systemOf } from './system.ts';
import { isWords, writeFigure } from './write-figure.ts';

/** What a figure can be renamed from, or why it cannot. */
export function figureToRename(
  { disclosure, reconciliation }: Analysis,
  figure: number,
): Refusal | undefined {
  const state = disclosure.figures.state[figure];
  if (state === FigureState.unreadable)
    return refuse('这里的数字读不懂，请先改正', 'This number cannot be read; mend it first');
  if ((state !== FigureState.amount && state !== FigureState.percent) || isWords(disclosure, figure))
    return refuse('这里没有可以改的数字', 'There is no number to change here');
  if (!isPercent(disclosure, figure)) return undefined;
  const computed = reconciliation
    .relationsOf(figure)
    .some((index) => isComputed(reconciliation.judgements[index]?.relation, figure));
  return computed
    ? refuse('百分比由金额算出，请改金额', 'The percentage follows from amounts; change those')
    : undefined;
}

function isComputed(relation: Relation | undefined, figure: number): boolean {
  return relation !== undefined && isQuotient(relation) && relation.total === figure;
}

/**
 * Writes another value wherever the fact of a figure is told, and anew what is computed from it: totals, changes, rates and
 * shares. Refuses where what follows cannot be told.
 */
export function renameFigure(
  analysis: Analysis,
  figure: number,
  newName: string,
): readonly RenameEdit[] | Refusal {
  const { disclosure } = analysis;
  const refused = figureToRename(analysis, figure);
  if (refused !== undefined) return refused;
  const value = readNewValue(disclosure, figure, newName);
  if (value === undefined) return refuse(`“${newName}”不是数字`, `"${newName}" is not a number`);
  if (isPercent(disclosure, figure)) return alone(disclosure, figure, value);
  const step = stepOf(disclosure, figure);
  if (value % step !== 0) return tooFine(disclosure, figure);
  const change = value - (disclosure.figures.value[figure] ?? 0);
  return change === 0 ? [] : changeFact(analysis, figure, change);
}

function alone(disclosure: Disclosure, figure: number, value: number): readonly RenameEdit[] {
  const newText = writeFigure(disclosure, figure, value) ?? '';
  return newText === '' ? [] : [{ range: rangeOfFigure(disclosure, figure), newText, role: 'telling' }];
}

function changeFact(analysis: Analysis, figure: number, change: number): readonly RenameEdit[] | Refusal {
  const { disclosure } = analysis;
  const system = systemOf(analysis);
  const fact = system.facts.factOf(figure);
  const computed = computedFrom(analysis, figure);
  if (computed !== undefined) return computed;
  const resolution = resolve(disclosure, system, { fact, change });
  if ('broken' in resolution) return explain(disclosure, system, resolution);
  const { changes, carriers } = resolution;
  const amounts = newValues({ disclosure, facts: system.facts, changes });
  const percents = newPercents(analysis, amounts);
  const guessed = new Set(carriers.filter(({ sure }) => !sure).map((carrier) => carrier.fact));
  const roleOf = (one: number): RenameRole => {
    const own = system.facts.factOf(one);
    return own === fact ? 'telling' : guessed.has(own) ? 'chosen' : 'computed';
  };
  return editsOf(disclosure, new Map([...amounts, ...percents]), roleOf);
}

/** A change that both years' amounts are told beside follows from them. */
function computedFrom({ disclosure, reconciliation }: Analysis, figure: number): Refusal | undefined {
  const { uses, firstFigure } = disclosure.narrative;
  if (uses[figure - firstFigure]?.kind !== 'change') return undefined;
  const sum = reconciliation
    .relationsOf(figure)
    .flatMap((index) => reconciliation.judgements[index] ?? [])
    .find((judgement) => holds(judgement) && judgement.relation.kind === 'sum');
  if (sum === undefined) return undefined;
  const others = [sum.relation.total, ...sum.relation.terms].filter((one) => one !== figure);
  return computed(writtenAs(disclosure, figure), others.map((one) => writtenAs(disclosure, one)).join('、'));
}

/** More parts than this are not listed. */
const MOST_PARTS = 6;

/** A total is changed by its parts; of a table that must follow nobody knows which part does. */
function explain(disclosure: Disclosure, { facts }: System, { broken, own }: Unresolved): Refusal {
  const figureOf = (fact: number) => facts.figuresOf(fact)[0] ?? fact;
  if (own) return explainOwn(disclosure, figureOf, broken);
  const named = broken.output >= 0 ? broken.output : (broken.facts[0] ?? -1);
  const name = nameOf(disclosure, figureOf(named));
  const written = writtenWithUnit(disclosure, figureOf(named));
  return refuse(
    `不能改：${name} ${written} 会随之变化，但无法确定由哪一项承担`,
    `Cannot be changed: ${name} ${written} would follow, but which of its parts does is not certain`,
  );
}

function explainOwn(disclosure: Disclosure, figureOf: (fact: number) => number, broken: Law): Refusal {
  const parts = broken.facts
    .filter((fact) => fact !== broken.output && disclosure.figures.value[fact] !== 0)
    .map((fact) => writtenAs(disclosure, figureOf(fact)));
  const more = parts.length > MOST_PARTS ? ' …' : '';
  const whole = writtenAs(disclosure, figureOf(broken.output));
  const added = broken.facts.every((fact, at) => fact === broken.output || broken.weights[at] === -1);
  if (!added) return computed(whole, parts.slice(0, MOST_PARTS).join('、'));
  const sum = parts.slice(0, MOST_PARTS).join(' ＋ ') + more;
  return refuse(
    `${whole} 是 ${sum} 的合计，请改其中一项`,
    `${whole} is the sum of ${sum}; change one of them`,
  );
}

function computed(whole: string, from: string): Refusal {
  return refuse(`${whole} 由 ${from} 算出，请改这些数`, `${whole} follows from ${from}; change those`);
}

function tooFine(disclosure: Disclosure, figure: number): Refusal {
  const decimals = decimalsOf(disclosure, [figure]);
  return refuse(
    `这里的金额保留 ${decimals} 位小数，请输入同样精确的数`,
    `Amounts here have ${decimals} decimals; enter a number as precise as that`,
  );
}
