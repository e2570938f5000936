// Generated from the folders of the rules by scripts/generate.ts.
import { rule as aggregateMismatch } from './aggregate-mismatch/rule.ts';
import { rule as balanceMismatch } from './balance-mismatch/rule.ts';
import { rule as bankCard } from './bank-card/rule.ts';
import { rule as changeMismatch } from './change-mismatch/rule.ts';
import { rule as columnTotalMismatch } from './column-total-mismatch/rule.ts';
import { rule as crossTableMismatch } from './cross-table-mismatch/rule.ts';
import { rule as directionMismatch } from './direction-mismatch/rule.ts';
import { rule as duplicateCaption } from './duplicate-caption/rule.ts';
import { rule as duplicateSubject } from './duplicate-subject/rule.ts';
import { rule as duplicateTable } from './duplicate-table/rule.ts';
import { rule as duplicateTerm } from './duplicate-term/rule.ts';
import { rule as economicMapMismatch } from './economic-map-mismatch/rule.ts';
import { rule as emptyTableWithoutNote } from './empty-table-without-note/rule.ts';
import { rule as growthMismatch } from './growth-mismatch/rule.ts';
import { rule as inconsistentPrecision } from './inconsistent-precision/rule.ts';
import { rule as insufficientDetail } from './insufficient-detail/rule.ts';
import { rule as invalidDate } from './invalid-date/rule.ts';
import { rule as itemRollupMismatch } from './item-rollup-mismatch/rule.ts';
import { rule as malformedAmount } from './malformed-amount/rule.ts';
import { rule as missingParentSubject } from './missing-parent-subject/rule.ts';
import { rule as missingReason } from './missing-reason/rule.ts';
import { rule as missingSection } from './missing-section/rule.ts';
import { rule as missingSubject } from './missing-subject/rule.ts';
import { rule as missingTable } from './missing-table/rule.ts';
import { rule as missingUnit } from './missing-unit/rule.ts';
import { rule as mobilePhone } from './mobile-phone/rule.ts';
import { rule as numberingGap } from './numbering-gap/rule.ts';
import { rule as oddCharacter } from './odd-character/rule.ts';
import { rule as ofWhichExceeds } from './of-which-exceeds/rule.ts';
import { rule as personalId } from './personal-id/rule.ts';
import { rule as placeholderText } from './placeholder-text/rule.ts';
import { rule as priorYearMismatch } from './prior-year-mismatch/rule.ts';
import { rule as raggedRow } from './ragged-row/rule.ts';
import { rule as repeatedPunctuation } from './repeated-punctuation/rule.ts';
import { rule as repeatedWord } from './repeated-word/rule.ts';
import { rule as retiredSubjectCode } from './retired-subject-code/rule.ts';
import { rule as rowTotalMismatch } from './row-total-mismatch/rule.ts';
import { rule as shareMismatch } from './share-mismatch/rule.ts';
import { rule as staleYear } from './stale-year/rule.ts';
import { rule as subjectNameMismatch } from './subject-name-mismatch/rule.ts';
import { rule as subjectRollupMismatch } from './subject-rollup-mismatch/rule.ts';
import { rule as textAmountMismatch } from './text-amount-mismatch/rule.ts';
import { rule as textDetailMismatch } from './text-detail-mismatch/rule.ts';
import { rule as textSubjectMismatch } from './text-subject-mismatch/rule.ts';
import { rule as textSumMismatch } from './text-sum-mismatch/rule.ts';
import { rule as textTableContradiction } from './text-table-contradiction/rule.ts';
import { rule as tocMismatch } from './toc-mismatch/rule.ts';
import { rule as unbalancedBrackets } from './unbalanced-brackets/rule.ts';
import { rule as undefinedTerm } from './undefined-term/rule.ts';
import { rule as unitCodeMismatch } from './unit-code-mismatch/rule.ts';
import { rule as unitMagnitude } from './unit-magnitude/rule.ts';
import { rule as unknownSubjectCode } from './unknown-subject-code/rule.ts';
import { rule as unusedSuppression } from './unused-suppression/rule.ts';
import { rule as unusedTerm } from './unused-term/rule.ts';
import { rule as wrongClassification } from './wrong-classification/rule.ts';
import type { Rule } from './rule.ts';

/** Every rule, by id. */
export const RULES: readonly Rule[] = [
  aggregateMismatch,
  balanceMismatch,
  bankCard,
  changeMismatch,
  columnTotalMismatch,
  crossTableMismatch,
  directionMismatch,
  duplicateCaption,
  duplicateSubject,
  duplicateTable,
  duplicateTerm,
  economicMapMismatch,
  emptyTableWithoutNote,
  growthMismatch,
  inconsistentPrecision,
  insufficientDetail,
  invalidDate,
  itemRollupMismatch,
  malformedAmount,
  missingParentSubject,
  missingReason,
  missingSection,
  missingSubject,
  missingTable,
  missingUnit,
  mobilePhone,
  numberingGap,
  oddCharacter,
  ofWhichExceeds,
  personalId,
  placeholderText,
  priorYearMismatch,
  raggedRow,
  repeatedPunctuation,
  repeatedWord,
  retiredSubjectCode,
  rowTotalMismatch,
  shareMismatch,
  staleYear,
  subjectNameMismatch,
  subjectRollupMismatch,
  textAmountMismatch,
  textDetailMismatch,
  textSubjectMismatch,
  textSumMismatch,
  textTableContradiction,
  tocMismatch,
  unbalancedBrackets,
  undefinedTerm,
  unitCodeMismatch,
  unitMagnitude,
  unknownSubjectCode,
  unusedSuppression,
  unusedTerm,
  wrongClassification,
];
