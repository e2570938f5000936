import { percentage } from '../amounts.ts';
import type { Entries } from '../ledger.ts';
import * as ledger from '../ledger.ts';
import { told } from '../phrases.ts';
import { funded, type Outturn } from './outturn.ts';
import type { FinalStyle } from './style.ts';

const REASONS = ['人员变动', '厉行节约，压缩支出', '年中追加项目经费'];

function because(style: FinalStyle): string {
  return REASONS[style.phrases] ?? '';
}

/** 年初预算为 a 万元，支出决算为 b 万元，完成年初预算的 c%, and why they differ. */
export function performance(
  outturn: Outturn,
  entries: Entries,
  style: FinalStyle,
  word = '年初预算',
): string {
  const [planned, spent] = [funded(outturn, 'planned')(entries), ledger.sum(entries)];
  const rate = percentage(spent, planned, style.percentDecimals);
  const done = rate === undefined ? '' : `，完成${word}的${rate}%`;
  const beginning = `${word}为${told(planned, style)}，支出决算为${told(spent, style)}${done}`;
  if (planned === spent) return `${beginning}。决算数与预算数持平`;
  const word2 = spent > planned ? '大于' : '小于';
  return `${beginning}。决算数${word2}预算数的主要原因是${because(style)}`;
}

/** 与年初预算相比，减少 a 万元，下降 b%. */
export function againstPlan(outturn: Outturn, entries: Entries, style: FinalStyle): string {
  const [planned, spent] = [funded(outturn, 'planned')(entries), ledger.sum(entries)];
  return compared('与年初预算相比', spent, planned, style);
}

/** 与上年相比，增加 a 万元，增长 b%. */
export function againstLast(fen: number, last: number, year: number, style: FinalStyle): string {
  const than = ['与上年相比', `与${year - 1}年度相比`, `比${year - 1}年度`][style.phrases] ?? '与上年相比';
  return compared(than, fen, last, style);
}

function compared(than: string, fen: number, base: number, style: FinalStyle): string {
  const difference = fen - base;
  if (difference === 0) return `${than}${than.startsWith('与') ? '，无变化' : '无变化'}`;
  const [by, verb] = difference > 0 ? ['增加', '增长'] : ['减少', '下降'];
  const rate = percentage(Math.abs(difference), base, style.percentDecimals);
  const comma = than.startsWith('与') ? '，' : '';
  return `${than}${comma}${by}${told(Math.abs(difference), style)}${rate === undefined ? '' : `，${verb}${rate}%`}，主要原因是${because(style)}`;
}
