import type { Message } from '../rules/rule.ts';

export type Language = keyof Message;

/** Picks the text of the reader's language. */
export function say(language: Language, zh: string, en: string): string {
  return language === 'zh' ? zh : en;
}
