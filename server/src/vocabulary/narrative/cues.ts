import { CharacterSet } from '../../text/character-set.ts';
import { WordTrie } from './word-trie.ts';

/** Words and marks that structure a sentence: lists, reasons, and comparisons that tell no number. */
export type Cue =
  | 'opener'
  | 'reason'
  | 'flat'
  | 'order'
  | 'stop'
  | 'break'
  | 'pause'
  | 'colon'
  | 'open'
  | 'close';

const CUES: readonly (readonly [cue: Cue, words: string])[] = [
  [
    'opener',
    '其中 包括 分别为 分为 以下方面 具体情况如下 具体如下 安排情况如下 支出情况如下 变动情况如下 具体安排如下',
  ],
  ['reason', '原因 主要是 主要系 主要由于 由于 是因为 因为 主要因'],
  ['flat', '持平 相等 一致 相同 无增减 无增减变化 无变化 没有变化'],
  ['order', '大于 小于 高于 低于'],
  ['stop', '。 ! ?'],
  ['break', ';'],
  ['pause', ','],
  ['colon', ':'],
  ['open', '('],
  ['close', ')'],
];

const cues = new WordTrie<Cue>();
let starts = '';
for (const [cue, words] of CUES) {
  for (const word of words.split(' ')) {
    cues.add(word, cue);
    starts += word.charAt(0);
  }
}

/** The characters that a cue can begin with. */
export const CUE_STARTS: string = starts;

export function cueAt(text: string, at: number, end: number) {
  return cues.longestAt(text, at, end);
}

/** +1 where a verb says more, -1 less, 0 where the sentence leaves both standing (增加（减少）). */
export type Direction = 1 | -1 | 0;

const VERBS: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ...'增加 增长 上升 提高 增幅 上浮 增长率 调增 上调 上涨 净增 增支 增收'
    .split(' ')
    .map((word) => [word, 1] as const),
  ...'减少 下降 降低 减幅 降幅 压减 缩减 下降率 调减 下调 压缩 削减 核减 净减 减支 减收 下浮'
    .split(' ')
    .map((word) => [word, -1] as const),
]);

/** The opposite verb or order, for a fix. */
const OPPOSITES: ReadonlyMap<string, string> = new Map([
  ['增加', '减少'],
  ['减少', '增加'],
  ['增长', '下降'],
  ['下降', '增长'],
  ['上升', '下降'],
  ['提高', '降低'],
  ['降低', '提高'],
  ['增幅', '降幅'],
  ['减幅', '增幅'],
  ['降幅', '增幅'],
  ['调增', '调减'],
  ['调减', '调增'],
  ['上调', '下调'],
  ['下调', '上调'],
  ['净增', '净减'],
  ['净减', '净增'],
  ['增支', '减支'],
  ['减支', '增支'],
  ['增收', '减收'],
  ['减收', '增收'],
  ['增', '减'],
  ['减', '增'],
  ['大于', '小于'],
  ['小于', '大于'],
  ['高于', '低于'],
  ['低于', '高于'],
]);

export function oppositeOf(verb: string): string | undefined {
  return OPPOSITES.get(verb);
}

export function directionOf(verb: string): Direction | undefined {
  return VERBS.get(verb);
}

const LAST_OF_VERBS = new CharacterSet([...VERBS.keys()].map((verb) => verb.slice(-1)).join(''));

/** Whether a UTF-16 code unit is the last of some verb: the cheap question before `directionOf`. */
export function mayEndVerb(code: number): boolean {
  return LAST_OF_VERBS.has(code);
}

/** Characters between a verb and its number. */
const AFTER_VERB = new CharacterSet('了约为共各近达到额:');

export function isAfterVerb(code: number): boolean {
  return AFTER_VERB.has(code);
}
