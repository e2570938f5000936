import type { Disclosure } from '../../model/disclosure.ts';
import { textIn } from '../../text/range.ts';

/** Words that give a reason. */
const REASONS = /原因|主要是|主要系|主要为|因为|由于|因[^公]|受.{1,20}影响|用于|所致|导致|变动情况/;

/** What tells in place of a reason that there is nothing to explain, or what is new. */
const INSTEAD = /新增|基本持平|增加了|减少了/;

/** What is told in parts is explained by them: 其中：, or at its end a colon. */
const IN_PARTS = /其中|[：:]\s*$/;

/** As many changes have their reason for each that has none where giving it is the habit of the document. */
const HABIT = 3;

/** The chapters of which some passage gives a reason, be it in a paragraph of its own. */
export function explainedChapters({ tree, narrative }: Disclosure): ReadonlySet<number> {
  const explained = new Set<number>();
  for (const { chapter, range } of narrative.passages)
    if (!explained.has(chapter) && REASONS.test(textIn(tree.text, range))) explained.add(chapter);
  return explained;
}

/**
 * The passages among `changed` (ascending indices) without a reason, where the passages with changes mostly give theirs; none
 * otherwise. A reason may stand in a paragraph behind the change, up to the next change of the chapter.
 */
export function unexplainedPassages(disclosure: Disclosure, changed: readonly number[]): readonly number[] {
  const unexplained: number[] = [];
  /** The last passage with a reason. */
  let reason: number | undefined;
  let explained = 0;
  for (let index = 0; index < changed.length; index++) {
    const passage = changed[index] ?? 0;
    const next = changed[index + 1];
    if (isExplained(disclosure, passage, next)) {
      explained++;
      reason = passage;
    } else if (!isInParts(disclosure, passage, next) && !isPartOf(disclosure, passage, reason))
      unexplained.push(passage);
  }
  return explained >= HABIT * unexplained.length ? unexplained : [];
}

function isExplained({ tree, narrative }: Disclosure, passage: number, next: number | undefined): boolean {
  const chapter = narrative.passages[passage]?.chapter;
  const end = next ?? narrative.passages.length;
  for (let index = passage; index < end; index++) {
    const one = narrative.passages[index];
    if (one === undefined || one.chapter !== chapter) return false;
    const words = textIn(tree.text, one.range);
    if (REASONS.test(words) || INSTEAD.test(words)) return true;
  }
  return false;
}

/** Whether the passage itself goes on with parts, or the next change of the chapter is one. */
function isInParts(disclosure: Disclosure, passage: number, next: number | undefined): boolean {
  const { tree, narrative } = disclosure;
  const own = narrative.passages[passage];
  return (
    own === undefined || IN_PARTS.test(textIn(tree.text, own.range)) || isPartOf(disclosure, next, passage)
  );
}

/** Whether a passage is numbered one level below another of its chapter: what explains the whole explains its parts. */
function isPartOf({ narrative }: Disclosure, part: number | undefined, whole: number | undefined): boolean {
  const below = narrative.passages[part ?? -1];
  const above = narrative.passages[whole ?? -1];
  if (below?.numbering === undefined || above === undefined || below.chapter !== above.chapter) return false;
  return below.numbering.style !== above.numbering?.style;
}
