import type { Message } from '../../rules/rule.ts';
import type { OfficePackage } from '../package/office-package.ts';
import { childOf, childrenOf, elementsOf, type XmlElement } from '../package/xml.ts';
import type { Sheet } from './sheet.ts';

/** More places than this are counted, not listed. */
const MOST_PLACES = 10;

/** What a sheet holds and the text does not, or holds only as it stands there. */
export function sheetNotices(
  office: OfficePackage,
  path: string,
  name: string,
  sheet: Sheet,
): readonly Message[] {
  const at = (zh: string, en: string): Message => ({
    zh: `工作表“${name}”：${zh}`,
    en: `sheet “${name}”: ${en}`,
  });
  return [...hiddenNotices(sheet, at), ...cellNotices(sheet, at), ...objectNotices(office, path, at)];
}

type At = (zh: string, en: string) => Message;

function hiddenNotices({ rows, hiddenRows, hiddenColumns }: Sheet, at: At): readonly Message[] {
  const isFilled = (cell: string | undefined) => cell !== undefined && cell.trim() !== '';
  const hidden = [...hiddenRows].filter((row) => rows[row]?.some(isFilled));
  const columns = [...hiddenColumns].filter((column) => rows.some((row) => isFilled(row[column])));
  const notices: Message[] = [];
  if (hidden.length > 0)
    notices.push(
      at(
        `${hidden.length} 个隐藏的行未导入（${rowNames(hidden)}）`,
        `${hidden.length} hidden rows were left out (${rowNames(hidden)})`,
      ),
    );
  if (columns.length > 0)
    notices.push(at(`${columns.length} 个隐藏的列未导入`, `${columns.length} hidden columns were left out`));
  return notices;
}

function rowNames(rows: readonly number[]): string {
  return listed(rows.map((row) => String(row + 1)));
}

function listed(places: readonly string[]): string {
  return places.slice(0, MOST_PLACES).join(', ') + (places.length > MOST_PLACES ? ' …' : '');
}

function cellNotices({ errors, uncomputed, isCut }: Sheet, at: At): readonly Message[] {
  const notices: Message[] = [];
  if (errors.length > 0)
    notices.push(
      at(
        `${errors.length} 个单元格是错误值，照原样导入（${listed(errors)}）`,
        `${errors.length} cells hold an error, kept as it stands (${listed(errors)})`,
      ),
    );
  if (uncomputed.length > 0)
    notices.push(
      at(
        `${uncomputed.length} 个公式没有保存结果，导入为空（${listed(uncomputed)}）；请用表格软件打开并保存一次`,
        `${uncomputed.length} formulas have no stored result and are left empty (${listed(uncomputed)}); open and save the file in a spreadsheet program`,
      ),
    );
  if (isCut)
    notices.push(
      at('超出 5 万行或 512 列的部分未导入', 'what lies beyond 50,000 rows or 512 columns was left out'),
    );
  return notices;
}

function objectNotices(office: OfficePackage, path: string, at: At): readonly Message[] {
  const notices: Message[] = [];
  for (const { kind, path: part } of office.relationshipsOf(path)) {
    const root = kind === 'comments' || kind === 'drawing' ? office.xml(part) : undefined;
    if (root === undefined) continue;
    const comments = childrenOf(childOf(root, 'commentList'), 'comment').map(
      ({ attributes }) => attributes['ref'] ?? '',
    );
    if (comments.length > 0)
      notices.push(
        at(
          `${comments.length} 条批注未导入（${listed(comments)}）`,
          `${comments.length} comments were left out (${listed(comments)})`,
        ),
      );
    const drawn = kind === 'drawing' ? elementsOf(root).map(kindOfDrawing) : [];
    for (const [zh, en] of DRAWINGS) {
      const count = drawn.filter((one) => one === zh).length;
      if (count > 0) notices.push(at(`${count} 个${zh}未导入`, `${count} ${en} were left out`));
    }
  }
  return notices;
}

const DRAWINGS = [
  ['图片', 'pictures'],
  ['图表', 'charts'],
  ['图形或文本框', 'shapes or text boxes'],
] as const;

function kindOfDrawing(anchor: XmlElement): string | undefined {
  if (childOf(anchor, 'pic') !== undefined) return '图片';
  if (childOf(anchor, 'graphicFrame') !== undefined) return '图表';
  return childOf(anchor, 'sp') === undefined && childOf(anchor, 'grpSp') === undefined
    ? undefined
    : '图形或文本框';
}
