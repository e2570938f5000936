import { html, type nothing, type TemplateResult } from 'lit';
import type { CellProblem, TableSummary } from '../../../server/src/protocol/preview/messages.ts';
import type { Say, StringKey } from '../strings.ts';
import { type IconName, icon } from './icons.ts';

/** One count of a table's status: icon, number, and the words that say what is counted. */
interface Count {
  readonly icon: IconName;
  readonly count: number;
  readonly words: StringKey;
}

/** A table with something to mend, for the filter “only problems”. */
export function hasProblems({ errors, warnings, contradicted }: TableSummary): boolean {
  return errors + warnings + contradicted > 0;
}

/** The name that lists and heads show: number and title, or the kind where there is no title. */
export function nameOf({ number, title, kind, index }: TableSummary): string {
  const words = [number, title === '' ? kind : title].filter((part) => part !== '').join(' ');
  return words === '' ? String(index + 1) : words;
}

function countsOf({ errors, warnings, others, contradicted, holding }: TableSummary): readonly Count[] {
  const all: readonly Count[] = [
    { icon: 'error', count: errors, words: 'statusErrors' },
    { icon: 'warning', count: warnings, words: 'statusWarnings' },
    { icon: 'error', count: errors === 0 ? contradicted : 0, words: 'statusContradicted' },
    { icon: 'hint', count: others, words: 'statusOthers' },
    { icon: 'holds', count: holding, words: 'statusHolding' },
  ];
  return all.filter(({ count }) => count > 0);
}

/** The status in a few signs, for the list; words go to `statusWords`. */
export function statusSigns(summary: TableSummary): TemplateResult | typeof nothing {
  const counts = countsOf(summary);
  const shown = hasProblems(summary)
    ? counts.filter((one) => one.icon !== 'holds' && one.icon !== 'hint')
    : counts.slice(-1);
  return html`${shown.map((one) => html`<span class="sign">${icon(one.icon)}<span class="digits">${one.count}</span></span>`)}`;
}

/** The status in words: `2 个错误，24 处相符`. */
export function statusWords(summary: TableSummary, say: Say): string {
  const words = countsOf(summary).map((one) => say(one.words, one.count));
  return words.length === 0 ? say('statusNone') : words.join(say('listComma'));
}

/** The status with icons and words, for the head of a table. */
export function statusLine(summary: TableSummary, say: Say): TemplateResult {
  const counts = countsOf(summary);
  if (counts.length === 0) return html`<span class="sign">${say('statusNone')}</span>`;
  return html`${counts.map((one) => html`<span class="sign">${icon(one.icon)}<span>${say(one.words, one.count)}</span></span>`)}`;
}

export const SEVERITY_WORDS = {
  error: 'severityError',
  warning: 'severityWarning',
  information: 'severityInformation',
  hint: 'severityHint',
} as const satisfies Record<CellProblem['severity'], StringKey>;

/** A problem in a list: icon, what kind, what is wrong. */
export function problemLine(problem: CellProblem, say: Say): TemplateResult {
  return html`${icon(problem.severity)}<span
      ><span class="hidden-text">${say(SEVERITY_WORDS[problem.severity])} </span>${problem.message}</span
    >`;
}
