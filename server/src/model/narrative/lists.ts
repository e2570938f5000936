import { firstFrom } from './folded-text.ts';
import type { PassageState } from './passage-state.ts';
import type { RawPassage } from './passages.ts';
import { readPhrase } from './phrase.ts';
import { targetsNamed } from './targets.ts';

/** Words before a colon that say how what follows is sorted, not what it is a part of. */
const SORTS = ['分类', '分项', '方面', '如下', '情况', '科目', '部门', '单位', '预算', '收入', '支出'];

function isPurpose(name: string | undefined): boolean {
  return name !== undefined && !SORTS.some((word) => name.includes(word));
}

/** A paragraph numbered as the one that opened a list is not in the list, but beside it, as is what stands below another title. */
export function closeLists(state: PassageState, { style, headings }: RawPassage): void {
  const beside = state.blockLists.findIndex(
    (list) =>
      (style !== undefined && list.style === style) ||
      (list.title !== undefined && !headings.includes(list.title)),
  );
  if (beside >= 0) state.blockLists.length = beside;
}

/** A full stop ends the list of its sentence. */
export function endList(state: PassageState): void {
  if (state.inlineHead >= 0) state.ended = state.inlineHead;
  state.inlineHead = -1;
}

/** 其中：基本支出 …。主要原因是人员增加；项目支出 …: a reason told in a sentence of its own, and the list goes on behind the semicolon. */
export function resumeList(state: PassageState): void {
  if (!state.reason || !state.stopped || state.ended < 0 || state.inlineHead >= 0) return;
  state.inlineHead = state.ended;
}

/** Behind a full stop the list is of the sentence's total, not of its last part; `at` is where the words that open it begin. */
export function openList(state: PassageState, at: number): void {
  state.opened = true;
  if (isOneSide(state, at)) {
    const both = claimOfBoth(state);
    const isHeadless = both < 0 && (state.firstClaim < 0 || state.headless >= 0);
    state.headless = isHeadless ? state.draft.claims.length : -1;
    if (both >= 0 || isHeadless) {
      state.inlineBefore = -1;
      state.inlineHead = both;
      return;
    }
  }
  const nearest = state.nearest.at(-1) ?? -1;
  const above = state.draft.claims[nearest]?.head ?? -1;
  const inPassage = state.draft.claims[above]?.passage === state.passage;
  const told = state.stopped && inPassage ? above : nearest;
  const head = told < 0 && goesOn(state) ? state.above : told;
  if (head < 0) return;
  state.inlineBefore = state.inlineHead;
  state.inlineHead = head;
}

/** 收入包括：… and 支出包括：…: the words of the clause up to `at` say on which side, and nothing else. */
function isOneSide({ folded: { text }, clause, year }: PassageState, at: number): boolean {
  if (clause >= at) return false;
  const { side, measure, fund, flow, code, path, name } = readPhrase(text, clause, at, year).topic;
  if (side === undefined || side === 'both') return false;
  return (measure ?? fund ?? flow ?? code ?? path ?? name) === undefined;
}

/** 收支总预算 …, which the passage has told, or the chapter right before this list and that of the other side; -1 for none. */
function claimOfBoth({ draft: { claims }, firstClaim, firstInChapter }: PassageState): number {
  const first = firstClaim < 0 ? firstInChapter : firstClaim;
  const listed = claims[firstClaim]?.head ?? -1;
  if (claims[listed]?.topic.side === 'both') return listed;
  for (let index = claims.length - 1; index >= first; index--) {
    const claim = claims[index];
    if (claim?.topic.side === 'both') return index;
    if (firstClaim < 0 && (claim?.head ?? -1) < 0) return -1;
  }
  return -1;
}

/** 支出 100 万元。 and, in a paragraph of its own, 其中：基本支出 60 万元 …. */
function goesOn({ folded, clause }: PassageState): boolean {
  return clause === 0 && folded.text.startsWith('其中');
}

/** 包括材料费、交通费等；: a list of words alone ends with its part, and the list around it goes on. */
export function closeWordList(state: PassageState): void {
  if (!state.opened || state.inlineBefore < 0) return;
  state.inlineHead = state.inlineBefore;
  state.opened = false;
}

/** Behind an amount a bracket tells its parts: 8.00 万元（购置费 3.00 万元，运行费 5.00 万元）. */
export function openBracket(state: PassageState, at: number): void {
  const nearest = state.nearest.at(-1) ?? -1;
  state.brackets.push({ inlineHead: state.inlineHead, head: at === state.lastMark && at > 0 ? nearest : -1 });
  state.nearest.push(nearest);
}

/** The list that the bracket stands in goes on behind it. */
export function closeBracket(state: PassageState): void {
  if (state.nearest.length > 1) state.nearest.pop();
  const bracket = state.brackets.pop();
  if (bracket !== undefined) state.inlineHead = bracket.inlineHead;
}

/** 基本支出中，… and 本年收入中，…: a list of what was told before by that name. */
export function openNamedList(state: PassageState, at: number): void {
  const { text } = state.folded;
  if (at === 0 || text.charAt(at - 1) !== '中' || state.reason) return;
  const { topic, empty } = readPhrase(text, state.clause, at, state.year);
  const [head] = empty || topic.name !== undefined ? [] : targetsNamed(state, topic);
  if (head === undefined) return;
  state.inlineHead = head;
  state.opened = true;
}

/** The claim in whose list the next one stands, or -1. `own` where it names its subject itself. */
export function headFor(state: PassageState, own: boolean): number {
  const bracket = state.brackets.at(-1);
  if (own && bracket !== undefined && bracket.head >= 0 && bracket.inlineHead === state.inlineHead)
    return bracket.head;
  if (state.inlineHead >= 0) return state.inlineHead;
  const listed = state.blockLists.at(-1)?.head ?? -1;
  return own && (state.firstClaim < 0 || isBesideFirst(state, listed)) ? listed : -1;
}

/** 其中：, and in one paragraph below, up to its first full stop: 购置费 2.00 万元，与上年持平；运行费 3.50 万元. */
function isBesideFirst({ draft: { claims }, firstClaim, stopped, brackets }: PassageState, listed: number) {
  return !stopped && brackets.length === 0 && listed >= 0 && claims[firstClaim]?.head === listed;
}

/** 主要用于：人员工资。年初预算为 …: what the money is for is a sentence of its own. */
const PURPOSE_ENDS: readonly string[] = ['用于', '用途'];

/** What 主要用于： narrows ends with its sentence. */
export function endPurpose(state: PassageState): void {
  if (!state.purpose) return;
  state.purpose = false;
  state.partial = false;
}

/** 公用经费：, ③专项业务经费： before amounts tell of which part they are; 按支出功能分类： does not. */
export function narrow(state: PassageState, start: number, end: number): void {
  if (state.reason || start >= end) return;
  const { topic, empty } = readPhrase(state.folded.text, start, end, state.year);
  if (empty) return;
  const { measure, name } = topic;
  state.partialOf = measure;
  state.partial = measure === 'personnel' || measure === 'public' || measure === 'project' || isPurpose(name);
  const words = state.folded.text.slice(start, end);
  state.purpose = state.partial && PURPOSE_ENDS.some((ending) => words.endsWith(ending));
}

/** （1）专项业务经费 ①… narrows as a colon would. */
export function narrowByCircle(state: PassageState, start: number, end: number): void {
  const { circles } = state.folded;
  for (let index = firstFrom(circles, start); index < circles.length; index++) {
    const at = circles[index] ?? end;
    if (at >= end) return;
    if (at === start) state.partial = true;
    else narrow(state, start, at);
  }
}
