import type { Run } from '../publication.ts';

/** `**…**`, `<b>…</b>` and `<strong>…</strong>` within a paragraph. */
const EMPHASIS = /\*\*(?<stars>[^*\n]+)\*\*|<(?<tag>b|strong)>(?<tagged>[^<]*)<\/\k<tag>>/gi;

/** The words of a paragraph without its marks of emphasis; blanks at their edges stay. */
export function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const match of text.matchAll(EMPHASIS)) {
    add(runs, text.slice(done, match.index), false);
    add(runs, match.groups?.['stars'] ?? match.groups?.['tagged'] ?? '', true);
    done = match.index + match[0].length;
  }
  add(runs, text.slice(done), false);
  return runs;
}

function add(runs: Run[], text: string, bold: boolean): void {
  if (text !== '') runs.push({ text, bold });
}

/** The same words in one string. */
export function plainWords(text: string): string {
  return runsOf(text)
    .map((run) => run.text)
    .join('');
}
