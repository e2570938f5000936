export { coverLines } from './cover.ts';
export { readGlossary } from './glossary.ts';
export { budgetYear, documentKind, organisation } from './identity.ts';
export { readSections } from './section-tree.ts';
