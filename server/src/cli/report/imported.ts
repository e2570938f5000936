import type { Language } from '../io.ts';
import type { FileReport } from './report.ts';

const LINES: Readonly<Record<Language, string>> = {
  zh: '由该文件导入的文本校核，行和列是导入文本的行和列（gouji import 可得到这个文本）',
  en: 'checked as imported: lines and columns are those of the text that gouji import makes of this file',
};

/** Of a file that was imported to be checked: that its lines are not the file's own, and what the text does not hold. */
export function importedRemarks({ imported }: FileReport, language: Language): readonly string[] {
  return imported === undefined ? [] : [LINES[language], ...imported.map((notice) => notice[language])];
}
