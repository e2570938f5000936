import { type Topic, topicWith } from '../claim.ts';
import type { PassageState } from './passage-state.ts';

const INVOLVED = '涉及';
/** 绩效目标管理全覆盖: all the money there is. */
const ALL = '全覆盖';
/** 项目支出均…, 所有项目支出…. */
const EVERY: readonly string[] = ['所有', '全部', '均', '全面', ALL];

/** Whether the amount behind the clause's words is what something involves: …均实行绩效目标管理，涉及资金 …. */
export function isInvolved(state: PassageState): boolean {
  return state.folded.text.startsWith(INVOLVED, state.clause) || isCounted(state);
}

/** 涉及预算项目3个，预算资金 …: the money of so many projects. */
function isCounted({ folded: { text }, clause, firstClaim }: PassageState): boolean {
  if (firstClaim >= 0 || !MONEY.some((word) => text.startsWith(word, clause))) return false;
  const start = text.lastIndexOf(INVOLVED, clause);
  return start >= 0 && COUNT_OF_PROJECTS.test(text.slice(start, clause));
}

const MONEY: readonly string[] = ['预算资金', '资金', '预算金额', '金额'];
const COUNT_OF_PROJECTS = /^涉及[^,。]*项目[^,。]*\d+个[,、]$/;

/**
 * What such an amount is of: all project expenditure where the passage begins by saying so, all of a fund where nothing is left
 * out, and else a part that is not known.
 */
export function involvedTopic(state: PassageState, topic: Topic): Topic {
  const { folded, clause, fragment, firstClaim } = state;
  if (firstClaim < 0 && fragment?.measure === 'project')
    return topicWith(topic, { measure: fragment.measure });
  if (isCounted(state)) return topicWith(topic, { measure: 'project', name: undefined });
  const at = folded.text.lastIndexOf(ALL, clause);
  if (at >= 0 && firstClaim < 0 && topic.fund !== undefined) return topic;
  return topicWith(topic, { name: INVOLVED + (topic.name ?? '') });
}

/** Whether it may be less than all that its subject is. */
export function isInvolvedPart(state: PassageState): boolean {
  if (isCounted(state)) return true;
  if (!isInvolved(state)) return false;
  const before = state.folded.text.slice(0, state.clause);
  return !EVERY.some((word) => before.includes(word));
}

/** Longer first sentences are no titles. */
const LONGEST_TITLE = 30;

/** Whether the clause begins behind a title that ends as a sentence: 绩效目标设置情况。2026年项目支出均…. */
export function isBehindTitle({ folded: { text }, clause }: PassageState): boolean {
  if (clause === 0 || clause > LONGEST_TITLE || text.charAt(clause - 1) !== '。') return false;
  return text.indexOf('。') === clause - 1 && !text.slice(0, clause).includes(',');
}
