import type { Analysis } from '../../analysis/analysis.ts';
import type { Section } from '../../model/disclosure.ts';

/** The sections that hold an offset, from the outermost to the innermost. */
export function sectionsAt({ disclosure }: Analysis, offset: number): readonly Section[] {
  const path: Section[] = [];
  let level = disclosure.sections;
  for (;;) {
    const next = level.findLast(({ range }) => range.start <= offset && offset <= range.end);
    if (next === undefined) return path;
    path.push(next);
    level = next.children;
  }
}
