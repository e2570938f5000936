import type { Analysis } from '../analysis/analysis.ts';
import { schemeOf } from '../classification/index.ts';
import { FigureState } from '../model/figure.ts';
import type { TextRange } from '../text/range.ts';
import { figureAtOffset, rowLabelAt } from './figure-at.ts';
import { type Language, say } from './language.ts';
import { escapeMarkdown, type Link } from './markdown.ts';
import { amountsOf } from './subject-amounts.ts';
import { subjectText } from './subject-text.ts';
import { termAt, termText } from './term-at.ts';
import { type TracedFigure, traceOf } from './trace.ts';
import { allowanceOf, amountText, equationOf, familyName, verdictOf } from './trace-text.ts';

export interface HoverText {
  readonly range: TextRange;
  /** Document text in it is escaped. */
  readonly markdown: string;
}

/** More relations than this are counted, not listed. */
const MOST_STEPS = 12;

/** What stands at an offset: a figure's trace, a subject's explanation, or a term's. */
export function hoverAt(
  analysis: Analysis,
  offset: number,
  language: Language,
  link: Link,
): HoverText | undefined {
  return (
    figureHover(analysis, offset, language, link) ??
    subjectHover(analysis, offset, language, link) ??
    termHover(analysis, offset, language, link)
  );
}

function figureHover(
  analysis: Analysis,
  offset: number,
  language: Language,
  link: Link,
): HoverText | undefined {
  const id = figureAtOffset(analysis, offset);
  if (id === undefined) return undefined;
  const { figure, steps } = traceOf(analysis, id);
  const { unit } = figure;
  const lines = steps.slice(0, MOST_STEPS).map((step) => {
    const write = (other: TracedFigure) => {
      const words = escapeMarkdown(amountText(other, step));
      return other.id === id ? `**${words}**` : `[${words}](${link(other.range.start)})`;
    };
    const verdict = `${verdictOf(step, language)}${allowanceOf(step, language)}`;
    return `- ${familyName(step, language)}：${equationOf(step, write)} — ${verdict}`;
  });
  const more = steps.length - lines.length;
  const paragraphs = [
    `**${escapeMarkdown(figure.written)}**${unit === undefined ? '' : ` ${unit}`} · ${escapeMarkdown(figure.label)}`,
    steps.length === 0 ? withoutSteps(analysis, id, language) : lines.join('\n'),
    ...(more > 0 ? [say(language, `另有 ${more} 处勾稽关系`, `${more} more relations`)] : []),
  ];
  return { range: figure.range, markdown: paragraphs.join('\n\n') };
}

function withoutSteps({ disclosure }: Analysis, id: number, language: Language): string {
  if (disclosure.figures.state[id] === FigureState.unreadable) {
    return say(
      language,
      '读不出是多少，含有它的合计无法核对',
      'It cannot be read as a number; the sums that it belongs to cannot be checked',
    );
  }
  return say(language, '没有可核对的勾稽关系', 'No relation with other figures to check');
}

function subjectHover(
  analysis: Analysis,
  offset: number,
  language: Language,
  link: Link,
): HoverText | undefined {
  const place = rowLabelAt(analysis, offset);
  if (place?.row.code === undefined) return undefined;
  const { row } = place;
  const { code = '' } = row;
  const scheme = row.scheme ?? schemeOf(code);
  if (scheme === undefined || row.role === 'unit') return undefined;
  const amounts = amountsOf(analysis, code).map(
    ({ table, column, written, unit, range }) =>
      `- [${escapeMarkdown(table)}](${link(range.start)}) ${escapeMarkdown(column)}：${escapeMarkdown(written)} ${unit}`,
  );
  const paragraphs = subjectText(scheme, code, analysis.disclosure.budgetYear, language);
  const onCode = row.codeRange !== undefined && offset >= row.codeRange.start && offset <= row.codeRange.end;
  return {
    range: onCode ? (row.codeRange ?? row.nameRange) : row.nameRange,
    markdown: [...paragraphs, ...(amounts.length > 0 ? [amounts.join('\n')] : [])].join('\n\n'),
  };
}

function termHover(
  analysis: Analysis,
  offset: number,
  language: Language,
  link: Link,
): HoverText | undefined {
  const found = termAt(analysis, offset);
  if (found === undefined) return undefined;
  const paragraphs = termText(analysis, found, language, link);
  return { range: found.range, markdown: paragraphs.join('\n\n') };
}
