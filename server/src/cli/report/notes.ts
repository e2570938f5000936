import type { Language } from '../io.ts';
import type { FileReport, Summary } from './report.ts';

/** More names are counted. */
const MOST_NAMED = 5;

/** What the counts of a report do not say by themselves: which files held nothing to reconcile, and that hints are not listed. */
export function notesOn(
  reports: readonly FileReport[],
  { hints }: Pick<Summary, 'hints'>,
  { language, listsHints }: { readonly language: Language; readonly listsHints: boolean },
): readonly string[] {
  const notes: string[] = [];
  const empty = reports.filter(({ relations: { exact, rounding, contradicted } }) => {
    return exact + rounding + contradicted === 0;
  });
  if (empty.length > 0) notes.push(nothingIn(empty, language));
  const imported = reports.filter((report) => report.imported !== undefined);
  if (imported.length > 0) notes.push(importedFrom(imported, language));
  if (!listsHints && hints > 0) notes.push(UNLISTED[language]);
  return notes;
}

const UNLISTED: Readonly<Record<Language, string>> = {
  zh: '提示多是四舍五入造成的尾差，没有逐条列出；--severity hint 可以列出',
  en: 'hints are mostly differences that rounding explains, and are not listed; --severity hint lists them',
};

function nothingIn(empty: readonly FileReport[], language: Language): string {
  const names = namesOf(empty, language);
  return language === 'en'
    ? `no figures to reconcile were recognised in ${names}`
    : `没有认出可以勾稽的数字：${names}`;
}

/** The lines told are of no file that there is: how to come by it. */
function importedFrom(imported: readonly FileReport[], language: Language): string {
  const names = namesOf(imported, language);
  return language === 'en'
    ? `lines and columns in ${names} are those of the imported text, which gouji import makes`
    : `${names}：行和列是导入后的文本的行和列，用 gouji import 可得到这个文本`;
}

function namesOf(reports: readonly FileReport[], language: Language): string {
  const names = reports.slice(0, MOST_NAMED).map(({ path }) => path);
  const rest = reports.length - names.length;
  if (language === 'en') return `${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  return `${names.join('、')}${rest > 0 ? ` 等 ${reports.length} 个文件` : ''}`;
}
