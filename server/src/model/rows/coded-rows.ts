import type { Scheme } from '../../classification/scheme.ts';
import { parentCode } from '../../classification/subject.ts';
import { groupBy } from '../../text/grouping.ts';
import type { RowDraft } from './draft.ts';

/** A row with a code of the panel's classification, or with one that should be. */
export interface CodedRow {
  readonly row: RowDraft;
  /** Index among the panel's rows. */
  readonly index: number;
  /** As printed, or as the rows above make it. */
  readonly code: string;
  /** Only the last part of the code is printed in the row: 款 and 项 below their 类. */
  readonly inherits: boolean;
}

/** What a panel's codes say together. */
export interface Listed {
  readonly rows: readonly RowDraft[];
  readonly coded: readonly CodedRow[];
  /** The rows by the codes that they have as printed, or as the rows above make them. */
  readonly byCode: ReadonlyMap<string, readonly CodedRow[]>;
  readonly scheme: Scheme;
  readonly year: number | undefined;
  /** All codes that are printed whole. */
  readonly codes: ReadonlySet<string>;
  /** The codes that stand above them. */
  readonly parents: ReadonlySet<string>;
  /** The list gives a code on several rows: projects by subject, or subjects of two classifications. */
  readonly repeats: boolean;
}

/** So many codes of one classification for each of another show which is meant. */
const LEAST_FOLLOWERS = 3;

export function codedRows(rows: readonly RowDraft[]): readonly CodedRow[] {
  const coded: CodedRow[] = [];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (row?.role !== 'subject' || row.code === undefined) continue;
    const inherits = row.codeEnd - row.codeStart < row.code.length;
    coded.push({ row, index, code: row.code, inherits });
  }
  return coded;
}

/** Undefined where the codes are of several classifications. */
export function listedIn(
  rows: readonly RowDraft[],
  coded: readonly CodedRow[],
  year: number | undefined,
): Listed | undefined {
  const scheme = commonScheme(coded);
  if (scheme === undefined) return undefined;
  const own = coded.filter(({ inherits }) => !inherits);
  const codes = new Set(own.map(({ code }) => code));
  const parents = new Set([...codes].map(parentCode));
  const repeats = codes.size < own.length;
  const byCode = groupBy(coded, ({ code }) => code);
  return { rows, coded, byCode, scheme, year, codes, parents, repeats };
}

/** The classification of all codes, or of nearly all. */
function commonScheme(coded: readonly CodedRow[]): Scheme | undefined {
  const counts = new Map<Scheme, number>();
  for (const { row } of coded)
    if (row.scheme !== undefined) counts.set(row.scheme, (counts.get(row.scheme) ?? 0) + 1);
  for (const [scheme, count] of counts) if (count >= LEAST_FOLLOWERS * (coded.length - count)) return scheme;
  return undefined;
}
