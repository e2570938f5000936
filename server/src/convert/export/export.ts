import type { Disclosure } from '../../model/disclosure.ts';
import { compose } from './compose/compose.ts';
import { docxOf } from './docx/package.ts';
import type { Exported, ExportFormat } from './formats.ts';
import { htmlOf } from './html/page.ts';
import { noticesOf, noticesOfWorkbook } from './notices.ts';
import { xlsxOf } from './xlsx/workbook.ts';

/** A document as a file for publication. Equal documents give equal bytes. A workbook needs a table. */
export function exportDocument(disclosure: Disclosure, format: ExportFormat): Exported {
  const publication = compose(disclosure);
  const notices = noticesOf(disclosure);
  switch (format) {
    case 'docx':
      return { bytes: docxOf(publication), notices };
    case 'html':
      return { bytes: new TextEncoder().encode(htmlOf(publication)), notices };
    case 'xlsx': {
      const bytes = xlsxOf(publication);
      if (bytes !== undefined) return { bytes, notices: [...notices, ...noticesOfWorkbook(publication)] };
      return {
        refusal: { zh: '文中没有表格，不能导出为 Excel', en: 'the document has no table to export to Excel' },
      };
    }
  }
}
