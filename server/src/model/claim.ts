import type { Numbering } from '../syntax/tree.ts';
import type { TextRange } from '../text/range.ts';
import type { Fund } from '../vocabulary/concept.ts';
import type { Direction } from '../vocabulary/narrative/cues.ts';
import type { PhraseMeaning } from '../vocabulary/narrative/phrase-words.ts';
import type { Unit } from './figure.ts';

/** 类, 款, 项 as the sentence names them: 社会保障和就业支出（类）…（款）…（项）. */
export interface SubjectPath {
  readonly class: string | undefined;
  readonly section: string | undefined;
  readonly item: string | undefined;
}

/** What an amount of the narrative speaks of, as far as its words say. */
export interface Topic extends Pick<PhraseMeaning, 'measure' | 'fund' | 'flow' | 'side' | 'stage'> {
  readonly period: 'current' | 'prior' | 'other';
  /** A printed subject code (208, 20805, 2080505, 301 …). */
  readonly code: string | undefined;
  readonly path: SubjectPath | undefined;
  /** The phrase where not all of its words are known: the name of a subject, a project, or prose. */
  readonly name: string | undefined;
  /** False where the subject comes from an earlier phrase or from the heading. */
  readonly own: boolean;
}

/** A topic that differs in something. Written as one literal: other shapes would be met by everything that reads topics. */
export function topicWith(topic: Topic, change: Partial<Topic>): Topic {
  const { measure, fund, flow, side, period, stage, code, path, name, own } = { ...topic, ...change };
  return { measure, fund, flow, side, period, stage, code, path, name, own };
}

/** An amount that a sentence states. */
export interface Claim {
  readonly index: number;
  /** Figure id. */
  readonly figure: number;
  readonly topic: Topic;
  /** The words that name it; an empty range before the number where the subject is taken over. */
  readonly phrase: TextRange;
  readonly passage: number;
  /** The claim in whose list (其中：) it stands, or -1. */
  readonly head: number;
  /** A part of its subject only, by words before it: 公用经费：商品和服务支出 126 万元. */
  readonly partial: boolean;
}

/** A change that a sentence states: 比上年增加 8.13 万元，增长 0.83%. */
export interface Comparison {
  /** Figure ids, -1 where it is not told. */
  readonly change: number;
  readonly rate: number;
  readonly changeDirection: Direction;
  readonly rateDirection: Direction;
  /** The verbs before change and rate, undefined where there is none. */
  readonly changeVerb: TextRange | undefined;
  readonly rateVerb: TextRange | undefined;
  /** 与上年持平: the change is then an exact zero over these words. */
  readonly flat: TextRange | undefined;
  /** What it is compared with: last year's amount, or this year's budget. */
  readonly basis: 'prior' | 'budget' | 'unknown';
  /** Last year's 执行数 or 决算数, where the sentence says so. */
  readonly against: 'final' | undefined;
  /** What changed, where its own clause says; undefined where it is what was told before. */
  readonly topic: Topic | undefined;
  /** Claims that it may belong to, the likeliest first; empty where none can be told. */
  readonly targets: readonly number[];
  /** Part of an explanation (主要原因是…): no more than a hint at parts. */
  readonly reason: boolean;
  readonly passage: number;
}

/** 占 x%, or 完成年初预算的 x%. */
export interface Share {
  readonly figure: number;
  readonly claim: number;
  /** Undefined where the sentence does not say of what. */
  readonly base: Topic | undefined;
  readonly kind: 'share' | 'completion';
  readonly passage: number;
}

/** 决算数大于预算数: which of budget and outturn is said to be the greater, without a number. */
export interface OutturnOrder {
  /** +1 where the outturn is, -1 where the budget is. */
  readonly direction: 1 | -1;
  /** 大于 alone. */
  readonly word: TextRange;
  /** Outturns that it may be said of, each with a budget of its subject: indices of claims, never empty. */
  readonly pairs: readonly (readonly [outturn: number, budget: number])[];
  readonly passage: number;
}

/** 没有…支出, 本表为空: something that is said not to be. Its figure is an exact zero over the words that say so. */
export interface Denial {
  readonly figure: number;
  readonly topic: Topic;
  readonly passage: number;
}

/** A paragraph, joined over page breaks. */
export interface Passage {
  readonly range: TextRange;
  /** Passages of one chapter (一、…) hang together. */
  readonly chapter: number;
  /** Whose money the titles around it speak of. */
  readonly fund: Fund | undefined;
  /** How it is numbered, if it is. */
  readonly numbering: Numbering | undefined;
}

/** What kind of statement a figure of the narrative is, and which one. */
export interface FigureUse {
  readonly kind: 'claim' | 'change' | 'rate' | 'share' | 'denial';
  /** Index into the list of its kind; changes and rates are in `comparisons`. */
  readonly index: number;
  /** Undefined for percentages. */
  readonly unit: Unit | undefined;
}

/** 情况说明: all that the sentences of a document state in numbers. Its figures stand behind the tables' in the `FigureStore`. */
export interface Narrative {
  readonly passages: readonly Passage[];
  readonly claims: readonly Claim[];
  readonly comparisons: readonly Comparison[];
  readonly shares: readonly Share[];
  readonly orders: readonly OutturnOrder[];
  readonly denials: readonly Denial[];
  /** Id of the narrative's first figure; `uses[id - firstFigure]` says what a figure is. */
  readonly firstFigure: number;
  readonly uses: readonly FigureUse[];
}
