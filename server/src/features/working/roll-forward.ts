import type { Analysis } from '../../analysis/analysis.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import type { Message } from '../../rules/rule.ts';
import { applyEdits } from '../../text/edits.ts';
import type { TextEdit } from '../../text/range.ts';
import { disjoint } from './disjoint.ts';
import { yearEdits } from './edition-years.ts';
import { sentenceEdits } from './sentence-amounts.ts';
import { tableEdits } from './table-amounts.ts';

/** 结转到下一年: last year's document made the draft of the next edition. */
export interface RolledForward {
  readonly text: string;
  /** Budget year of the new text. */
  readonly year: number;
  /** Places that wait to be filled in. */
  readonly places: number;
  /** What the writer should look at besides the places that are marked. */
  readonly notes: readonly Message[];
}

export interface RollForwardOptions {
  /** Budget year of the new document; the one after the old where it is not given. */
  readonly year?: number | undefined;
  /** Whether last year's columns take the old document's amounts. */
  readonly keepsLastYear: boolean;
}

export const NO_YEAR: Message = {
  zh: '文中看不出预算年度，无法结转到下一年',
  en: 'The text does not say of which budget year it is: it cannot be rolled forward',
};

/** The text of the next edition; a message where the document does not say of which year it is. */
export function rollForward(analysis: Analysis, options: RollForwardOptions): RolledForward | Message {
  const { disclosure } = analysis;
  const { budgetYear, tree } = disclosure;
  if (budgetYear === undefined) return NO_YEAR;
  const year = options.year ?? budgetYear + 1;
  const keepsLastYear = options.keepsLastYear && year === budgetYear + 1;
  const amounts = amountEdits(disclosure, keepsLastYear);
  // A year inside a reason that is cleared needs no edit of its own.
  const edits = disjoint([...amounts, ...yearEdits(disclosure, year - budgetYear)]);
  const places = amounts.filter(({ newText }) => /[×【]/.test(newText)).length;
  return { text: applyEdits(tree.text, edits), year, places, notes: notesOf(disclosure) };
}

/** What was of last year in tables and sentences, made places to fill in. The edits do not overlap. */
export function amountEdits(disclosure: Disclosure, keepsLastYear: boolean): readonly TextEdit[] {
  return [...tableEdits(disclosure, keepsLastYear), ...sentenceEdits(disclosure)];
}

function notesOf({ tables }: Disclosure): readonly Message[] {
  const performance = tables.filter(({ kind }) => kind === 'performance').length;
  const assets = tables.filter(({ kind }) => kind === 'asset').length;
  const notes: Message[] = [];
  if (performance > 0)
    notes.push({
      zh: `${performance} 张绩效目标表保持原样，请更新项目和指标`,
      en: `${performance} performance tables were left as they are: bring projects and targets up to date`,
    });
  if (assets > 0)
    notes.push({
      zh: `${assets} 张国有资产表保持原样，请更新数量`,
      en: `${assets} asset tables were left as they are: bring the numbers up to date`,
    });
  return notes;
}
