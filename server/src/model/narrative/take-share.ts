import type { Mark } from './marks.ts';
import { type PassageState, rangeOf } from './passage-state.ts';
import { readPhrase } from './phrase.ts';
import type { Ending } from './verb.ts';

export function takeShare(
  state: PassageState,
  mark: Mark,
  { kind, baseStart, baseEnd }: Extract<Ending, { baseStart: number }>,
): void {
  const claim = state.nearest.at(-1) ?? -1;
  if (claim < 0 || state.reason) return;
  // 地上结构完成100% is of no budget.
  const words = state.folded.text.slice(baseStart, baseEnd);
  if (kind === 'completion' && !words.includes('预算') && !words.includes('执行')) return;
  const base = readPhrase(state.folded.text, baseStart, baseEnd, state.year);
  const index = state.draft.shares.length;
  const figure = state.draft.addMark(mark, rangeOf(state, mark), 'share', index);
  const limited = words.includes('(');
  const told =
    base.empty && kind === 'share' ? undefined : limited ? { ...base.topic, name: '' } : base.topic;
  state.draft.shares.push({ figure, claim, base: told, kind, passage: state.passage });
}
