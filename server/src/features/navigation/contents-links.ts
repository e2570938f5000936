import type { Analysis } from '../../analysis/analysis.ts';
import { compareContents } from '../../rules/structure/comparison.ts';
import type { TextRange } from '../../text/range.ts';

/** An entry of the contents list and the heading or caption in the body that answers to it. */
export interface ContentsLink {
  readonly range: TextRange;
  readonly target: TextRange;
  readonly title: string;
}

export function contentsLinks({ disclosure }: Analysis): readonly ContentsLink[] {
  const comparison = compareContents(disclosure);
  if (comparison === undefined) return [];
  const { contents, landmarks, pairs } = comparison;
  return contents.entries.flatMap(({ range }, index) => {
    const landmark = landmarks[pairs[index]?.landmark ?? -1];
    return landmark === undefined || range.end <= range.start
      ? []
      : [{ range, target: landmark.range, title: landmark.title }];
  });
}

/** The link of the contents list that holds an offset, or that leads to the heading that does. */
export function contentsLinkAt(analysis: Analysis, offset: number): ContentsLink | undefined {
  const holds = ({ start, end }: TextRange) => offset >= start && offset <= end;
  const links = contentsLinks(analysis);
  return links.find(({ range }) => holds(range)) ?? links.find(({ target }) => holds(target));
}
