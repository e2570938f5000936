import { readFileSync } from 'node:fs';
import type { Settings } from '../analysis/analysis.ts';
import { atLeast } from '../analysis/levels.ts';
import { fixAll } from '../features/fix-all.ts';
import type { Severity } from '../rules/rule.ts';
import { encode } from './encode.ts';
import type { InputFile } from './files.ts';
import type { ReadFile } from './read-input.ts';
import { reasonOf } from './system-error.ts';
import { unifiedDiff } from './unified-diff.ts';
import { writeAtomically } from './write-file.ts';

/** `write` changes the files, `show` only says what would be changed. */
export type FixMode = 'none' | 'show' | 'write';

/** What the preferred fixes made of one file. */
export interface FileChange {
  readonly text: string;
  /** Findings that were fixed. */
  readonly applied: number;
  /** Unified diff, where the changes are only shown. */
  readonly diff: string;
  /** Why the file was left as it was. */
  readonly refused: string | undefined;
}

const NOT_IN_PLACE =
  '未修复：Word、Excel、PDF 文件和网页不能就地修改，请先导入 (not fixed: office files are not changed; import it, and fix that)';

/** Fixes a file in place, in its own encoding, with its byte order mark and line breaks. Standard input is never written to. */
export function fixFile(
  file: InputFile,
  read: ReadFile,
  settings: Settings,
  threshold: Severity,
  mode: FixMode,
): FileChange {
  const { text, applied } = fixAll(read.text, settings, ({ severity }) => atLeast(severity, threshold));
  if (read.imported !== undefined && file.absolute !== '-' && text !== read.text)
    return { text: read.text, applied: 0, diff: '', refused: NOT_IN_PLACE };
  if (mode === 'show' || file.absolute === '-' || text === read.text) {
    const diff = mode === 'show' ? unifiedDiff(file.path, read.text, text) : '';
    return { text, applied, diff, refused: undefined };
  }
  const refused = replace(file.absolute, read, text);
  return {
    text: refused === undefined ? text : read.text,
    applied: refused === undefined ? applied : 0,
    diff: '',
    refused,
  };
}

/** Writes the new text, or says why not. */
function replace(path: string, read: ReadFile, text: string): string | undefined {
  const before = encode(read);
  const after = encode({ ...read, text });
  if (before === undefined || after === undefined || !isSame(before, read.bytes))
    return `未修复：不能以原来的编码（${read.encoding}）原样写回 (not fixed: cannot be written back in its own encoding)`;
  try {
    if (!isSame(readFileSync(path), read.bytes))
      return '未修复：文件在检查期间被改动 (not fixed: the file changed while it was checked)';
    writeAtomically(path, after);
    return undefined;
  } catch (error) {
    return `未修复 (not fixed): ${reasonOf(error)}`;
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
