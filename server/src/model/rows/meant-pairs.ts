import { governmentOf } from '../../classification/economic-map.ts';
import { isOneSlip } from './code-slips.ts';
import type { RowDraft } from './draft.ts';

/** 款 of the economic classifications. */
const SECTION = 5;

/**
 * 部门×政府经济分类: the second code of a row, where the first one's map does not have it, but has one code that is a slip away
 * (改革方案, 财预〔2017〕98号): the row is compared by that, and keeps what is printed.
 */
export function settleMeantPairs(rows: readonly RowDraft[], year: number | undefined): void {
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (row === undefined || row.otherCodes.length === 0 || row.scheme !== 'economic-department') continue;
    const { code = '' } = row;
    if (code.length < SECTION) continue;
    const links = governmentOf(code.slice(0, SECTION), year).map(({ governmentCode }) => governmentCode);
    row.otherCodes = row.otherCodes.map((other) => {
      const section = other.code.slice(0, SECTION);
      if (other.scheme !== 'economic-government' || links.includes(section)) return other;
      const [meant, another] = new Set(links.filter((link) => isOneSlip(link, section)));
      if (meant === undefined || another !== undefined) return other;
      return { ...other, code: meant + other.code.slice(SECTION), misprint: other.code };
    });
  }
}
