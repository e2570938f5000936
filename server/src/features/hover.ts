import type { Analysis } from '../analysis/analysis.ts';
import { FigureState } from '../model/figure.ts';
import type { TextRange } from '../text/range.ts';
import { figureAtOffset } from './figure-at.ts';
import type { HoverText } from './hover-text.ts';
import { type Language, say } from './language.ts';
import { escapeMarkdown, type Link } from './markdown.ts';
import { subjectInText } from './navigation/subjects.ts';
import { rowHover, subjectsText } from './subject-hover.ts';
import { termAt, termText } from './term-at.ts';
import { type TracedFigure, traceOf } from './trace.ts';
import { allowanceOf, amountText, equationOf, familyName, verdictOf } from './trace-text.ts';

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
    rowHover(analysis, offset, language, link) ??
    wordHover(analysis, offset, language, link)
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

/** A term, a subject that the sentence names, or both where the words are both: of two that overlap the longer. */
function wordHover(
  analysis: Analysis,
  offset: number,
  language: Language,
  link: Link,
): HoverText | undefined {
  const found = termAt(analysis, offset);
  const subject = subjectInText(analysis, offset);
  const longer = lengthOf(subject?.range) - lengthOf(found?.range);
  if (subject !== undefined && (found === undefined || longer > 0))
    return { range: subject.range, markdown: subjectsText(analysis, subject, language, link) };
  if (found === undefined) return undefined;
  const paragraphs = termText(analysis, found, language, link);
  if (subject !== undefined && longer === 0)
    paragraphs.push('---', subjectsText(analysis, subject, language, link));
  return { range: found.range, markdown: paragraphs.join('\n\n') };
}

function lengthOf(range: TextRange | undefined): number {
  return range === undefined ? 0 : range.end - range.start;
}
