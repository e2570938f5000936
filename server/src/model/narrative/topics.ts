import type { Fund } from '../../vocabulary/concept.ts';
import { labelKey } from '../../vocabulary/label-key.ts';
import { LabelMemo } from '../../vocabulary/label-memo.ts';
import type { Topic } from '../claim.ts';
import { readPhrase } from './phrase.ts';

/** Whether two phrases name one subject, whatever year or stage they tell it of. */
export function sameSubject(one: Topic, other: Topic): boolean {
  return (
    one.measure === other.measure &&
    one.fund === other.fund &&
    one.flow === other.flow &&
    one.code === other.code &&
    one.name === other.name &&
    sameSide(one, other) &&
    samePath(one, other)
  );
}

/** 收支总预算 is both sides'; a measure or a fund says by itself whether it comes in or goes out. */
function sameSide(one: Topic, other: Topic): boolean {
  if (one.side === other.side || one.side === 'both' || other.side === 'both') return true;
  return (
    (one.side === undefined || other.side === undefined) &&
    (one.measure ?? one.fund ?? one.flow) !== undefined
  );
}

function samePath({ path: one }: Topic, { path: other }: Topic): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.class === other.class && one.section === other.section && one.item === other.item;
}

/** The same subject told of another year or stage; whether its own words name it. */
export function toldOf(base: Topic, when: Pick<Topic, 'period' | 'stage'>, own = false): Topic {
  const { measure, fund, flow, side, code, path, name } = base;
  const { period, stage } = when;
  return { measure, fund, flow, side, period, stage, code, path, name, own };
}

/** What the titles around a passage speak of, the innermost that says so; undefined where none is certain. */
export function headingTopic(titles: readonly string[], year: number | undefined): Topic | undefined {
  for (const title of titles) {
    const key = labelKey(title);
    const { topic, empty } = readPhrase(key, 0, key.length, year);
    if (!empty) return topic.name === undefined ? topic : undefined;
  }
  return undefined;
}

const FUND_WORDS: readonly (readonly [word: string, fund: Fund])[] = [
  ['一般公共预算', 'general'],
  ['公共财政预算', 'general'],
  ['政府性基金', 'government-fund'],
  ['国有资本经营', 'state-capital'],
  ['财政拨款', 'grant'],
];

/** Whose money the innermost title that says so speaks of. */
export function headingFund(titles: readonly string[]): Fund | undefined {
  for (let at = 0; at < titles.length; at++) {
    const fund = FUNDS.of(titles[at] ?? '', fundIn);
    if (fund !== 'none') return fund;
  }
  return undefined;
}

const FUNDS = new LabelMemo<Fund | 'none'>();

function fundIn(title: string): Fund | 'none' {
  return FUND_WORDS.find(([word]) => title.includes(word))?.[1] ?? 'none';
}
