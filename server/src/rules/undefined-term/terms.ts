import type { Disclosure } from '../../model/disclosure.ts';
import { blockAtLine, lineOfOffset } from '../../syntax/access.ts';
import type { TextRange } from '../../text/range.ts';
import { USUAL_TERMS, type UsualTerm } from '../../vocabulary/structure/usual-terms.ts';
import { findTerm } from '../../vocabulary/terms/index.ts';
import { holdsAny } from '../prose/surroundings.ts';
import { hasAmount, type Missing } from './missing.ts';

/** Shorter glossaries explain what they choose to. */
const FEWEST_TERMS = 4;

/** Usual terms that the document uses and its glossary leaves out. */
export function missingTerms(disclosure: Disclosure): readonly Missing[] {
  const { glossary } = disclosure;
  const missing: Missing[] = [];
  if (glossary.length < FEWEST_TERMS) return missing;
  const names = glossary.map(({ name }) => name).join('\n');
  for (const term of USUAL_TERMS) {
    if (holdsAny(names, term.stems)) continue;
    const use = useOf(disclosure, term);
    if (use === undefined) continue;
    const definition = findTerm(term.name)?.chinese;
    missing.push({ label: term.name, name: term.name, isSubject: false, code: '', use, definition });
  }
  return missing;
}

function useOf(disclosure: Disclosure, { stems, concept }: UsualTerm): TextRange | undefined {
  if (concept !== undefined) return rowOf(disclosure, concept);
  const { tree } = disclosure;
  for (const stem of stems) {
    for (let at = tree.text.indexOf(stem); at >= 0; at = tree.text.indexOf(stem, at + stem.length)) {
      const block = blockAtLine(tree, lineOfOffset(tree, at));
      if (block?.kind === 'paragraph') return { start: at, end: at + stem.length };
    }
  }
  return undefined;
}

/** A row of a statement that has amounts of the concept. */
function rowOf(disclosure: Disclosure, concept: UsualTerm['concept']): TextRange | undefined {
  for (const table of disclosure.tables) {
    if (table.kind !== 'statement' || !table.money) continue;
    for (const panel of table.panels.filter(({ side }) => side !== 'expenditure')) {
      const row = panel.rows.find(
        (one) => one.concept === concept && hasAmount(disclosure, table, one.bodyRow, panel),
      );
      if (row !== undefined) return row.nameRange;
    }
  }
  return undefined;
}
