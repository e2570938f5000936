import type { SyntaxTree } from '../../syntax/tree.ts';
import { isDigit } from '../../text/characters.ts';
import type { Fund } from '../../vocabulary/concept.ts';
import type { RawPassage } from './passages.ts';
import { headingFund } from './topics.ts';

/** 财政拨款支出主要内容如下：, and the numbered paragraphs that follow it. */
export interface LeadIn {
  readonly chapter: number;
  readonly fund: Fund;
}

const LONGEST = 40;
const FOLLOWS = /如下[:：]$/;

/** The lead-in that holds behind a passage: that passage itself, or the one before it where it is numbered. */
export function leadInAfter(
  { text }: SyntaxTree,
  raw: RawPassage,
  before: LeadIn | undefined,
): LeadIn | undefined {
  if (raw.style !== undefined) return before?.chapter === raw.chapter ? before : undefined;
  const [only, another] = raw.segments;
  if (only === undefined || another !== undefined || only.end - only.start > LONGEST) return undefined;
  const line = text.slice(only.start, only.end).trim();
  const fund = FOLLOWS.test(line) && !hasDigit(line) ? headingFund([line]) : undefined;
  return fund === undefined ? undefined : { chapter: raw.chapter, fund };
}

function hasDigit(line: string): boolean {
  for (let at = 0; at < line.length; at++) if (isDigit(line.charCodeAt(at))) return true;
  return false;
}
