import type { Analysis } from '../../../analysis/analysis.ts';
import { subjectOf } from '../../../classification/index.ts';
import type { SubjectPath } from '../../../model/claim.ts';
import type { Disclosure } from '../../../model/disclosure.ts';
import { editsToCode } from '../../../rules/subjects/code-edit.ts';
import { type SubjectRow, subjectRows } from '../../../rules/subjects/subject-rows.ts';
import { rangeOf, textIn } from '../../../text/range.ts';
import { foldWidth } from '../../../text/words.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { RenameEdit } from './rename-edits.ts';

/** The row whose printed code holds the offset (its end included). */
export function codeRowAt({ disclosure }: Analysis, offset: number): SubjectRow | undefined {
  return subjectRows(disclosure).find(
    ({ codeRange: { start, end } }) => offset >= start && offset <= end && end > start,
  );
}

/**
 * Another code for a subject 科目编码: in every row that prints it. Rows that bear the official name of the old code take that
 * of the new one, and so do the sentences that name it by its path; a name of their own stays.
 */
export function renameCode(
  { disclosure }: Analysis,
  { code, scheme }: SubjectRow,
  newName: string,
): readonly RenameEdit[] | Refusal {
  const typed = foldWidth(newName).trim();
  if (!/^\d{3,}$/.test(typed)) return refuse('科目编码只能是数字', 'A subject code is made of digits');
  if (typed === code) return [];
  const { budgetYear, tree } = disclosure;
  const [old, next] = [code, typed].map((one) => subjectOf(scheme, one, budgetYear)?.name);
  const edits: RenameEdit[] = [];
  for (const row of subjectRows(disclosure)) {
    if (row.code !== code || row.scheme !== scheme) continue;
    const written = editsToCode(tree.text, row, typed);
    if (written === undefined)
      return refuse(
        `“${code}”分列书写，位数不同的编码不能一次改好`,
        `“${code}” is written in several columns and cannot take a code of another length`,
      );
    edits.push(...written.map((edit) => ({ ...edit, role: 'telling' as const })));
    const { name, nameRange } = row.row;
    if (next !== undefined && next !== old && name === old)
      edits.push({ range: nameRange, newText: next, role: 'telling' });
  }
  if (scheme === 'functional' && old !== undefined && next !== undefined && next !== old)
    edits.push(...editsOfPaths(disclosure, code, old, next));
  return edits.sort((a, b) => a.range.start - b.range.start);
}

/** The name at the end of a path of 类, 款 and 项 in the narrative: …（款）社会保险经办机构（项）. */
function editsOfPaths(
  { narrative, tree, budgetYear }: Disclosure,
  code: string,
  old: string,
  next: string,
): readonly RenameEdit[] {
  const section = code.length === 7 ? subjectOf('functional', code.slice(0, 5), budgetYear)?.name : undefined;
  const places = new Set<number>();
  for (const { phrase, topic } of narrative.claims) {
    if (topic.path === undefined || lastOf(topic.path, code) !== old) continue;
    if (section !== undefined && (topic.path.section ?? section) !== section) continue;
    const at = textIn(tree.text, phrase).lastIndexOf(old);
    if (at >= 0) places.add(phrase.start + at);
  }
  return [...places].map((start) => ({
    range: rangeOf(start, start + old.length),
    newText: next,
    role: 'telling' as const,
  }));
}

/** What a path names at the level of a code, if it ends there. */
function lastOf(path: SubjectPath, { length }: string): string | undefined {
  if (length === 7) return path.item;
  if (path.item !== undefined) return undefined;
  if (length === 5) return path.section;
  return length === 3 && path.section === undefined ? path.class : undefined;
}
