import { UsageError } from './io.ts';

/** What the machine says of files, by its error codes. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件或文件夹 (no such file or folder)',
  EACCES: '没有权限 (permission denied)',
  EPERM: '没有权限 (permission denied)',
  EROFS: '磁盘是只读的 (the disk is read-only)',
  EISDIR: '是文件夹，不是文件 (is a folder)',
  ENOTDIR: '路径中有一段不是文件夹 (a part of the path is no folder)',
  ENOSPC: '磁盘空间不足 (no space left on the disk)',
  EBUSY: '正被其他程序使用 (in use by another program)',
  ENAMETOOLONG: '文件名太长 (the name is too long)',
  ELOOP: '链接绕成了圈 (links go round in circles)',
};

/** Why the machine would not read or write a file, Chinese first; what is not known is told as it came. */
export function reasonOf(error: unknown): string {
  const known = error instanceof Error && 'code' in error ? REASONS[String(error.code)] : undefined;
  return known ?? (error instanceof Error ? error.message : String(error));
}

/** Writes a file. Throws UsageError that names it, as it was given, where it cannot be written. */
export function writeOrTell(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw new UsageError(`写不了 (cannot write) ${path}: ${reasonOf(error)}`);
  }
}
