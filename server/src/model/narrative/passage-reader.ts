import { digitValue } from '../../text/characters.ts';
import { type Cue, cueAt } from '../../vocabulary/narrative/cues.ts';
import { CURRENT_PART } from '../../vocabulary/narrative/phrase-words.ts';
import type { Comparison, Topic } from '../claim.ts';
import { readDenials } from './denials.ts';
import type { NarrativeDraft } from './draft.ts';
import { type FoldedText, originalRange } from './folded-text.ts';
import { type Mark, markAt, numberEnd } from './marks.ts';
import type { RawPassage } from './passages.ts';
import { readPhrase } from './phrase.ts';
import { headingTopic, sameSubject, toldOf } from './topics.ts';
import { basisIn, type Ending, endingOf } from './verb.ts';

type Change = Extract<Ending, { kind: 'change' }>;

const UNKNOWN_BASIS = { basis: 'unknown', against: undefined } as const;

interface BlockList {
  readonly head: number;
  /** How the paragraph that opened it is numbered. */
  readonly style: RawPassage['style'];
}

/** ① … ⑳. */
function isCircled(code: number): boolean {
  return code >= 0x2460 && code <= 0x2473;
}

/** Words before a colon that say how what follows is sorted, not what it is a part of. */
const SORTS = ['分类', '方面', '如下', '情况', '科目', '部门', '单位', '预算', '收入', '支出'];

function isPurpose(name: string | undefined): boolean {
  return name !== undefined && !SORTS.some((word) => name.includes(word));
}

/** How many claims back a comparison's own subject is looked for. */
const FARTHEST = 40;

/** Reads passages in order; lists and subjects go on from one to the next within a chapter. */
export class PassageReader {
  readonly #draft: NarrativeDraft;
  readonly #year: number | undefined;
  #chapter = -2;
  #firstInChapter = 0;
  /** Lists that passages before this one opened at their ends (其中：), the innermost last. */
  #blockLists: BlockList[] = [];

  // Of the passage that is being read.
  #folded: FoldedText = { text: '', offsets: new Int32Array(0) };
  #titles: readonly string[] = [];
  #passage = 0;
  #clause = 0;
  #lastMark = 0;
  #reason = false;
  /** The words before a colon narrow what follows: 公用经费：… */
  #partial = false;
  /** Head of the list that this sentence opened, or -1. */
  #inlineHead = -1;
  /** A list was opened and nothing named in it yet. */
  #opened = false;
  /** 。 since the last number. */
  #stopped = false;
  #basis: Pick<Comparison, 'basis' | 'against'> = UNKNOWN_BASIS;
  /** The last claim at each depth of brackets. */
  #nearest: number[] = [-1];
  #firstClaim = -1;
  /** The last claim of the passage that names its subject itself, outside brackets. */
  #lastNamed = -1;
  #fragment: Topic | undefined;
  #comparison = -1;

  constructor(draft: NarrativeDraft, year: number | undefined) {
    this.#draft = draft;
    this.#year = year;
  }

  read(folded: FoldedText, { chapter, headings, style }: RawPassage, passage: number): void {
    this.#begin(folded, chapter, headings, passage);
    this.#closeLists(style);
    const { text } = folded;
    for (let at = 0; at < text.length; ) {
      if (digitValue(text.charCodeAt(at)) >= 0) {
        const end = numberEnd(text, at);
        const mark = markAt(text, at, end);
        if (mark !== undefined) this.#take(mark);
        at = mark?.end ?? end;
        continue;
      }
      const cue = cueAt(text, at, text.length);
      if (cue !== undefined) this.#heed(cue.meaning, at, at + cue.length);
      at += cue?.length ?? 1;
    }
    const ends = text.endsWith(':') || text.endsWith('其中') || text.endsWith('包括');
    if (ends && this.#opened && this.#inlineHead >= 0)
      this.#blockLists.push({ head: this.#inlineHead, style });
    readDenials(this.#draft, folded, passage, this.#year);
  }

  /** A note below a table: it tells no amounts, but may say that there are none. */
  readNote(folded: FoldedText, passage: number): void {
    readDenials(this.#draft, folded, passage, this.#year);
  }

  #begin(folded: FoldedText, chapter: number, titles: readonly string[], passage: number): void {
    if (chapter !== this.#chapter) {
      this.#chapter = chapter;
      this.#firstInChapter = this.#draft.claims.length;
      this.#blockLists = [];
    }
    this.#inlineHead = -1;
    this.#partial = false;
    this.#folded = folded;
    this.#titles = titles;
    this.#passage = passage;
    this.#clause = 0;
    this.#lastMark = 0;
    this.#reason = false;
    this.#opened = false;
    this.#stopped = false;
    this.#basis = UNKNOWN_BASIS;
    this.#nearest = [-1];
    this.#firstClaim = -1;
    this.#lastNamed = -1;
    this.#fragment = undefined;
    this.#comparison = -1;
  }

  /** A paragraph numbered as the one that opened a list is not in the list, but beside it. */
  #closeLists(style: RawPassage['style']): void {
    if (style === undefined) return;
    const beside = this.#blockLists.findIndex((list) => list.style === style);
    if (beside >= 0) this.#blockLists.length = beside;
  }

  #heed(cue: Cue, at: number, end: number): void {
    switch (cue) {
      case 'opener':
        if (this.#reason) return;
        this.#openList();
        this.#clause = end;
        return;
      case 'reason':
        this.#reason = true;
        this.#clause = end;
        return;
      case 'flat':
        this.#takeFlat(at, end);
        return;
      case 'open':
        this.#nearest.push(this.#nearest.at(-1) ?? -1);
        return;
      case 'close':
        if (this.#nearest.length > 1) this.#nearest.pop();
        return;
      case 'colon':
        if (at === this.#lastMark && at > 0) this.#openList();
        else this.#narrow(this.#clause, at);
        this.#endClause(at, end);
        return;
      case 'stop':
        this.#endClause(at, end);
        this.#reason = false;
        this.#stopped = true;
        if (!this.#opened) this.#inlineHead = -1;
        return;
      case 'break':
        this.#reason = false;
        this.#endClause(at, end);
        return;
      case 'pause':
        this.#openNamedList(at);
        this.#endClause(at, end);
    }
  }

  /** Behind a full stop the list is of the sentence's total, not of its last part. */
  #openList(): void {
    this.#opened = true;
    const nearest = this.#nearest.at(-1) ?? -1;
    const above = this.#draft.claims[nearest]?.head ?? -1;
    const inPassage = this.#draft.claims[above]?.passage === this.#passage;
    const head = this.#stopped && inPassage ? above : nearest;
    if (head >= 0) this.#inlineHead = head;
  }

  /** 基本支出中，… and 本年收入中，…: a list of what was told before by that name. */
  #openNamedList(at: number): void {
    const { text } = this.#folded;
    if (text.charAt(at - 1) !== '中' || this.#reason) return;
    const { topic, empty } = readPhrase(text, this.#clause, at, this.#year);
    const [head] = empty || topic.name !== undefined ? [] : this.#targetsNamed(topic);
    if (head === undefined) return;
    this.#inlineHead = head;
    this.#opened = true;
  }

  #endClause(at: number, end: number): void {
    const basis = basisIn(this.#folded.text, this.#clause, at);
    if (basis !== undefined) this.#basis = basis;
    if (this.#clause === 0 && this.#firstClaim < 0) {
      const { topic, empty } = readPhrase(this.#folded.text, this.#clause, at, this.#year);
      if (!empty && topic.name === undefined) this.#fragment = topic;
    }
    this.#clause = end;
  }

  /** 公用经费：, ③专项业务经费： before amounts tell of which part they are; 按支出功能分类： does not. */
  #narrow(start: number, end: number): void {
    if (this.#reason || start >= end) return;
    const { topic, empty } = readPhrase(this.#folded.text, start, end, this.#year);
    if (empty) return;
    const { measure, name } = topic;
    this.#partial =
      measure === 'personnel' || measure === 'public' || measure === 'project' || isPurpose(name);
  }

  /** （1）专项业务经费 ①… narrows as a colon would. */
  #narrowByCircle(start: number, end: number): void {
    const { text } = this.#folded;
    if (isCircled(text.charCodeAt(start))) this.#partial = true;
    for (let at = start + 1; at < end; at++) {
      if (isCircled(text.charCodeAt(at))) this.#narrow(start, at);
    }
  }

  #take(mark: Mark): void {
    const ending = endingOf(this.#folded.text, this.#clause, mark.start);
    if (mark.kind === 'amount') {
      if (ending.kind === 'change') this.#takeChange(mark, ending);
      else if (!this.#reason) this.#takeClaim(mark);
    } else if (ending.kind === 'change') this.#takeRate(mark, ending);
    else if (ending.kind !== 'plain') this.#takeShare(mark, ending);
    else if (this.#folded.text.slice(this.#lastMark, mark.start) === '(') this.#takeBracketRate(mark);
    this.#clause = mark.end;
    this.#lastMark = mark.end;
    this.#stopped = false;
  }

  #rangeOf(mark: Mark) {
    return originalRange(this.#folded, mark.start, mark.numberEnd);
  }

  #takeClaim(mark: Mark): void {
    const { claims } = this.#draft;
    const { text } = this.#folded;
    const compared = basisIn(text, this.#clause, mark.start);
    this.#narrowByCircle(this.#clause, mark.start);
    const phrase = readPhrase(text, this.#clause, compared?.start ?? mark.start, this.#year);
    const topic =
      compared === undefined ? this.#subjectOf(phrase, mark.start) : this.#comparedTopic(compared.basis);
    if (topic === undefined) return;
    const index = claims.length;
    const figure = this.#draft.addMark(mark, this.#rangeOf(mark), 'claim', index);
    const own = compared === undefined && !phrase.empty;
    claims.push({
      index,
      figure,
      topic,
      phrase: originalRange(this.#folded, own ? phrase.start : mark.start, own ? phrase.end : mark.start),
      passage: this.#passage,
      head: this.#headFor(own),
      partial: this.#partial,
    });
    this.#opened = false;
    if (compared !== undefined) {
      this.#basis = compared;
      return;
    }
    // What is told of last year in passing is compared with, and changes nothing itself.
    if (!own && topic.period !== 'current' && this.#firstClaim >= 0) return;
    this.#nearest[this.#nearest.length - 1] = index;
    if (this.#firstClaim < 0) this.#firstClaim = index;
    if (own && this.#nearest.length === 1) this.#lastNamed = index;
    this.#comparison = -1;
  }

  /** 比 2025 年预算数 125.47 万元增加 …: the amount of another year or stage, of what was told before. */
  #comparedTopic(basis: Comparison['basis']): Topic | undefined {
    const topic = this.#draft.claims[this.#nearest.at(-1) ?? -1]?.topic;
    if (topic === undefined || basis === 'unknown') return undefined;
    return toldOf(
      topic,
      basis === 'prior' ? { period: 'prior', stage: undefined } : { period: topic.period, stage: 'budget' },
    );
  }

  #subjectOf({ topic, empty }: ReturnType<typeof readPhrase>, end: number): Topic {
    if (!empty) return this.#completed(topic);
    const base =
      this.#draft.claims[this.#lastNamed]?.topic ?? this.#fragment ?? headingTopic(this.#titles, this.#year);
    // A part without a name is a part of something, not the whole again.
    return base === undefined || this.#inlineHead >= 0
      ? { ...topic, name: this.#currentPart(this.#clause, end) }
      : toldOf(base, topic);
  }

  /** …（项）：支出 1,073.77 万元 and 收入决算 … after 政府性基金预算年初结转 … say but on which side. */
  #completed(topic: Topic): Topic {
    if (topic.side === undefined || (topic.measure ?? topic.fund ?? topic.flow ?? topic.name) !== undefined)
      return topic;
    if (topic.path !== undefined || topic.code !== undefined) return topic;
    const named = this.#fragment?.path ?? this.#fragment?.code;
    if (named !== undefined && this.#fragment !== undefined) return toldOf(this.#fragment, topic);
    const first = this.#draft.claims[this.#firstClaim]?.topic;
    return topic.stage !== undefined && first?.fund !== undefined ? { ...topic, fund: first.fund } : topic;
  }

  #headFor(own: boolean): number {
    if (this.#inlineHead >= 0) return this.#inlineHead;
    return own && this.#firstClaim < 0 ? (this.#blockLists.at(-1)?.head ?? -1) : -1;
  }

  #takeChange(mark: Mark, ending: Change): void {
    const range = this.#rangeOf(mark);
    const comparison = this.#newComparison(ending.verbStart);
    const index = this.#draft.comparisons.length;
    const change = this.#draft.addMark(mark, range, 'change', index);
    const changeVerb = originalRange(this.#folded, ending.verbStart, ending.verbEnd);
    this.#draft.comparisons.push({ ...comparison, change, changeDirection: ending.direction, changeVerb });
    this.#comparison = index;
  }

  #takeRate(mark: Mark, ending: Change): void {
    const rateVerb = originalRange(this.#folded, ending.verbStart, ending.verbEnd);
    const open = this.#draft.comparisons[this.#comparison];
    const own = this.#ownTopic(this.#clause, ending.verbStart);
    if (
      open !== undefined &&
      open.rate < 0 &&
      open.flat === undefined &&
      !this.#stopped &&
      own === undefined
    ) {
      const rate = this.#draft.addMark(mark, this.#rangeOf(mark), 'rate', this.#comparison);
      this.#draft.comparisons[this.#comparison] = {
        ...open,
        rate,
        rateDirection: ending.direction,
        rateVerb,
      };
      return;
    }
    const comparison = this.#newComparison(ending.verbStart);
    const index = this.#draft.comparisons.length;
    const rate = this.#draft.addMark(mark, this.#rangeOf(mark), 'rate', index);
    this.#draft.comparisons.push({ ...comparison, rate, rateDirection: ending.direction, rateVerb });
    this.#comparison = index;
  }

  /** 减少 14.2 万元（44.38%）. */
  #takeBracketRate(mark: Mark): void {
    const open = this.#draft.comparisons[this.#comparison];
    if (open === undefined || open.change < 0 || open.rate >= 0) return;
    const rate = this.#draft.addMark(mark, this.#rangeOf(mark), 'rate', this.#comparison);
    this.#draft.comparisons[this.#comparison] = { ...open, rate, rateDirection: open.changeDirection };
  }

  #takeFlat(at: number, end: number): void {
    const { text } = this.#folded;
    const basis = basisIn(text, this.#clause, at);
    const compared = basis !== undefined || text.slice(this.#clause, at).includes('上年');
    if (!compared || text.startsWith('基本', at - 2) || this.#reason) return;
    const flat = originalRange(this.#folded, at, end);
    const comparison = this.#newComparison(at);
    const change = this.#draft.addZero(flat, 'change', this.#draft.comparisons.length);
    this.#draft.comparisons.push({ ...comparison, change, changeDirection: 1, flat });
  }

  #newComparison(verbStart: number): Comparison {
    const basis = basisIn(this.#folded.text, this.#clause, verbStart);
    if (basis !== undefined) this.#basis = basis;
    const topic = this.#ownTopic(this.#clause, verbStart);
    return {
      change: -1,
      rate: -1,
      changeDirection: 0,
      rateDirection: 0,
      changeVerb: undefined,
      rateVerb: undefined,
      flat: undefined,
      basis: this.#basis.basis,
      against: this.#basis.against,
      topic,
      targets: topic === undefined ? this.#targets() : this.#targetsNamed(topic),
      reason: this.#reason,
      passage: this.#passage,
    };
  }

  /** What changed, by the clause's own words: before 比上年, or behind 与上年相比. */
  #ownTopic(start: number, verbStart: number): Topic | undefined {
    const { text } = this.#folded;
    const basis = basisIn(text, start, verbStart);
    const before = readPhrase(text, start, basis?.start ?? verbStart, this.#year);
    if (!before.empty) return before.topic;
    const part = this.#currentPart(start, basis?.start ?? verbStart);
    if (part !== '') return { ...before.topic, name: part };
    const behind = basis === undefined ? -1 : text.indexOf('相比', basis.start);
    if (behind < 0 || behind >= verbStart) return undefined;
    const after = readPhrase(text, behind + 2, verbStart, this.#year);
    return after.empty ? undefined : after.topic;
  }

  /** 当年预算, beside 上年结转, is a part without a name of its own. */
  #currentPart(start: number, end: number): string {
    const words = this.#folded.text.slice(start, end);
    return words.includes(CURRENT_PART) && !words.includes('执行') ? CURRENT_PART : '';
  }

  #targets(): readonly number[] {
    if (this.#reason) return [];
    const { claims } = this.#draft;
    const nearest = this.#nearest.at(-1) ?? -1;
    const head = claims[nearest]?.head ?? -1;
    const outer = claims[head]?.head ?? -1;
    const inPassage = claims[head]?.passage === this.#passage;
    const ordered = this.#stopped && inPassage ? [head, outer, nearest] : [nearest, head, outer];
    const all = [...ordered, this.#nearest[0] ?? -1, this.#firstClaim].filter((index) => index >= 0);
    return [...new Set(all)];
  }

  #targetsNamed(topic: Topic): readonly number[] {
    const { claims } = this.#draft;
    const first = Math.max(this.#firstInChapter, claims.length - FARTHEST);
    for (let index = claims.length - 1; index >= first; index--) {
      const claim = claims[index];
      if (claim?.topic.period === 'current' && sameSubject(claim.topic, topic)) return [index];
    }
    return [];
  }

  #takeShare(mark: Mark, { kind, baseStart, baseEnd }: Extract<Ending, { baseStart: number }>): void {
    const claim = this.#nearest.at(-1) ?? -1;
    if (claim < 0 || this.#reason) return;
    const base = readPhrase(this.#folded.text, baseStart, baseEnd, this.#year);
    const index = this.#draft.shares.length;
    const figure = this.#draft.addMark(mark, this.#rangeOf(mark), 'share', index);
    const limited = this.#folded.text.slice(baseStart, baseEnd).includes('(');
    const told =
      base.empty && kind === 'share' ? undefined : limited ? { ...base.topic, name: '' } : base.topic;
    this.#draft.shares.push({ figure, claim, base: told, kind, passage: this.#passage });
  }
}
