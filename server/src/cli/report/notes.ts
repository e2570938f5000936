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
  if (!listsHints && hints > 0) notes.push(UNLISTED[language]);
  return notes;
}

const UNLISTED: Readonly<Record<Language, string>> = {
  zh: '提示多是四舍五入造成的尾差，没有逐条列出；--severity hint 可以列出',
  en: 'hints are mostly differences that rounding explains, and are not listed; --severity hint lists them',
};

function nothingIn(empty: readonly FileReport[], language: Language): string {
  const names = empty.slice(0, MOST_NAMED).map(({ path }) => path);
  const rest = empty.length - names.length;
  if (language === 'en') {
    const more = rest > 0 ? ` and ${rest} more` : '';
    return `no figures to reconcile were recognised in ${names.join(', ')}${more}`;
  }
  return `没有认出可以勾稽的数字：${names.join('、')}${rest > 0 ? ` 等 ${empty.length} 个文件` : ''}`;
}
