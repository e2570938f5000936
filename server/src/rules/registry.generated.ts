// Generated from the folders of the rules by scripts/generate.ts.
import { rule as balanceMismatch } from './balance-mismatch/rule.ts';
import { rule as changeMismatch } from './change-mismatch/rule.ts';
import { rule as columnTotalMismatch } from './column-total-mismatch/rule.ts';
import { rule as crossTableMismatch } from './cross-table-mismatch/rule.ts';
import { rule as duplicateSubject } from './duplicate-subject/rule.ts';
import { rule as insufficientDetail } from './insufficient-detail/rule.ts';
import { rule as itemRollupMismatch } from './item-rollup-mismatch/rule.ts';
import { rule as malformedAmount } from './malformed-amount/rule.ts';
import { rule as missingParentSubject } from './missing-parent-subject/rule.ts';
import { rule as missingUnit } from './missing-unit/rule.ts';
import { rule as ofWhichExceeds } from './of-which-exceeds/rule.ts';
import { rule as raggedRow } from './ragged-row/rule.ts';
import { rule as retiredSubjectCode } from './retired-subject-code/rule.ts';
import { rule as rowTotalMismatch } from './row-total-mismatch/rule.ts';
import { rule as subjectNameMismatch } from './subject-name-mismatch/rule.ts';
import { rule as subjectRollupMismatch } from './subject-rollup-mismatch/rule.ts';
import { rule as unknownSubjectCode } from './unknown-subject-code/rule.ts';
import { rule as wrongClassification } from './wrong-classification/rule.ts';
import type { Rule } from './rule.ts';

/** Every rule, by id. */
export const RULES: readonly Rule[] = [
  balanceMismatch,
  changeMismatch,
  columnTotalMismatch,
  crossTableMismatch,
  duplicateSubject,
  insufficientDetail,
  itemRollupMismatch,
  malformedAmount,
  missingParentSubject,
  missingUnit,
  ofWhichExceeds,
  raggedRow,
  retiredSubjectCode,
  rowTotalMismatch,
  subjectNameMismatch,
  subjectRollupMismatch,
  unknownSubjectCode,
  wrongClassification,
];
