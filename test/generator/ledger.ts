import type { Fund, Spending } from './budget.ts';

/** An amount this year and last year, in 分. */
export interface Pair {
  readonly fen: number;
  readonly last: number;
}

export type Entries = readonly Spending[];

export function pairOf(entries: Entries): Pair {
  let fen = 0;
  let last = 0;
  for (const entry of entries) {
    fen += entry.fen;
    last += entry.last;
  }
  return { fen, last };
}

export function sum(entries: Entries): number {
  return pairOf(entries).fen;
}

export const basic = (entries: Entries) => entries.filter(({ nature }) => nature !== 'project');
export const projects = (entries: Entries) => entries.filter(({ nature }) => nature === 'project');
export const people = (entries: Entries) => entries.filter(({ nature }) => nature === 'people');
export const publicCosts = (entries: Entries) => entries.filter(({ nature }) => nature === 'public');
export const ofFund = (entries: Entries, ...funds: readonly Fund[]) =>
  entries.filter(({ fund }) => funds.includes(fund));
export const granted = (entries: Entries) => ofFund(entries, 'general', 'government', 'capital');
export const current = (entries: Entries) => entries.filter(({ carried }) => !carried);
export const carried = (entries: Entries) => entries.filter((entry) => entry.carried);
export const under = (entries: Entries, code: string) =>
  entries.filter(({ subject }) => subject.startsWith(code));
export const onEconomic = (entries: Entries, code: string) =>
  entries.filter(({ economic }) => economic.startsWith(code));

/** 三公: 因公出国, 购置, 运行, 接待. */
export function threePublic(entries: Entries) {
  const general = ofFund(entries, 'general');
  const abroad = onEconomic(general, '30212');
  const purchase = onEconomic(general, '31013');
  const running = onEconomic(general, '30231');
  const reception = onEconomic(general, '30217');
  const cars = [...purchase, ...running];
  return { abroad, purchase, running, reception, cars, all: [...abroad, ...cars, ...reception] };
}

/** Codes of the lengths that the entries have, parents before their children. */
export function codesOf(codes: readonly string[], lengths: readonly number[]): readonly string[] {
  const all = new Set(codes.flatMap((code) => lengths.map((length) => code.slice(0, length))));
  return [...all].sort();
}
