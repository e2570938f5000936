import type { Disclosure } from '../../../model/disclosure.ts';
import { FigureState } from '../../../model/figure.ts';
import { rangeOfFigure } from '../../../rules/evidence/visible-range.ts';
import { nameOf, useOf, writtenWithUnit } from '../../../rules/narrative/label.ts';
import { turnVerb } from '../../../rules/narrative/turn.ts';
import type { TextEdit } from '../../../text/range.ts';
import type { NewValues } from './new-values.ts';
import { type Refusal, refuse } from './refusal.ts';
import { isWords, writeFigure } from './write-figure.ts';

/** Why a place is changed: another telling of the fact, computed from it, or a part chosen to carry the change. */
export type RenameRole = 'telling' | 'computed' | 'chosen';

export interface RenameEdit extends TextEdit {
  readonly role: RenameRole;
}

/** The edits that write new values, in document order; verbs turn where a rise becomes a fall. */
export function editsOf(
  disclosure: Disclosure,
  values: NewValues,
  roleOf: (figure: number) => RenameRole,
): readonly RenameEdit[] | Refusal {
  const edits = new Map<number, RenameEdit>();
  for (const [figure, value] of values) {
    const turned = value < 0 && isTold(disclosure, figure);
    const own = disclosure.figures.value[figure] ?? 0;
    if (value < 0 && own >= 0 && !turned && !isChange(disclosure, figure))
      return negative(disclosure, figure);
    if (value === own) continue;
    const written = writeFigure(
      disclosure,
      figure,
      Math.abs(value) === value || turned ? Math.abs(value) : value,
    );
    if (written === undefined) return noRoom(disclosure, figure);
    const role = roleOf(figure);
    put(edits, { range: rangeOfFigure(disclosure, figure), newText: written, role });
    const verb = turned ? turnOf(disclosure, figure) : undefined;
    if (turned && verb === undefined) return noRoom(disclosure, figure);
    if (verb !== undefined) put(edits, { ...verb, role });
  }
  return [...edits.values()]
    .filter(({ range, newText }) => disclosure.tree.text.slice(range.start, range.end) !== newText)
    .sort((a, b) => a.range.start - b.range.start);
}

/** A figure that two tables read is written once. */
function put(edits: Map<number, RenameEdit>, edit: RenameEdit): void {
  if (!edits.has(edit.range.start)) edits.set(edit.range.start, edit);
}

/** Changes and rates of the narrative: their verbs say the sign. */
function isTold(disclosure: Disclosure, figure: number): boolean {
  const kind = useOf(disclosure, figure)?.kind;
  return kind === 'change' || kind === 'rate';
}

/** Columns of changes and percentages may be below zero, and so may what is computed from them. */
function isChange({ figures }: Disclosure, figure: number): boolean {
  return figures.state[figure] === FigureState.percent;
}

function turnOf(disclosure: Disclosure, figure: number): TextEdit | undefined {
  const use = useOf(disclosure, figure);
  const comparison = use && disclosure.narrative.comparisons[use.index];
  return turnVerb(disclosure, use?.kind === 'rate' ? comparison?.rateVerb : comparison?.changeVerb);
}

function negative(disclosure: Disclosure, figure: number): Refusal {
  const name = nameOf(disclosure, figure);
  const written = writtenWithUnit(disclosure, figure);
  return refuse(
    `不能改：${name} ${written} 会随之变为负数`,
    `Cannot be changed: ${name} ${written} would fall below zero`,
  );
}

function noRoom(disclosure: Disclosure, figure: number): Refusal {
  const { tree } = disclosure;
  const { start, end } = rangeOfFigure(disclosure, figure);
  const words = isWords(disclosure, figure) ? tree.text.slice(start, end) : '';
  if (words !== '')
    return refuse(
      `不能改：正文写着“${words}”，请先改写这句话`,
      `Cannot be changed: the text says "${words}"; rewrite it first`,
    );
  const name = nameOf(disclosure, figure);
  return refuse(
    `不能改：${name} 会随之变化，但那里没有可以改的数字`,
    `Cannot be changed: ${name} would follow, but there is no number to change`,
  );
}
