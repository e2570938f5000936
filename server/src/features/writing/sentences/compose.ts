import type { TableKind } from '../../../model/table.ts';
import type { SentencePattern, ToldAmount } from '../../../vocabulary/narrative/sentences.ts';
import type { Facts, NamedAmount } from './facts.ts';
import { change, hundredthsOfPercent, percent, written } from './numbers.ts';

/** A sentence with the figures that its amounts were taken from. */
export interface Composed {
  readonly text: string;
  readonly figures: readonly number[];
}

const OPTIONAL = /\[([^\]]*)\]/g;
const SLOT = /\{([^}]*)\}/g;

/** The sentence of a pattern; undefined where one of its amounts is not known. */
export function compose(pattern: Pick<SentencePattern, 'text'>, facts: Facts): Composed | undefined {
  const figures: number[] = [];
  const shortened = pattern.text.replace(OPTIONAL, (_, clause: string) => fill(clause, facts, figures) ?? '');
  const text = fill(shortened, facts, figures);
  return text === undefined ? undefined : { text, figures: [...new Set(figures)] };
}

function fill(text: string, facts: Facts, figures: number[]): string | undefined {
  const taken: number[] = [];
  let known = true;
  const filled = text.replace(SLOT, (_, slot: string) => {
    const word = wordFor(slot, facts, taken);
    if (word === undefined) known = false;
    return word ?? '';
  });
  if (!known) return undefined;
  figures.push(...taken);
  return filled;
}

function wordFor(slot: string, facts: Facts, taken: number[]): string | undefined {
  const { disclosure } = facts.analysis;
  if (slot === 'who')
    return disclosure.organisation || (disclosure.kind === 'unit-budget' ? '本单位' : '本部门');
  if (slot === 'year') return disclosure.budgetYear === undefined ? undefined : String(disclosure.budgetYear);
  const sign = slot.charAt(0);
  if (sign === '=') return amountFor(slot.slice(1), facts, taken);
  if (sign === '+' || sign === '±') return changeFor(slot.slice(1), facts, taken, sign === '±');
  if (sign === '%') return shareFor(slot.slice(1), facts);
  const [word = '', ...rest] = slot.split(' ');
  if (word === 'none') return facts.isNone(rest[0] as TableKind) ? '' : undefined;
  if (word === 'some') return (facts.amount(rest[0] ?? '')?.value ?? 0) !== 0 ? '' : undefined;
  if (word === 'uncarried') return facts.carried() === 0 ? '' : undefined;
  if (word === 'carried') return carriedPart(facts);
  return listFor(word, rest, facts, taken);
}

/** What the statement's total has besides this year's income; unknown where that is not 上年结转. */
function carriedPart(facts: Facts): string | undefined {
  const total = facts.total()?.value;
  const income = facts.currentIncome();
  if (total === undefined || income === undefined) return undefined;
  if (total === income) return '';
  return facts.carried() === total - income ? `、上年结转${written(total - income)}` : undefined;
}

function amountFor(name: string, facts: Facts, taken: number[]): string | undefined {
  const amount = facts.amount(name);
  if (amount === undefined) return undefined;
  taken.push(...amount.figures);
  return written(amount.value);
}

function changeFor(name: string, facts: Facts, taken: number[], short: boolean): string | undefined {
  const now = facts.amount(name);
  const before = facts.amount(name, 'prior');
  if (now === undefined || before === undefined) return undefined;
  taken.push(...before.figures);
  return change(now, before, short);
}

function shareFor(slot: string, facts: Facts): string | undefined {
  const [part, whole] = slot.split('/').map((name) => facts.amount(name));
  if (part === undefined || whole === undefined) return undefined;
  const share = hundredthsOfPercent(part.value, whole.value);
  return share === undefined ? undefined : percent(share);
}

function listFor(word: string, rest: readonly string[], facts: Facts, taken: number[]): string | undefined {
  const [scope = 'all'] = rest;
  switch (word) {
    case 'total': {
      const total = facts.total();
      taken.push(...(total?.figures ?? []));
      return total && written(total.value);
    }
    case 'sources':
      return joined(facts.sources(), taken, '、', plain);
    case 'source-shares':
      return joined(facts.sources(), taken, '；', withShare(facts.amount('income')?.value));
    case 'classes':
      return joined(facts.classes(scope as ToldAmount['scope']), taken, '、', plain);
    case 'shares':
      return joined(
        facts.classes(scope as ToldAmount['scope']),
        taken,
        '；',
        asClass(facts.amount(scope)?.value),
      );
    case 'items':
      return joined(facts.economic(rest), taken, '、', plain);
    default:
      return undefined;
  }
}

type Writer = (amount: NamedAmount) => string | undefined;

function joined(
  amounts: readonly NamedAmount[] | undefined,
  taken: number[],
  separator: string,
  write: Writer,
): string | undefined {
  if (amounts === undefined) return undefined;
  const words = amounts.map(write);
  if (words.some((word) => word === undefined)) return undefined;
  for (const { figures } of amounts) taken.push(...figures);
  return words.join(separator);
}

const plain: Writer = ({ name, value }) => `${name}${written(value)}`;

function withShare(whole: number | undefined): Writer {
  return (amount) => {
    const share = whole === undefined ? undefined : hundredthsOfPercent(amount.value, whole);
    return share === undefined ? undefined : `${plain(amount)}，占${percent(share)}`;
  };
}

/** 社会保障和就业（类）支出107.97万元，占11.37%. */
function asClass(whole: number | undefined): Writer {
  const write = withShare(whole);
  return (amount) => write({ ...amount, name: `${amount.name.replace(/支出$/, '')}（类）支出` });
}
