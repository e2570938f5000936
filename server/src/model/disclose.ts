import type { SyntaxTree } from '../syntax/tree.ts';
import { readerOf } from './cells.ts';
import type { Disclosure } from './disclosure.ts';
import { readNarrative } from './narrative/read-narrative.ts';
import {
  budgetYear,
  coverLines,
  documentKind,
  organisation,
  readGlossary,
  readSections,
} from './sections/sections.ts';
import { buildTables } from './tables/build.ts';
import { draftTable } from './tables/draft.ts';
import { readFragments } from './tables/fragment.ts';
import { joinFragments } from './tables/join.ts';
import { edgesLost } from './tables/lost-edges.ts';
import { settleNamesakes } from './tables/namesakes.ts';
import { settleKinds } from './tables/settle.ts';

/**
 * What a document means. Total: every tree has a disclosure, an empty one where nothing is recognised. `year` is the budget
 * year to read the tables by where the text does not say.
 */
export function disclose(tree: SyntaxTree, options: { readonly year?: number } = {}): Disclosure {
  const reader = readerOf(tree);
  const groups = joinFragments(reader, readFragments(reader));
  const trimmed = edgesLost(tree, reader.readings);
  const drafts = settleNamesakes(settleKinds(groups.map((group) => draftTable(reader, group, trimmed))));
  const cover = coverLines(tree);
  const year = budgetYear(tree, cover) ?? options.year;
  const { tables, figures } = buildTables(reader, drafts, year);
  const sections = readSections(tree, tables);
  const kind = documentKind(tree, cover);
  const told = readNarrative(tree, sections, figures, { year, final: kind === 'final-accounts' });
  return {
    tree,
    kind,
    budgetYear: year,
    organisation: organisation(tree, cover),
    sections,
    tables,
    glossary: readGlossary(tree, sections),
    narrative: told.narrative,
    figures: told.figures,
  };
}
