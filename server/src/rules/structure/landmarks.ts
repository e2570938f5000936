import type { Disclosure, Section, SectionKind } from '../../model/disclosure.ts';
import type { Block, Numbering, SyntaxTree } from '../../syntax/tree.ts';
import type { TextRange } from '../../text/range.ts';
import { lastUpTo } from '../../text/search.ts';

/** A title in the body: of a part, a section or a table. */
export interface Landmark {
  /** Squeezed. */
  readonly title: string;
  readonly range: TextRange;
  readonly kind: SectionKind;
  readonly level: number;
  readonly numbering: Numbering | undefined;
  /** Index of the table whose caption it is, or -1. */
  readonly table: number;
  /** Index of the landmark that it stands in, or -1. */
  readonly parent: number;
  /** Stands in the part that explains the tables. */
  readonly explained: boolean;
}

/** All titles behind `start` in document order, parents before their children. */
export function landmarksOf({ tree, sections }: Disclosure, start: number): readonly Landmark[] {
  const landmarks: Landmark[] = [];
  for (const section of sections) collect(tree, section, start, { index: -1, explained: false }, landmarks);
  return landmarks;
}

/** What a section stands in. */
interface Surroundings {
  readonly index: number;
  readonly explained: boolean;
}

function collect(
  tree: SyntaxTree,
  section: Section,
  start: number,
  within: Surroundings,
  landmarks: Landmark[],
): void {
  const { title, titleRange, kind, level, tables } = section;
  const explained = within.explained || kind === 'explanation';
  let index = within.index;
  if (titleRange.start >= start) {
    index = landmarks.length;
    landmarks.push({
      title,
      range: titleRange,
      kind,
      level,
      numbering: numberingAt(tree, titleRange.start),
      table: kind === 'table' ? (tables[0] ?? -1) : -1,
      parent: within.index,
      explained,
    });
  }
  for (const child of section.children) collect(tree, child, start, { index, explained }, landmarks);
}

/** The numbering of the line that an offset is in, or of the bare 第二部分 above it. */
function numberingAt(tree: SyntaxTree, offset: number): Numbering | undefined {
  const at = blockIndexAt(tree.blocks, offset);
  const own = numberingOf(tree.blocks[at]);
  if (own !== undefined) return own;
  let before = at - 1;
  while (tree.blocks[before]?.kind === 'blank') before--;
  const above = tree.blocks[before];
  if (above?.kind !== 'heading' || above.numbering?.style !== 'part') return undefined;
  return above.title.end <= above.title.start ? above.numbering : undefined;
}

function numberingOf(block: Block | undefined): Numbering | undefined {
  return block?.kind === 'heading' || block?.kind === 'paragraph' ? block.numbering : undefined;
}

/** The index of the block that holds an offset. */
function blockIndexAt(blocks: readonly Block[], offset: number): number {
  return lastUpTo(blocks.length, (index) => blocks[index]?.range.start ?? 0, offset);
}
