import { cell } from '../amounts.ts';
import { type Grid, type Head, head } from '../grid.ts';
import type { Entries } from '../ledger.ts';
import * as ledger from '../ledger.ts';
import { funded, type Outturn } from './outturn.ts';
import type { FinalStyle } from './style.ts';

const NAMES = ['合计', '因公出国（境）费', '小计', '公务用车购置费', '公务用车运行维护费', '公务接待费'];

/** 会议费 and 培训费 of the general budget. */
export function meetingsOf(entries: Entries): readonly (readonly [string, Entries])[] {
  const general = ledger.ofFund(entries, 'general');
  return [
    ['会议费', ledger.onEconomic(general, '30215')],
    ['培训费', ledger.onEconomic(general, '30216')],
  ];
}

function partsOf(entries: Entries): readonly Entries[] {
  const { all, abroad, cars, purchase, running, reception } = ledger.threePublic(entries);
  return [all, abroad, cars, purchase, running, reception];
}

/** 财政拨款“三公”经费支出决算表: 预算数 and 决算数 in blocks, in rows, column by column, or as a list. */
export function finalThreePublic(outturn: Outturn, style: FinalStyle): Grid {
  const entries = outturn.budget.spendings;
  const meetings = style.meetings && style.publicPairs === 'rows' ? meetingsOf(entries) : [];
  const parts = [...partsOf(entries), ...meetings.map(([, some]) => some)];
  const planned = parts.map((part) => cell(funded(outturn, 'planned')(part), style));
  const spent = parts.map((part) => cell(ledger.sum(part), style));
  const title = `财政拨款“三公”经费${meetings.length > 0 ? '及会议费、培训费' : ''}支出决算表`;
  const noted =
    parts[0]?.length === 0 ? { note: '说明：本部门本年度没有财政拨款“三公”经费支出，故本表无数据。' } : {};
  return {
    title,
    ...layout(
      planned,
      spent,
      style,
      meetings.map(([name]) => name),
    ),
    ...noted,
  };
}

function layout(
  planned: readonly string[],
  spent: readonly string[],
  style: FinalStyle,
  meetings: readonly string[],
): Pick<Grid, 'heads' | 'rows' | 'labels'> {
  if (style.publicPairs === 'list') return list(planned, spent);
  if (style.publicPairs === 'blocks')
    return {
      heads: [head('预算数', ...plainHeads()), head('决算数', ...plainHeads())],
      rows: [[...planned, ...spent]],
      labels: 0,
    };
  if (style.publicPairs === 'interleaved') {
    const rows = [planned.flatMap((text, at) => [text, spent[at] ?? ''])];
    return { heads: [head('财政拨款“三公”经费', ...pairHeads())], rows, labels: 0 };
  }
  const heads = [
    head('项目'),
    head('财政拨款安排的“三公”经费', ...plainHeads('小计')),
    ...meetings.map((one) => head(one)),
  ];
  const index = ['栏次', ...planned.map((_, at) => String(at + 1))];
  const rows = [...(style.numbered ? [index] : []), ['预算数', ...planned], ['决算数', ...spent]];
  return { heads, rows, labels: 1 };
}

function plainHeads(total = '合计'): readonly Head[] {
  const [, abroad = '', small = '', purchase = '', running = '', reception = ''] = NAMES;
  return [
    head(total),
    head(abroad),
    head('公务用车购置及运行维护费', small, purchase, running),
    head(reception),
  ];
}

function pairHeads(): readonly Head[] {
  const [total = '', abroad = '', small = '', purchase = '', running = '', reception = ''] = NAMES;
  const both = (name: string) => head(name, '预算数', '决算数');
  return [
    both(total),
    both(abroad),
    head('公务用车购置及运行维护费', both(small), both(purchase), both(running)),
    both(reception),
  ];
}

function list(planned: readonly string[], spent: readonly string[]): Pick<Grid, 'heads' | 'rows' | 'labels'> {
  const names = [
    '合计',
    '1.因公出国（境）费',
    '2.公务用车购置及运行维护费',
    '（1）公务用车购置费',
    '（2）公务用车运行维护费',
    '3.公务接待费',
  ];
  const rows = names.map((name, at) => [name, planned[at] ?? '', spent[at] ?? '']);
  return { heads: [head('项目'), head('预算数'), head('决算数')], rows, labels: 1 };
}
