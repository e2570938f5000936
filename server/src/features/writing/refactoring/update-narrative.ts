import type { Analysis } from '../../../analysis/analysis.ts';
import { disclose } from '../../../model/disclose.ts';
import { reconcile } from '../../../reconcile/reconcile.ts';
import type { Judgement } from '../../../reconcile/reconciliation.ts';
import { judgeQuotient, percentOf, quotientOf } from '../../../relations/quotient.ts';
import { relate } from '../../../relations/relate.ts';
import type { RelationFamily } from '../../../relations/relation.ts';
import { useOf } from '../../../rules/narrative/label.ts';
import { turnVerb } from '../../../rules/narrative/turn.ts';
import { readSuppression } from '../../../rules/suppression/suppression.ts';
import { parse } from '../../../syntax/parse.ts';
import { applyEdits } from '../../../text/edits.ts';
import { lineStartsOf } from '../../../text/lines.ts';
import { rangeOf, type TextEdit } from '../../../text/range.ts';
import { lineChanges, linesOf } from '../../line-diff.ts';
import { trimmedEdit } from '../trimmed-edit.ts';
import type { Refactoring } from './refactoring.ts';
import { editsFor, type Reading } from './revalue.ts';

/** A change is understood once its amount is right; more rounds than this mean that two figures undo each other. */
const MOST_ROUNDS = 4;

/** An analysis never changes, and editors ask wherever the cursor goes. */
const KNOWN = new WeakMap<Analysis, readonly TextEdit[]>();

/** 按表更新正文: every amount, change, rate and share of the sentences that the tables decide. */
export function updateNarrative(analysis: Analysis, text: string): readonly Refactoring[] {
  let edits = KNOWN.get(analysis);
  if (edits === undefined) {
    edits = editsFromTables(analysis, text);
    KNOWN.set(analysis, edits);
  }
  if (edits.length === 0) return [];
  const title = { zh: '按表更新正文的全部数字', en: 'Update all figures of the text from the tables' };
  return [
    { kind: 'refactor.rewrite.narrative', title, edits },
    { kind: 'source.updateNarrative', title, edits },
  ];
}

function editsFromTables(analysis: Analysis, text: string): readonly TextEdit[] {
  const first = new Update(analysis).edits();
  return first.length === 0 ? [] : changesBetween(text, updated(analysis, applyEdits(text, first)));
}

function updated({ settings }: Analysis, text: string): string {
  let now = text;
  for (let round = 1; round < MOST_ROUNDS; round++) {
    const edits = new Update(read(now, settings.year)).edits();
    if (edits.length === 0) break;
    now = applyEdits(now, edits);
  }
  return now;
}

function read(text: string, year: number | undefined): Reading {
  const { text: visible } = readSuppression(text);
  const disclosure = disclose(parse(visible), year === undefined ? {} : { year });
  return { disclosure, reconciliation: reconcile(disclosure.figures, relate(disclosure)) };
}

/** One edit for each stretch of changed lines, no longer than what differs. */
function changesBetween(before: string, after: string): readonly TextEdit[] {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const starts = lineStartsOf(before);
  const startOf = (line: number) => starts[line] ?? before.length;
  return lineChanges(old, fresh).map(({ oldStart, oldEnd, newStart, newEnd }) =>
    trimmedEdit(before, rangeOf(startOf(oldStart), startOf(oldEnd)), fresh.slice(newStart, newEnd).join('')),
  );
}

/** New values of the narrative's figures: amounts by the tables, then changes by the amounts, then percentages by both. */
class Update {
  readonly #analysis: Reading;
  readonly #values: Float64Array;
  readonly #changed = new Set<number>();
  /** Comparisons whose direction the new amounts turn round. */
  readonly #turned = new Set<number>();

  constructor(analysis: Reading) {
    this.#analysis = analysis;
    this.#values = analysis.disclosure.figures.value.slice();
  }

  edits(): readonly TextEdit[] {
    this.#amounts();
    this.#sums();
    this.#changes();
    this.#percentages();
    const values = new Map([...this.#changed].map((figure) => [figure, this.#values[figure] ?? 0]));
    const verbs = this.#verbs();
    if (verbs === undefined) return editsFor(this.#analysis, withoutTurned(values, this.#turnedFigures()));
    return [...editsFor(this.#analysis, values), ...verbs].toSorted((a, b) => a.range.start - b.range.start);
  }

  #judgements(...families: readonly RelationFamily[]): readonly Judgement[] {
    return this.#analysis.reconciliation.judgements.filter(
      ({ relation, verdict }) => verdict !== 'silent' && families.includes(relation.family),
    );
  }

  #isText(figure: number): boolean {
    return useOf(this.#analysis.disclosure, figure) !== undefined;
  }

  #set(figure: number, value: number): void {
    if (this.#values[figure] === value) return;
    this.#values[figure] = value;
    this.#changed.add(figure);
  }

  #sum({ terms, signs }: Judgement['relation']): number {
    return terms.reduce((sum, term, at) => sum + (signs?.[at] ?? 1) * (this.#values[term] ?? 0), 0);
  }

  /** Claims that contradict their table; several tables that tell different amounts decide nothing. */
  #amounts(): void {
    const told = new Map<number, Set<number>>();
    for (const { relation, verdict } of this.#judgements('text-amount')) {
      if (verdict !== 'contradicted' || relation.terms.some((term) => this.#isText(term))) continue;
      const wanted = told.get(relation.total) ?? new Set();
      told.set(relation.total, wanted.add(this.#sum(relation)));
    }
    for (const [figure, wanted] of told) {
      const [value, other] = wanted;
      if (value !== undefined && other === undefined) this.#set(figure, value);
    }
  }

  /** Amounts that no table tells but the parts that follow them do, or an amount told again. */
  #sums(): void {
    const told = this.#toldByTables();
    for (const { relation, verdict } of this.#judgements('text-sum', 'text-amount')) {
      if (!relation.terms.every((term) => this.#isText(term)) || this.#changed.has(relation.total)) continue;
      if (told.has(relation.total)) continue;
      const isMoved = relation.terms.some((term) => this.#changed.has(term));
      if (isMoved || verdict === 'contradicted') this.#set(relation.total, this.#sum(relation));
    }
  }

  /** Amounts that agree with a table: parts that another table rounds do not move them. */
  #toldByTables(): ReadonlySet<number> {
    const agreeing = this.#judgements('text-amount').filter(
      ({ relation, verdict }) =>
        verdict !== 'contradicted' && !relation.terms.some((term) => this.#isText(term)),
    );
    return new Set(agreeing.map(({ relation }) => relation.total));
  }

  /** A change is what lies between the two amounts; where its direction turns, its verbs do. */
  #changes(): void {
    for (const { relation, verdict } of this.#judgements('growth', 'direction')) {
      if (relation.kind !== 'sum') continue;
      const use = useOf(this.#analysis.disclosure, relation.total);
      const isMoved = [relation.total, ...relation.terms].some((figure) => this.#changed.has(figure));
      if (!isMoved && verdict !== 'contradicted') continue;
      if (use?.kind === 'change') this.#setChange(relation.total, this.#sum(relation));
      else this.#changeOfClaim(relation);
    }
  }

  /** claim = earlier ± change: the change is the last term. */
  #changeOfClaim({ total, terms, signs }: Judgement['relation']): void {
    const [earlier, change] = terms;
    if (earlier === undefined || change === undefined || terms.length !== 2) return;
    const difference = (this.#values[total] ?? 0) - (this.#values[earlier] ?? 0);
    this.#setChange(change, (signs?.[1] ?? 1) * difference);
  }

  #setChange(figure: number, value: number): void {
    const use = useOf(this.#analysis.disclosure, figure);
    if (use?.kind !== 'change') return;
    // 与上年持平 has no number to write another one over.
    if (this.#analysis.disclosure.narrative.comparisons[use.index]?.flat !== undefined) return;
    if (value < 0) this.#turned.add(use.index);
    this.#set(figure, Math.abs(value));
  }

  #percentages(): void {
    const { ulp } = this.#analysis.disclosure.figures;
    for (const { relation, verdict } of this.#judgements('growth', 'share', 'direction')) {
      if (relation.kind === 'sum' || relation.kind === 'equal' || relation.kind === 'bound') continue;
      const isMoved = relation.terms.some((term) => this.#changed.has(term));
      if (!isMoved && verdict !== 'contradicted') continue;
      const index = useOf(this.#analysis.disclosure, relation.total)?.index ?? -1;
      const signs: typeof relation.signs = this.#turned.has(index) ? turnedSigns(relation) : relation.signs;
      const { signs: _, ...rest } = relation;
      const quotient = quotientOf(this.#values, ulp, { ...rest, ...(signs === undefined ? {} : { signs }) });
      if (judgeQuotient(quotient) === 'exact' || quotient.base <= 0) continue;
      this.#set(relation.total, Math.abs(percentOf(quotient)));
    }
  }

  /** Undefined where a verb has no opposite. */
  #verbs(): readonly TextEdit[] | undefined {
    const { disclosure } = this.#analysis;
    const edits: TextEdit[] = [];
    for (const index of this.#turned) {
      const comparison = disclosure.narrative.comparisons[index];
      const verbs = [comparison?.changeVerb, comparison?.rateVerb].filter((verb) => verb !== undefined);
      for (const verb of verbs) {
        const edit = turnVerb(disclosure, verb);
        if (edit === undefined) return undefined;
        edits.push(edit);
      }
    }
    return edits;
  }

  #turnedFigures(): ReadonlySet<number> {
    const { comparisons } = this.#analysis.disclosure.narrative;
    const turned = [...this.#turned].map((index) => comparisons[index]);
    return new Set(turned.flatMap((comparison) => [comparison?.change ?? -1, comparison?.rate ?? -1]));
  }
}

function withoutTurned(
  values: ReadonlyMap<number, number>,
  turned: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  return new Map([...values].filter(([figure]) => !turned.has(figure)));
}

function turnedSigns({ kind, signs }: Judgement['relation']): readonly (1 | -1)[] {
  if (kind === 'growth') return [1, signs?.[1] === -1 ? 1 : -1];
  return signs?.[0] === -1 ? [1, 1] : [-1, -1];
}
