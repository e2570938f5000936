import type { SyntaxTree } from '../../syntax/tree.ts';
import type { Narrative, Passage } from '../claim.ts';
import type { Section } from '../disclosure.ts';
import type { FigureStore } from '../figure.ts';
import type { Figures } from '../figures.ts';
import { NarrativeDraft } from './draft.ts';
import { foldText } from './folded-text.ts';
import { type LeadIn, leadInAfter } from './lead-in.ts';
import { PassageReader } from './passage-reader.ts';
import { passagesOf, type RawPassage } from './passages.ts';
import { headingFund } from './topics.ts';

/** All that the document's sentences state in numbers (`final`: of final accounts, 决算), and the figures with theirs behind the tables'. */
export function readNarrative(
  tree: SyntaxTree,
  sections: readonly Section[],
  figures: Figures,
  { year, final }: { readonly year: number | undefined; readonly final: boolean },
): { readonly narrative: Narrative; readonly figures: FigureStore } {
  const draft = new NarrativeDraft(figures.count);
  const reader = new PassageReader(draft, year, final);
  const passages: Passage[] = [];
  let leadIn: LeadIn | undefined;
  for (const raw of passagesOf(tree, sections)) {
    const folded = foldText(tree.text, raw.segments);
    if (folded.telling) {
      if (raw.note) reader.readNote(folded, passages.length);
      else reader.read(folded, raw, passages.length);
      draft.endPassage();
    }
    leadIn = leadInAfter(tree, raw, leadIn);
    const fund = leadIn?.fund ?? headingFund(raw.headings);
    passages.push({ range: rangeOf(raw), chapter: raw.chapter, fund, numbering: raw.numbering });
  }
  const { claims, comparisons, shares, orders, denials, firstFigure, uses } = draft;
  return {
    narrative: { passages, claims, comparisons, shares, orders, denials, firstFigure, uses },
    figures: uses.length === 0 ? figures : draft.appendTo(figures),
  };
}

function rangeOf({ segments }: RawPassage): Passage['range'] {
  return { start: segments[0]?.start ?? 0, end: segments.at(-1)?.end ?? 0 };
}
