import { topicWith } from '../claim.ts';
import type { Mark } from './marks.ts';
import { type PassageState, rangeOf } from './passage-state.ts';
import { readPhrase } from './phrase.ts';
import type { Ending } from './verb.ts';

/** 经营收入 …，附属单位上缴收入 …，两项合计占 x%: of how many amounts the words hardly ever say for certain. */
const OF_SEVERAL =
  /^(?:(?:[二两三四五六七八九十兩][项者類类項]|以上|上述).{0,6})?(?:合[计計]|共[计計]?|总计|之和)占$/;

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
  if (kind === 'share' && OF_SEVERAL.test(state.folded.text.slice(state.clause, baseStart))) return;
  const base = readPhrase(state.folded.text, baseStart, baseEnd, state.year);
  const index = state.draft.shares.length;
  const figure = state.draft.addMark(mark, rangeOf(state, mark), 'share', index);
  const limited = words.includes('(');
  // 占拨款预算 x%: of whatever was granted, which the words do not say.
  const isGranted = base.empty && words.includes('拨款');
  const told = isGranted
    ? topicWith(base.topic, { name: words })
    : base.empty && kind === 'share'
      ? undefined
      : limited
        ? topicWith(base.topic, { name: '' })
        : base.topic;
  state.draft.shares.push({ figure, claim, base: told, kind, passage: state.passage });
}

/** 决算 8 万元，完成年初预算 10 万元的 x%: the percentage stands right behind the budget that it is of. */
export function takeOfBudget(state: PassageState, mark: Mark): void {
  const claim = state.draft.claims[state.nearest.at(-1) ?? -1];
  if (claim === undefined || state.reason || claim.topic.stage !== 'budget') return;
  const index = state.draft.shares.length;
  const figure = state.draft.addMark(mark, rangeOf(state, mark), 'share', index);
  state.draft.shares.push({
    figure,
    claim: claim.index,
    base: undefined,
    kind: 'completion',
    passage: state.passage,
  });
}
