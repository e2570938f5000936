import type { Message } from '../rules/rule.ts';

/** A message to people of either language: Chinese, and the English behind it in brackets. */
export function both({ zh, en }: Message): string {
  return `${zh} (${en})`;
}

/** Why a file is not written over. */
export function existsAlready(path: string): string {
  return both({ zh: `${path} 已经存在，要覆盖请加 --force`, en: 'exists; --force overwrites' });
}
