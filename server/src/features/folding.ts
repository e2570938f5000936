import type { Analysis } from '../analysis/analysis.ts';
import type { Section } from '../model/disclosure.ts';
import type { TextRange } from '../text/range.ts';

/** Parts, sections, tables and the contents list, without the blank lines at their ends. */
export function foldingOf(analysis: Analysis): readonly TextRange[] {
  const { sections, tables, tree } = analysis.disclosure;
  const contents = tree.blocks.filter(({ kind }) => kind === 'contents');
  const ranges = [...sections.flatMap(rangesOf), ...[...tables, ...contents].map(({ range }) => range)];
  return ranges.map((range) => trimEnd(tree.text, range)).filter(({ start, end }) => end > start);
}

function rangesOf(section: Section): readonly TextRange[] {
  return [section.range, ...section.children.flatMap(rangesOf)];
}

function trimEnd(text: string, { start, end }: TextRange): TextRange {
  let last = end;
  while (last > start && text.charCodeAt(last - 1) <= 0x20) last -= 1;
  return { start, end: last };
}
