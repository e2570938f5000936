import type { Section, SectionKind } from '../../model/disclosure.ts';

/** The first section of a kind, at any depth. */
export function findSection(sections: readonly Section[], kind: SectionKind): Section | undefined {
  for (const section of sections) {
    const found = section.kind === kind ? section : findSection(section.children, kind);
    if (found !== undefined) return found;
  }
  return undefined;
}
