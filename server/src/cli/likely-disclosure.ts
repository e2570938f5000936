import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { decode } from './decode.ts';

const DISCLOSURE_WORDS =
  /部门(?:综合)?预算|单位(?:综合)?预算|预算公开|部门决算|单位决算|决算公开|预算执行情况|[预决]算草案|ysgk/;
/** What the name of an office file says of it. */
export const NAME_WORDS = new RegExp(`${DISCLOSURE_WORDS.source}|20\\d\\d.*[预决]算`);
/** What tables of a disclosure name, where no title says what they are of. */
const TABLE_WORDS =
  /[收支][收支入出](?:预算|决算)?总表|一般公共预算|政府性基金|国有资本经营|财政拨款|财政专户|基本支出|项目支出/g;
const FEWEST_TABLE_WORDS = 3;
const HEAD_BYTES = 4096;

/** In a folder, only what shows in its name or its first lines that it is a disclosure is taken: a letter beside it is not the user's question. */
export function looksLikeDisclosure(path: string): boolean {
  if (/\.ysgk(\.md|\.txt)?$/i.test(basename(path))) return true;
  const head = headOf(path);
  // What cannot be read is taken: who reads it says why it could not.
  if (head === undefined) return true;
  const text = (decode(head)?.text ?? decode(trimPartialCharacter(head))?.text ?? '').replaceAll(/\s/g, '');
  if (DISCLOSURE_WORDS.test(text)) return true;
  // Notes on disclosures, which name their tables too, are mostly Markdown.
  return !/\.md$/i.test(path) && new Set(text.match(TABLE_WORDS)).size >= FEWEST_TABLE_WORDS;
}

/** What tells of the files of a folder is none of them. */
export function isReadMe(path: string): boolean {
  return /^readme\b/i.test(basename(path));
}

/** The first bytes of a file; undefined where it cannot be read. */
function headOf(path: string): Uint8Array | undefined {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = new Uint8Array(HEAD_BYTES);
      return bytes.subarray(0, readSync(file, bytes));
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

function trimPartialCharacter(head: Uint8Array): Uint8Array {
  let end = head.length;
  while (end > 0 && (head[end - 1] ?? 0) >= 0x80) end -= 1;
  return head.subarray(0, end);
}
