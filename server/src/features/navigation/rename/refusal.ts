import type { Message } from '../../../rules/rule.ts';

/** Why something is not renamed; told to the user instead of a half-changed document. */
export interface Refusal {
  readonly refused: Message;
}

export function refuse(zh: string, en: string): Refusal {
  return { refused: { zh, en } };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}
