import { percentage, wan } from './amounts.ts';
import type { Pair } from './ledger.ts';
import type { Style } from './style.ts';

export function told(fen: number, style: Style): string {
  return `${wan(fen)}${style.spaced ? ' ' : ''}万元`;
}

const REASONS = ['人员变动，相关经费相应调整', '按照工作安排调整项目经费', '落实过紧日子要求，统筹安排支出'];

/** 比上年增加 a 万元，增长 b%. Where nothing changed, or only below what is written: 与上年持平. */
export function change({ fen, last }: Pair, style: Style, reason = true): string {
  const difference = fen - last;
  if (difference === 0) return '，与上年持平';
  const because = reason ? `，主要原因是${REASONS[style.phrases] ?? ''}` : '';
  const up = difference > 0;
  const rate = percentage(Math.abs(difference), last, style.percentDecimals);
  const verb = up ? '增长' : '下降';
  const by = up ? '增加' : '减少';
  const than = ['比上年', '较上年预算数', '与上年相比'][style.phrases] ?? '比上年';
  const rest = rate === undefined ? '' : `，${verb}${rate}%`;
  return `，${than}${by}${told(Math.abs(difference), style)}${rest}${because}`;
}

export function share(part: number, all: number, style: Style): string {
  const text = percentage(part, all, style.percentDecimals);
  return text === undefined ? '' : `，占${text}%`;
}

/** a、b、c or a；b；c of those that are not zero. */
export function list(parts: readonly (readonly [string, number])[], style: Style, all?: number): string {
  const known = parts.filter(([, fen]) => fen !== 0);
  const text = known.map(
    ([name, fen]) => `${name}${told(fen, style)}${all === undefined ? '' : share(fen, all, style)}`,
  );
  return text.join(all === undefined && style.phrases === 0 ? '、' : '；');
}
