import type { Disclosure } from '../../model/disclosure.ts';
import { FigureState } from '../../model/figure.ts';
import { type BudgetTable, figureAt, isAligned } from '../../model/table.ts';
import { witnessOfBlank } from '../../relations/left-blank.ts';
import type { SyntaxTree } from '../../syntax/tree.ts';
import { rangeOf, textIn } from '../../text/range.ts';
import { EMPTY_KINDS } from '../../vocabulary/structure/notes.ts';
import type { Remark, Rule } from '../rule.ts';
import { findSection } from '../structure/sections.ts';
import { hasNote, isCalledEmpty, isExplained } from './explanations.ts';
import { noteFor } from './note.ts';

export const rule: Rule = {
  id: 'empty-table-without-note',
  category: 'structure',
  severity: 'warning',
  title: { zh: '空表没有说明', en: 'An empty table has no note' },
  check({ disclosure }) {
    const remarks: Remark[] = [];
    for (const table of disclosure.tables) {
      const witness = witnessOfBlank(disclosure, table);
      if (witness !== undefined && !isCalledEmpty(disclosure, table))
        remarks.push(blankRemark(table, witness));
      const subjects = EMPTY_KINDS.get(table.kind);
      if (subjects === undefined || !table.money || !isEmpty(disclosure, table)) continue;
      if (hasNote(disclosure, table) || isExplained(disclosure, table, subjects)) continue;
      remarks.push(remarkOf(disclosure, table));
    }
    return remarks;
  },
};

/** No amount at all, or only zeros. Tables whose columns are not understood may hold amounts. */
function isEmpty({ figures, tree }: Disclosure, table: BudgetTable): boolean {
  if (!isAligned(table)) return false;
  const last = figureAt(table, table.bodyRows.length, 0);
  for (let figure = table.firstFigure; figure < last; figure++) {
    const state = figures.state[figure] ?? FigureState.none;
    if (state === FigureState.unreadable) return false;
    if (state >= FigureState.amount && figures.value[figure] !== 0) return false;
  }
  return !awaitsAmounts(tree, table);
}

/** Crosses, lines or 【】 that amounts are to be put in place of: the table is not empty on purpose. */
const TO_FILL_IN = /[×xX]{2}|[×xX]\.|__|【/;

function awaitsAmounts(tree: SyntaxTree, table: BudgetTable): boolean {
  return table.blocks.some(({ range }) => TO_FILL_IN.test(textIn(tree.text, range)));
}

/** A table that cannot be empty. */
function blankRemark({ title, titleRange, range }: BudgetTable, witness: BudgetTable): Remark {
  return {
    range: titleRange ?? rangeOf(range.start, range.start + 1),
    message: {
      zh: `《${title}》没有一个金额，而《${witness.title}》有，可能漏填了`,
      en: `《${title}》 has not one amount, although 《${witness.title}》 has: they may have been left out`,
    },
    related: [
      {
        range: witness.titleRange ?? rangeOf(witness.range.start, witness.range.start + 1),
        message: { zh: '有金额的表', en: 'The table that has amounts' },
      },
    ],
  };
}

function remarkOf(disclosure: Disclosure, table: BudgetTable): Remark {
  // In a file of tables only, the sentence that explains may stand in the other file.
  const isAlone = findSection(disclosure.sections, 'explanation') === undefined;
  return {
    ...(isAlone ? { severity: 'information' as const } : {}),
    range: table.titleRange ?? rangeOf(table.range.start, table.range.start + 1),
    message: {
      zh: `《${table.title}》是空表，没有说明原因`,
      en: `《${table.title}》 is empty and no note says why`,
    },
    fixes: noteFor(disclosure, table),
  };
}
