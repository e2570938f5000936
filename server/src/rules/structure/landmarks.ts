import type { Disclosure, Section, SectionKind } from '../../model/disclosure.ts';
import type { Block, Numbering, SyntaxTree } from '../../syntax/tree.ts';
import type { TextRange } from '../../text/range.ts';

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
  collect(tree, sections, start, -1, false, landmarks);
  return landmarks;
}

/** `parent` is the landmark that the sections stand in; `isExplained` tells whether they stand in the part that explains the tables. */
function collect(
  tree: SyntaxTree,
  sections: readonly Section[],
  start: number,
  parent: number,
  isExplained: boolean,
  landmarks: Landmark[],
): void {
  for (let at = 0; at < sections.length; at++) {
    const section = sections[at];
    if (section === undefined) continue;
    const { title, titleRange, kind, level, tables, children } = section;
    const explained = isExplained || kind === 'explanation';
    let index = parent;
    if (titleRange.start >= start) {
      index = landmarks.length;
      landmarks.push({
        title,
        range: titleRange,
        kind,
        level,
        numbering: numberingAt(tree, titleRange.start),
        table: kind === 'table' ? (tables[0] ?? -1) : -1,
        parent,
        explained,
      });
    }
    if (children.length > 0) collect(tree, children, start, index, explained, landmarks);
  }
}

/** The numbering of the line that an offset is in, or of the bare 第二部分 above it. */
function numberingAt(tree: SyntaxTree, offset: number): Numbering | undefined {
  const at = blockIndexAt(tree.blocks, offset);
  const own = numberingOf(tree.blocks[at]);
  if (own !== undefined || at < 1) return own;
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
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.range.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
