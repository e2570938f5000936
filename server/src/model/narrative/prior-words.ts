import { digitValue } from '../../text/characters.ts';

const PRIOR_WORDS = ['上年', '上一年', '去年', '前一年'];

/** 上年 …, or a year as 2025 年. */
export function isPriorAt(text: string, at: number): boolean {
  return PRIOR_WORDS.some((word) => text.startsWith(word, at)) || isYear(text, at);
}

function isYear(text: string, at: number): boolean {
  if (!text.startsWith('20', at) || text.charAt(at + 4) !== '年') return false;
  return digitValue(text.charCodeAt(at + 2)) >= 0 && digitValue(text.charCodeAt(at + 3)) >= 0;
}
