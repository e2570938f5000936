/** Reads the samples again, knowing nothing of how they were written. */

export interface ReadTable {
  /** The last line of text before the table that is no unit and no department line. */
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  /** True where the table's amounts are in 元. */
  readonly inYuan: boolean;
}

export interface ReadDocument {
  readonly tables: readonly ReadTable[];
  /** Lines outside tables. */
  readonly text: readonly string[];
}

const plain = (cell: string): string => cell.replace(/<\/?b>|\*\*/g, '').trim();

/** Cells of a line of a table, or undefined where the line belongs to none. */
function cellsOf(line: string): readonly string[] | undefined {
  if (line.includes('\t')) return line.split('\t').map(plain);
  if (line.startsWith('|')) return line.slice(1, -1).split('|').map(plain);
  const html = [...line.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map((match) => plain(match[1] ?? ''));
  return html.length > 0 ? html : undefined;
}

const isRule = (cells: readonly string[]): boolean => cells.every((cell) => /^:?-+:?$/.test(cell));
const isField = (line: string): boolean =>
  /^(预算|编制|部门|单位)?(部门|单位)?(名称)?：/.test(line) || line.startsWith('部门公开表');

export function readDocument(text: string): ReadDocument {
  const tables: { title: string; rows: (readonly string[])[]; inYuan: boolean }[] = [];
  const prose: string[] = [];
  let [title, unit, open] = ['', '', false];
  for (const line of text.split('\n')) {
    const cells = cellsOf(line);
    if (cells === undefined) {
      if (line.startsWith('<')) continue;
      open = false;
      if (/单位：(万?元)/.test(line)) unit = line;
      if (line !== '' && !isField(line) && !line.startsWith('注')) title = line;
      if (line !== '') prose.push(line);
    } else if (!isRule(cells)) {
      if (!open) tables.push({ title, rows: [], inYuan: /单位：元/.test(unit) });
      open = true;
      tables.at(-1)?.rows.push(cells);
    }
  }
  return { tables: joinBroken(tables), text: prose };
}

/** A table that a page break cut goes on below its repeated head: same title, same first row. */
function joinBroken(tables: readonly ReadTable[]): readonly ReadTable[] {
  const joined: ReadTable[] = [];
  for (const table of tables) {
    const last = joined.at(-1);
    const again = last?.title === table.title && last.rows[0]?.join() === table.rows[0]?.join();
    if (last === undefined || !again) joined.push(table);
    else joined[joined.length - 1] = { ...last, rows: [...last.rows, ...table.rows] };
  }
  return joined;
}

/** The amount of a cell in 元, or undefined where it is no amount; an empty cell is 0. */
export function amountOf(cell: string, inYuan: boolean): number | undefined {
  if (cell === '') return 0;
  if (!/^-?\d{1,3}(,\d{3})*\.\d{2}$|^-?\d+\.\d{2}$/.test(cell)) return undefined;
  const hundredths = Number(cell.replace(/[,.]/g, ''));
  return inYuan ? hundredths / 100 : hundredths * 100;
}

export interface CodedAmounts {
  readonly code: string;
  readonly name: string;
  readonly amounts: readonly number[];
}

/** Code columns of a table: a row says which by the first cell that is a three-digit start of a code. */
function codeOf(
  cells: readonly string[],
  at: number,
): { readonly code: string; readonly width: number } | undefined {
  const first = cells[at] ?? '';
  if (/^[1-3]\d{2}(\d{2}){0,2}$/.test(first) && first.length > 3) return { code: first, width: 1 };
  if (!/^[1-3]\d{2}$/.test(first)) return undefined;
  const [second = '', third = ''] = [cells[at + 1] ?? '', cells[at + 2] ?? ''];
  const part = /^\d{1,2}$/;
  if (part.test(second)) {
    const code = first + second.padStart(2, '0');
    return part.test(third)
      ? { code: code + third.padStart(2, '0'), width: 3 }
      : { code, width: third === '' ? 3 : 2 };
  }
  return { code: first, width: 1 };
}

/** Coded rows of a table, block by block (side-by-side panels are blocks of their own). */
export function codedRows(table: ReadTable): readonly (readonly CodedAmounts[])[] {
  const blocks = new Map<number, CodedAmounts[]>();
  for (const cells of table.rows) {
    for (let at = 0; at < cells.length; at += 1) {
      const found = codeOf(cells, at);
      if (found === undefined || /^\d{6}$/.test(cells[at] ?? '')) continue;
      const rest = cells.slice(at + found.width);
      const next = rest.findIndex((cell) => /^[1-3]\d{2,6}$/.test(cell) && !/^\d{6}$/.test(cell));
      const own = next < 0 ? rest : rest.slice(0, next);
      const name = own.find((cell) => /[\u4e00-\u9fff]/.test(cell)) ?? '';
      const amounts = own
        .slice(own.indexOf(name) + 1)
        .map((cell) => amountOf(cell, table.inYuan) ?? Number.NaN);
      const block = blocks.get(at) ?? [];
      block.push({ code: found.code, name, amounts });
      blocks.set(at, block);
      at += found.width + own.length - 1;
    }
  }
  return [...blocks.values()];
}
