import type { Block, Numbering, ParagraphBlock, SyntaxTree } from '../../syntax/tree.ts';
import type { TextRange } from '../../text/range.ts';
import type { Section } from '../disclosure.ts';

/** A paragraph joined over page breaks, with where it stands. */
export interface RawPassage {
  readonly segments: readonly TextRange[];
  readonly chapter: number;
  /** Titles of the sections around it, the innermost first; captions of tables are none. */
  readonly headings: readonly string[];
  /** How it is numbered, if it is. */
  readonly numbering: Numbering | undefined;
  readonly style: Numbering['style'] | undefined;
  /** The project that a line before it in its chapter names (项目名称：…), if one does. */
  readonly project: string | undefined;
  /** 注：…, below a table. */
  readonly note: boolean;
}

interface Heading {
  readonly section: Section;
  readonly parent: Heading | undefined;
  readonly chapter: number;
}

/** The paragraphs that may state amounts, in order: those of glossaries and of 主要职能 are left out. */
export function passagesOf(tree: SyntaxTree, sections: readonly Section[]): readonly RawPassage[] {
  const headings = flatten(sections);
  const passages: RawPassage[] = [];
  let heading = 0;
  let subtitle: Subtitle | undefined;
  let project: Subtitle | undefined;
  for (let index = 0; index < tree.blocks.length; index++) {
    const block = tree.blocks[index];
    if (block?.kind === 'note') {
      passages.push({
        segments: block.segments,
        chapter: -1,
        headings: [],
        numbering: undefined,
        style: undefined,
        project: undefined,
        note: true,
      });
      continue;
    }
    if (block?.kind !== 'paragraph') continue;
    while ((headings[heading + 1]?.section.range.start ?? Number.POSITIVE_INFINITY) < block.range.end)
      heading++;
    const segments = [...block.segments];
    let last: ParagraphBlock = block;
    while (last.continues) {
      const next = nextParagraph(tree, index);
      if (next < 0 || opensProject(tree, tree.blocks[next])) break;
      index = next;
      last = tree.blocks[next] as ParagraphBlock;
      segments.push(...last.segments);
    }
    const around = aroundOf(headings[heading], block.range.start);
    if (!isTold(around)) continue;
    const style = block.numbering?.style;
    if (style !== undefined || subtitle?.chapter !== around?.chapter) subtitle = undefined;
    if (style !== undefined) subtitle = subtitleOf(tree, block, around?.chapter);
    const titles = titlesOf(around, block);
    project = projectIn(tree, block, around?.chapter) ?? project;
    passages.push({
      segments,
      chapter: around?.chapter ?? -1,
      headings: subtitle === undefined || style !== undefined ? titles : [subtitle.title, ...titles],
      numbering: block.numbering,
      style,
      project: project?.chapter === around?.chapter ? project?.title : undefined,
      note: false,
    });
  }
  return passages;
}

/** 2．公务用车购置费支出情况说明。: a numbered line that ends as a sentence, but is the title of those that follow. */
interface Subtitle {
  readonly title: string;
  readonly chapter: number | undefined;
}

const LONGEST_SUBTITLE = 40;
const SUBTITLE = /(?:说明|情况)。$/;

function subtitleOf(
  { text }: SyntaxTree,
  { segments }: ParagraphBlock,
  chapter: number | undefined,
): Subtitle | undefined {
  const [only, another] = segments;
  if (only === undefined || another !== undefined || only.end - only.start > LONGEST_SUBTITLE)
    return undefined;
  const line = text.slice(only.start, only.end).trim();
  return SUBTITLE.test(line) ? { title: line.slice(0, -1), chapter } : undefined;
}

const PROJECT_FIELD = '项目名称';
/** How far behind the beginning of its line the field stands: （十二） may come before it. */
const FIELD_REACH = 6;
const LONGEST_NAME = 60;
const PROJECT_NAME = /项目名称[:：]\s*([^。；;:：]+)[。；;]?\s*$/;

/** A line that names a project goes on with none, though the line before it ends without a stop. */
function opensProject({ text }: SyntaxTree, block: Block | undefined): boolean {
  const start = block?.kind === 'paragraph' ? (block.segments[0]?.start ?? -1) : -1;
  return start >= 0 && text.startsWith(PROJECT_FIELD, start);
}

/** 项目名称：…, a line of its own: those that follow tell of that project. */
function projectIn(
  { text }: SyntaxTree,
  { segments: [only, another] }: ParagraphBlock,
  chapter: number | undefined,
): Subtitle | undefined {
  if (only === undefined || another !== undefined || only.end - only.start > LONGEST_NAME) return undefined;
  const line = text.slice(only.start, only.end);
  const at = line.indexOf(PROJECT_FIELD);
  if (at < 0 || at > FIELD_REACH) return undefined;
  const name = PROJECT_NAME.exec(line)?.[1];
  return name === undefined ? undefined : { title: name.trim(), chapter };
}

function nextParagraph(tree: SyntaxTree, index: number): number {
  for (let at = index + 1; at < tree.blocks.length; at++) {
    const kind = tree.blocks[at]?.kind;
    if (kind === 'paragraph') return at;
    if (kind !== 'blank') return -1;
  }
  return -1;
}

function flatten(sections: readonly Section[]): readonly Heading[] {
  const found: Heading[] = [];
  const add = (list: readonly Section[], parent: Heading | undefined): void => {
    for (const section of list) {
      // A chapter is 一、… or, without such, the part itself.
      const chapter = parent === undefined || parent.section.level < 2 ? found.length : parent.chapter;
      const heading: Heading = { section, parent, chapter };
      found.push(heading);
      add(section.children, heading);
    }
  };
  add(sections, undefined);
  return found;
}

/** The innermost section that holds the place. */
function aroundOf(heading: Heading | undefined, place: number): Heading | undefined {
  let around = heading;
  while (around !== undefined && (place < around.section.range.start || place >= around.section.range.end))
    around = around.parent;
  return around;
}

function isTold(heading: Heading | undefined): boolean {
  for (let at = heading; at !== undefined; at = at.parent) {
    if (at.section.kind === 'glossary' || at.section.kind === 'duties') return false;
  }
  return true;
}

/** A short numbered paragraph is its own title, but says nothing of itself. */
function titlesOf(heading: Heading | undefined, block: ParagraphBlock): readonly string[] {
  const titles: string[] = [];
  for (let at = heading; at !== undefined; at = at.parent) {
    const { kind, title, titleRange } = at.section;
    if (kind !== 'table' && titleRange.start < block.range.start) titles.push(title);
  }
  return titles;
}
