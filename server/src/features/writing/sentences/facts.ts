import type { Analysis } from '../../../analysis/analysis.ts';
import { FigureState, isKnown } from '../../../model/figure.ts';
import {
  type BudgetTable,
  type Column,
  figureAt,
  isAligned,
  type Panel,
  type TableKind,
} from '../../../model/table.ts';
import { type Scene, sceneOf } from '../../../relations/narrative/tellings/scene.ts';
import type { Telling } from '../../../relations/narrative/tellings/tellings.ts';
import { sheetsOf } from '../../../relations/sheet.ts';
import { TOLD_AMOUNTS, type ToldAmount } from '../../../vocabulary/narrative/sentences.ts';

/** An amount that the tables agree on. */
export interface KnownAmount {
  /** 分. */
  readonly value: number;
  /** The figures of one table that tell it. */
  readonly figures: readonly number[];
  readonly final: boolean;
}

/** A subject with its amount, named as its table names it. */
export interface NamedAmount extends KnownAmount {
  readonly name: string;
  readonly code: string;
}

/** What the tables of a document tell, each amount only where all of them agree. */
export class Facts {
  readonly analysis: Analysis;
  readonly #scene: Scene;

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    this.#scene = sceneOf(analysis.disclosure, sheetsOf(analysis.disclosure));
  }

  /** An amount by the name that sentences use for it. */
  amount(name: string, period: 'current' | 'prior' = 'current'): KnownAmount | undefined {
    const told = TOLD_AMOUNTS[name];
    return told === undefined ? undefined : this.told(told, period);
  }

  told({ key, scope }: ToldAmount, period: 'current' | 'prior'): KnownAmount | undefined {
    const tellings = this.#scene.tellings
      .of(key)
      .filter((shelf) => shelf.scope === scope && shelf.period === period)
      .flatMap((shelf) => shelf.tellings);
    // Where last year's budget is told beside what came of it, budgets are compared with the latter.
    const final = tellings.filter((telling) => telling.final);
    return agreed(final.length > 0 && period === 'prior' ? final : tellings);
  }

  /** Functional classes of a scope with an amount other than zero, in the order of their codes. */
  classes(scope: ToldAmount['scope']): readonly NamedAmount[] | undefined {
    return this.#subjects(this.#scene.tellings.classes, scope);
  }

  /** Functional 项 of the general public budget with an amount other than zero. */
  items(): readonly NamedAmount[] {
    const table = this.#first('general-expenditure', 'grant-expenditure');
    const keys = codesIn(table, 7).map((code) => `functional ${code}`);
    return this.#subjects(keys, 'general') ?? [];
  }

  #subjects(keys: readonly string[], scope: ToldAmount['scope']): readonly NamedAmount[] | undefined {
    const found: NamedAmount[] = [];
    for (const key of keys) {
      if (!this.#scene.tellings.of(key).some((shelf) => shelf.scope === scope)) continue;
      const amount = this.told({ key, scope }, 'current');
      if (amount === undefined) return undefined;
      const code = key.slice(key.indexOf(' ') + 1);
      if (amount.value !== 0) found.push({ ...amount, code, name: this.#nameOf(code) });
    }
    return found.length === 0 ? undefined : found.toSorted((one, other) => (one.code < other.code ? -1 : 1));
  }

  #nameOf(code: string): string {
    for (const { panels } of this.analysis.disclosure.tables) {
      for (const { rows } of panels) {
        const row = rows.find((one) => one.code === code && one.name !== '');
        if (row !== undefined) return row.name;
      }
    }
    return code;
  }

  /** Economic 款 of some classes in the table of basic expenditure, each with its row's total. */
  economic(classes: readonly string[]): readonly NamedAmount[] | undefined {
    const table = this.#first('general-basic', 'grant-basic', 'basic-expenditure');
    const { figures } = this.analysis.disclosure;
    if (table === undefined || !isAligned(table)) return undefined;
    const found: NamedAmount[] = [];
    for (const panel of table.panels) {
      const column = totalColumn(table, panel);
      for (const { code, bodyRow, name } of panel.rows) {
        if (code?.length !== 5 || !classes.includes(code.slice(0, 3)) || column === undefined) continue;
        const figure = figureAt(table, bodyRow, column.index);
        if (!isKnown(figures, figure)) return undefined;
        const value = figures.value[figure] ?? 0;
        if (value !== 0) found.push({ code, name, value, figures: [figure], final: false });
      }
    }
    return found.length === 0 ? undefined : found;
  }

  /** Sources of income with an amount other than zero, as the statement's rows name them. */
  sources(): readonly NamedAmount[] | undefined {
    const income = this.currentIncome();
    const table = this.#first('statement');
    const panel = table?.panels.find(({ side }) => side === 'income');
    const column = table && panel && totalColumn(table, panel);
    if (table === undefined || panel === undefined || column === undefined || income === undefined)
      return undefined;
    const { figures } = this.analysis.disclosure;
    const found: NamedAmount[] = [];
    for (const { role, concept, bodyRow, name, parent } of panel.rows) {
      if (role !== 'entry' || parent >= 0 || concept === undefined || NO_SOURCES.has(concept)) continue;
      const figure = figureAt(table, bodyRow, column.index);
      const value = figures.value[figure] ?? 0;
      if (value !== 0) found.push({ code: '', name, value, figures: [figure], final: false });
    }
    const sum = found.reduce((total, { value }) => total + value, 0);
    return sum === income && found.length > 0 ? found : undefined;
  }

  /** 本年收入合计 of the statement, in 分; all income where the tables agree on one amount. */
  currentIncome(): number | undefined {
    const table = this.#first('statement');
    const panel = table?.panels.find(({ side }) => side === 'income');
    const column = table && panel && totalColumn(table, panel);
    const row = panel?.rows.find(({ concept }) => concept === 'current-income');
    if (table === undefined || column === undefined || row === undefined) return this.amount('income')?.value;
    const { figures } = this.analysis.disclosure;
    const figure = figureAt(table, row.bodyRow, column.index);
    return figures.state[figure] === FigureState.amount ? figures.value[figure] : undefined;
  }

  /** 收入总计 and 支出总计 of the statement, where they are one amount. */
  total(): KnownAmount | undefined {
    const table = this.#first('statement');
    const { figures } = this.analysis.disclosure;
    const found: KnownAmount[] = [];
    for (const panel of table?.panels ?? []) {
      const column = table && totalColumn(table, panel);
      for (const { concept, bodyRow } of panel.rows) {
        if (concept !== 'total-income' && concept !== 'total-expenditure') continue;
        const figure = table && column ? figureAt(table, bodyRow, column.index) : -1;
        if (figures.state[figure] !== FigureState.amount) return undefined;
        found.push({ value: figures.value[figure] ?? 0, figures: [figure], final: false });
      }
    }
    const [first] = found;
    return found.length === 2 && found.every(({ value }) => value === first?.value) ? first : undefined;
  }

  /** 上年结转 of all money in 分, 0 where no table tells of any; undefined where they contradict each other. */
  carried(): number | undefined {
    const key = 'carry-over-in';
    return this.#scene.tellings.of(key).length === 0 ? 0 : this.told({ key, scope: 'all' }, 'current')?.value;
  }

  /** Whether the tables of a kind are there and hold no amount. */
  isNone(kind: TableKind): boolean {
    const tables = this.analysis.disclosure.tables.filter((table) => table.kind === kind && table.money);
    return tables.length > 0 && tables.every((table) => hasNoAmount(this.analysis, table));
  }

  #first(...kinds: readonly TableKind[]): BudgetTable | undefined {
    for (const kind of kinds) {
      const [only, other] = this.analysis.disclosure.tables.filter((table) => table.kind === kind);
      if (only !== undefined) return other === undefined ? only : undefined;
    }
    return undefined;
  }
}

/** The only column of amounts, or the one of their totals; undefined where several tell parts and none the whole. */
function totalColumn({ columns }: BudgetTable, { index }: Panel): Column | undefined {
  const amounts = columns.filter(({ role, panel }) => role === 'amount' && panel === index);
  return amounts.length === 1 ? amounts[0] : amounts.find(({ concepts }) => concepts.at(-1) === 'total');
}

/** Rows of a statement's income side that are sums or come from other years. */
const NO_SOURCES = new Set<string>([
  'current-income',
  'total-income',
  'carry-over-in',
  'use-of-surplus',
  'total',
  'income',
]);

/** One value, or values that only rounding parts; the first told then. */
function agreed(tellings: readonly Telling[]): KnownAmount | undefined {
  const [first] = tellings;
  if (first === undefined) return undefined;
  const agree = tellings.every(
    ({ value, ulp, final }) => final === first.final && 2 * Math.abs(value - first.value) <= ulp + first.ulp,
  );
  return agree ? { value: first.value, figures: first.figures, final: first.final } : undefined;
}

function codesIn(table: BudgetTable | undefined, length: number): readonly string[] {
  const rows = (table?.panels ?? []).flatMap((panel) => panel.rows);
  return [...new Set(rows.map(({ code }) => code).filter((code): code is string => code?.length === length))];
}

export function hasNoAmount({ disclosure }: Analysis, table: BudgetTable): boolean {
  const { figures } = disclosure;
  if (!isAligned(table)) return false;
  const end = figureAt(table, table.bodyRows.length, 0);
  for (let figure = table.firstFigure; figure < end; figure++) {
    const state = figures.state[figure] ?? FigureState.none;
    if (state === FigureState.unreadable) return false;
    if (state >= FigureState.amount && figures.value[figure] !== 0) return false;
  }
  return true;
}
