import { type EconomicLink, governmentOf, subjectOf } from '../../classification/index.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import type { BudgetTable, TableRow } from '../../model/table.ts';
import type { TextRange } from '../../text/range.ts';
import { printedCode } from '../evidence/printed-code.ts';
import type { Fix, Remark, Rule } from '../rule.ts';

const SECTION = 5;

export const rule: Rule = {
  id: 'economic-map-mismatch',
  category: 'classification',
  severity: 'warning',
  title: {
    zh: '部门与政府经济科目不对应',
    en: 'The two economic classifications do not correspond',
  },
  check({ disclosure }) {
    const remarks: Remark[] = [];
    for (const table of disclosure.tables) {
      if (!table.money) continue;
      for (const { rows } of table.panels) addRemarks(disclosure, table, rows, remarks);
    }
    return remarks;
  },
};

function addRemarks(
  disclosure: Disclosure,
  table: BudgetTable,
  rows: readonly TableRow[],
  remarks: Remark[],
): void {
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    const remark = row && row.otherCodes.length > 0 ? remarkOf(disclosure, table, row) : undefined;
    if (remark !== undefined) remarks.push(remark);
  }
}

/** A row that stands in both classifications names a pair; the map of the reform says which pairs there are. */
function remarkOf(disclosure: Disclosure, table: BudgetTable, row: TableRow): Remark | undefined {
  const department = codeOf(row, 'economic-department');
  const government = codeOf(row, 'economic-government');
  if (department === undefined || government === undefined) return undefined;
  const links = governmentOf(department, disclosure.budgetYear);
  if (links.length === 0 || links.some(({ governmentCode }) => governmentCode === government))
    return undefined;
  if (links.some(({ certainty }) => certainty === 'unsure')) return undefined;
  const range = printedCode(disclosure, table, row, government, 0) ?? row.codeRange ?? row.nameRange;
  const name = (code: string) =>
    `${code} ${subjectOf(schemeOf(code), code, disclosure.budgetYear)?.name ?? ''}`.trim();
  const expected = links.map((link) => name(link.governmentCode) + KINDS[link.unitKind].zh);
  const english = links.map((link) => link.governmentCode + KINDS[link.unitKind].en);
  return {
    range,
    message: {
      zh: `部门预算经济科目 ${name(department)} 对应的政府预算经济科目是 ${[...new Set(expected)].join('、')}，这里写作 ${name(government)}`,
      en: `${department} is reported under ${[...new Set(english)].join(' or ')}, not under ${government}`,
    },
    fixes: fixesOf(disclosure, range, government, links, meantOf(row)),
  };
}

const KINDS: Readonly<Record<EconomicLink['unitKind'], { readonly zh: string; readonly en: string }>> = {
  organ: { zh: '（机关）', en: ' (organs)' },
  institution: { zh: '（事业单位）', en: ' (institutions)' },
  any: { zh: '', en: '' },
};

function schemeOf(code: string) {
  return code.startsWith('5') ? ('economic-government' as const) : ('economic-department' as const);
}

/** The government code that is one slip away from the printed one. */
function meantOf({ otherCodes }: TableRow): string | undefined {
  return otherCodes.find(({ misprint }) => misprint !== undefined)?.code.slice(0, SECTION);
}

/** The 款 that a row has in a classification; undefined for a 类, which groups what the map tells one by one. */
function codeOf(row: TableRow, scheme: 'economic-department' | 'economic-government'): string | undefined {
  const other = row.otherCodes.find((one) => one.scheme === scheme);
  const own = row.scheme === scheme ? row.code : (other?.misprint ?? other?.code);
  return own !== undefined && own.length >= SECTION ? own.slice(0, SECTION) : undefined;
}

function fixesOf(
  { tree, budgetYear }: Disclosure,
  range: TextRange,
  government: string,
  links: readonly EconomicLink[],
  meant: string | undefined,
): readonly Fix[] {
  if (tree.text.slice(range.start, range.end) !== government) return [];
  const rest = tree.text.slice(range.end).match(/^(\s*[-—\t]\s*)([^\t\n|<]+)/);
  const known = subjectOf('economic-government', government, budgetYear)?.name;
  return links.map(({ governmentCode }) => {
    const name = subjectOf('economic-government', governmentCode, budgetYear)?.name;
    const renames = rest !== null && name !== undefined && rest[2]?.trim() === known;
    const nameStart = range.end + (rest?.[1]?.length ?? 0);
    const nameEdit = renames
      ? [{ range: { start: nameStart, end: nameStart + (rest?.[2]?.trimEnd().length ?? 0) }, newText: name }]
      : [];
    return {
      title: {
        zh: `改为 ${governmentCode}${name === undefined ? '' : ` ${name}`}`,
        en: `Change to ${governmentCode}`,
      },
      preferred: links.length === 1 || governmentCode === meant,
      edits: [{ range, newText: governmentCode }, ...nameEdit],
    };
  });
}
