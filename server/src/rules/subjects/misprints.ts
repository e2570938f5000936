import { lookUp, nameMatches, schemeOf } from '../../classification/index.ts';
import type { Fix } from '../rule.ts';
import { editsToCode } from './code-edit.ts';
import type { SubjectRow } from './subject-rows.ts';

/**
 * What shows that the code of a row is misprinted, so that one rule tells it: it is a code of another classification, there is no
 * such code, it was one of other years, it has another name, or only the place of the row denies it. Undefined for other rows.
 */
export function misprintOf(
  { row, scheme, code }: SubjectRow,
  year: number | undefined,
): 'scheme' | 'unknown' | 'retired' | 'name' | 'place' | undefined {
  if (row.misprint === undefined) return undefined;
  const own = schemeOf(code);
  if (own !== undefined && own !== scheme && lookUp(own, code, year).status === 'valid') return 'scheme';
  const { status } = lookUp(scheme, code, year);
  if (status === 'unknown') return 'unknown';
  if (status === 'local') return 'place';
  const match = nameMatches(scheme, code, row.name, year);
  if (match !== 'same' && match !== 'variant') return 'name';
  return status === 'retired' ? 'retired' : 'place';
}

/** Writes the code that is meant; nothing where the printed one is spread over cells that cannot hold it. */
export function fixesToMeant(text: string, subject: SubjectRow): readonly Fix[] {
  const edits = editsToCode(text, subject, subject.meant);
  if (edits === undefined) return [];
  const called = `${subject.meant} ${subject.row.name}`;
  return [
    { title: { zh: `编码改为 ${called}`, en: `Change the code to ${called}` }, preferred: true, edits },
  ];
}
