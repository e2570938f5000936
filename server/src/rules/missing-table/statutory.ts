import type { Disclosure } from '../../model/disclosure.ts';
import type { BudgetTable } from '../../model/table.ts';
import type { TextRange } from '../../text/range.ts';
import { labelKey } from '../../vocabulary/label-key.ts';
import { EXPECTED_TABLES, type ExpectedTable } from '../../vocabulary/structure/expected.ts';
import { kindOfCaption } from '../../vocabulary/tables.ts';
import { NO_REMARKS, type Remark } from '../rule.ts';
import type { Contents } from '../structure/contents.ts';
import { missingTables } from '../structure/expected-tables.ts';
import { namesakesIn } from '../structure/namesakes.ts';

/** Tables that every disclosure has and this one neither has nor lists. Told elsewhere where another has its caption. */
export function neitherHadNorListed(
  disclosure: Disclosure,
  contents: Contents | undefined,
): readonly Remark[] {
  const { tables } = disclosure;
  const missing = missingTables(disclosure);
  if (missing.length === 0) return NO_REMARKS;
  const meant = new Set(namesakesIn(disclosure).map(({ expected }) => expected));
  const listed = new Set(contents?.entries.map(({ title }) => kindOfCaption(labelKey(title))));
  const remarks: Remark[] = [];
  for (const expected of missing) {
    const range = placeOf(tables, expected);
    if (listed.has(expected.kind) || range === undefined || meant.has(expected)) continue;
    const name = disclosure.kind === 'final-accounts' ? expected.accounts : expected.budget;
    const message = {
      zh: `没有《${name}》，没有数据也应公开空表`,
      en: `There is no table of ${expected.english}; it is published even when it is empty`,
    };
    remarks.push(
      isElsewhere(disclosure, expected) ? { range, message, severity: 'information' } : { range, message },
    );
  }
  return remarks;
}

/** Not a word of it shows that the region publishes it by itself, rather than that it was forgotten. */
function isElsewhere({ tree }: Disclosure, { elsewhere }: ExpectedTable): boolean {
  return elsewhere !== undefined && !tree.text.includes(elsewhere);
}

/** The caption of the table that the missing one would follow, or else precede. */
function placeOf(tables: readonly BudgetTable[], missing: ExpectedTable): TextRange | undefined {
  let place: TextRange | undefined;
  for (const expected of EXPECTED_TABLES) {
    if (expected === missing && place !== undefined) return place;
    place =
      tables.find(({ kind, titleRange }) => kind === expected.kind && titleRange !== undefined)?.titleRange ??
      place;
  }
  return place;
}
