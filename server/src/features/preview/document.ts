import type { Analysis } from '../../analysis/analysis.ts';
import type { DisclosureKind } from '../../model/disclosure.ts';
import type { Message } from '../../rules/rule.ts';
import type { Language } from '../language.ts';
import { compositionsOf } from './compositions.ts';
import { matrixOf } from './matrix.ts';
import type { PreviewDocument } from './model.ts';
import { summariesOf } from './summary.ts';

const KINDS: Readonly<Record<DisclosureKind, Message>> = {
  'department-budget': { zh: '部门预算', en: 'department budget' },
  'unit-budget': { zh: '单位预算', en: 'unit budget' },
  'final-accounts': { zh: '决算', en: 'final accounts' },
  unknown: { zh: '', en: '' },
};

/** The whole document: its tables with their state, which of them tell the same, and what its money is made of. */
export function previewDocument(analysis: Analysis, version: number, language: Language): PreviewDocument {
  const { budgetYear } = analysis.disclosure;
  return {
    version,
    title: titleOf(analysis, language),
    year: budgetYear,
    tables: summariesOf(analysis, language),
    matrix: matrixOf(analysis, language),
    compositions: compositionsOf(analysis, language),
  };
}

/** `某某局2025年部门预算`; '' where the document names neither its organisation nor its year. */
function titleOf({ disclosure }: Analysis, language: Language): string {
  const { organisation, budgetYear, kind } = disclosure;
  const name = KINDS[kind][language];
  if (language === 'zh') return `${organisation}${budgetYear === undefined ? '' : `${budgetYear}年`}${name}`;
  return [organisation, budgetYear, name].filter((part) => part !== undefined && part !== '').join(' · ');
}
