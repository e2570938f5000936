import { assert, fromWan, total, type Yuan } from './amounts.ts';
import {
  amountOf,
  assertEchoes,
  basicOf,
  economicLeaves,
  type Fund,
  type Line,
  spendingOf,
  sumOf,
} from './ledger.ts';
import { donations, economicData, lines, official, type units } from './zeros-data.ts';

type UnitCode = keyof typeof units;
export const unitCodes: readonly UnitCode[] = ['086001', '086002'];

export function spending(...funds: readonly Fund[]): Yuan {
  return sumOf(linesBy(...funds), spendingOf);
}

export function prior(...funds: readonly Fund[]): Yuan {
  return sumOf(linesBy(...funds), (line) => line.prior);
}

export function linesBy(...funds: readonly Fund[]): readonly Line[] {
  return lines.filter((line) => funds.includes(line.fund));
}

export const funds: readonly Fund[] = ['general', 'government', 'business', 'other'];
export const general = linesBy('general');
export const all = spending(...funds);
export const basic = sumOf(lines, basicOf);
export const basicBefore = total(lines.filter((line) => line.project === 0).map((line) => line.prior));
export const project = sumOf(lines, (line) => line.project);
export const projectBefore = prior(...funds) - basicBefore;

export const economic = economicLeaves(
  economicData,
  sumOf(general, (line) => line.staff),
  sumOf(general, (line) => line.office),
);

/** 机关运行经费: the office money of 行政运行, which the 参公 unit spends. */
export const running = sumOf(
  general.filter((line) => line.code === '2081101'),
  (line) => line.office,
);

export const reception = total(unitCodes.map((code) => fromWan(official[code].reception)));
export const vehicles = total(unitCodes.map((code) => fromWan(official[code].vehicles)));

function economicAmount(code: string): Yuan {
  return economic.find((leaf) => leaf.code === code)?.amounts[0] ?? 0;
}

assertEchoes(lines, economic);
assert(economicAmount('3010203') === amountOf(lines, '2210203'), 'housing allowance');
assert(economicAmount('30217') === reception && economicAmount('30231') === vehicles, 'official spending');
assert(fromWan(donations) < spending('other'), 'donations are part of other income');
