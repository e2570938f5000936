import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { decodeCell } from '../../server/src/features/preview/cell-text.ts';
import { previewTable } from '../../server/src/features/preview/table.ts';
import { type PlacedTable, SAMPLES, sampleNamed, tableOf, tablesOf, textAt } from './samples.ts';

/** By head row, how often each column is covered. */
function coverageOf({ head, columns }: PlacedTable): readonly (readonly number[])[] {
  const covered = head.map(() => columns.map(() => 0));
  head.forEach((cells, row) => {
    for (const { column, colspan, rowspan } of cells) {
      for (let down = 0; down < rowspan; down++) {
        for (let right = 0; right < colspan; right++) {
          const line = covered[row + down];
          expect(line, 'a head cell reaches below the head').toBeDefined();
          if (line !== undefined) line[column + right] = (line[column + right] ?? Number.NaN) + 1;
        }
      }
    }
  });
  return covered;
}

describe.each(SAMPLES)('$name', ({ analysis }) => {
  const tables = tablesOf(analysis);

  it('has tables', () => expect(tables.length).toBeGreaterThan(0));

  it('has heads that cover every column once in every row', () => {
    for (const table of tables) {
      for (const row of coverageOf(table)) expect(row).toEqual(table.columns.map(() => 1));
    }
  });

  it('has a cell for each column in each row, and places that give their texts back', () => {
    for (const table of tables) {
      const format = analysis.disclosure.tables[table.summary.index]?.blocks[0]?.format ?? 'tab';
      for (const { cells } of table.rows) {
        expect(cells).toHaveLength(table.columns.length);
        for (const { text, place, absent } of cells) {
          expect(absent).toBe(place === undefined);
          if (place === undefined) expect(text).toBe('');
          else expect(text).toBe(decodeCell(format, textAt(analysis, place)));
        }
      }
    }
  });

  it('has a level one deeper than the parent has, and parents that fold', () => {
    for (const { rows } of tables) {
      for (const { level, parent } of rows) {
        if (parent === undefined) continue;
        expect(rows[parent]?.foldable).toBe(true);
        expect(level).toBe((rows[parent]?.level ?? -2) + 1);
      }
      const parents = new Set(rows.map(({ parent }) => parent));
      expect(rows.filter(({ foldable }) => foldable).every(({ row }) => parents.has(row))).toBe(true);
    }
  });

  it('leaves columns to scroll beside the frozen ones', () => {
    for (const { frozen, columns } of tables) {
      expect(frozen).toBeGreaterThanOrEqual(0);
      expect(frozen).toBeLessThan(columns.length);
      for (const { role } of columns.slice(0, frozen))
        expect(['index', 'code', 'name', 'text']).toContain(role);
    }
  });

  it('freezes no names where those of another panel would be scrolled below them', () => {
    const sided = tables.filter(({ columns }) =>
      columns.some(({ startsPanel, index }) => startsPanel && index > 0 && columns[index]?.role === 'name'),
    );
    expect(sided.length).toBeGreaterThan(0);
    expect(sided.every(({ frozen }) => frozen === 0)).toBe(true);
  });

  it('shows every finding of a table once', () => {
    for (const table of tables) {
      const { errors, warnings, others } = table.summary;
      const shown = [
        ...table.problems,
        ...table.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.problems)),
      ];
      expect(shown).toHaveLength(errors + warnings + others);
    }
  });
});

const EXPENDITURE = [
  '表3',
  '部门支出总表',
  '单位：万元',
  '',
  '科目编码\t科目名称\t合计\t基本支出\t\t项目支出',
  '\t\t\t人员经费\t公用经费\t',
  '\t合计\t30.00\t15.00\t5.00\t10.00',
  '208\t社会保障和就业支出\t20.00\t5.00\t5.00\t10.00',
  '20805\t行政事业单位养老支出\t20.00\t5.00\t5.00\t10.00',
  '210\t卫生健康支出\t10.00\t10.00\t0.00\t',
  '',
].join('\n');

describe('a table', () => {
  it('merges its heads', () => {
    const { head } = tableOf(analyze(EXPENDITURE));
    const labels = head.map((row) =>
      row.map(({ text, colspan, rowspan }) => `${text} ${colspan}×${rowspan}`),
    );
    expect(labels).toEqual([
      ['科目编码 1×2', '科目名称 1×2', '合计 1×2', '基本支出 2×1', '项目支出 1×2'],
      ['人员经费 1×1', '公用经费 1×1'],
    ]);
  });

  it('names its columns from the top, freezes codes and names, and folds by codes', () => {
    const { columns, frozen, rows } = tableOf(analyze(EXPENDITURE));
    expect(columns.map(({ label }) => label)).toContain('基本支出 › 人员经费');
    expect(columns.map(({ role }) => role).slice(0, 3)).toEqual(['code', 'name', 'amount']);
    expect(frozen).toBe(2);
    const tree = rows.map(({ role, level, parent, foldable }) => [role, level, parent, foldable]);
    expect(tree).toEqual([
      ['total', 0, undefined, false],
      ['subject', 0, undefined, true],
      ['subject', 1, 1, false],
      ['subject', 0, undefined, false],
    ]);
  });

  it('tells zeros and blanks from amounts, and verdicts from the lack of them', () => {
    const [, , , last] = tableOf(analyze(EXPENDITURE)).rows;
    expect(last?.cells.map(({ zero }) => zero)).toEqual([false, false, false, false, true, true]);
    expect(last?.cells.map(({ verdict }) => verdict).slice(0, 3)).toEqual([undefined, undefined, 'exact']);
  });

  it('marks what is contradicted and says why in the language asked for', () => {
    const analysis = analyze(EXPENDITURE.replace('合计\t30.00', '合计\t31.00'));
    const [cell] = tableOf(analysis).rows[0]?.cells.slice(2) ?? [];
    expect(cell?.verdict).toBe('contradicted');
    expect(cell?.problems[0]?.message).toMatch(/30\.00/);
    const english = previewTable(analysis, 0, 1, 'en')?.marked[0]?.problems[0];
    expect(english?.message).toMatch(/[a-z]{3}/);
    expect(english?.fixes.length).toBe(cell?.problems[0]?.fixes.length);
  });

  it('starts a panel where the other side of a statement begins, and folds nothing there', () => {
    const statement = tablesOf(sampleNamed('errors.ysgk.txt').analysis)[0];
    expect(statement?.columns.map(({ startsPanel }) => startsPanel)).toEqual([false, false, true, false]);
    expect(statement?.rows.some(({ foldable }) => foldable)).toBe(false);
  });

  it('joins what a page break cut, with one head', () => {
    const again = ['部门支出总表', '单位：万元', '', ...EXPENDITURE.split('\n').slice(4, 6)].join('\n');
    const cut = EXPENDITURE.replace('210\t', `\n${again}\n210\t`);
    const { analysis, table } = { analysis: analyze(cut), table: tableOf(analyze(cut)) };
    expect(analysis.disclosure.tables).toHaveLength(1);
    expect(table.head).toHaveLength(2);
    expect(table.rows.map(({ cells }) => cells[1]?.text)).toEqual([
      '合计',
      '社会保障和就业支出',
      '行政事业单位养老支出',
      '卫生健康支出',
    ]);
    const place = table.rows[3]?.cells[1]?.place;
    expect(place && textAt(analysis, place)).toBe('卫生健康支出');
  });

  it('reads each piece of a table in the format that it is written in', () => {
    const tab = ['科目编码\t科目名称\t合计', '\t合计\t30.00', '208\t社会保障\\|就业\t20.00'];
    const pipe = ['| 科目编码 | 科目名称 | 合计 |', '|---|---|---|', '| 210 | 卫生\\|健康 | 10.00 |'];
    const caption = ['部门支出总表', '', '单位：万元', ''];
    const analysis = analyze([...caption, ...tab, '', ...caption, ...pipe, ''].join('\n'));
    expect(analysis.disclosure.tables).toHaveLength(1);
    const names = tableOf(analysis).rows.map(({ cells }) => cells[1]?.text);
    expect(names).toEqual(['合计', '社会保障\\|就业', '卫生|健康']);
  });

  it('has no place for a cell that its row does not have', () => {
    const analysis = analyze(EXPENDITURE.replace('10.00\t0.00\t\n', '10.00\n'));
    const cells = tableOf(analysis).rows[3]?.cells ?? [];
    expect(cells.map(({ place }) => place !== undefined)).toEqual([true, true, true, true, false, false]);
    expect(cells.slice(4).map(({ text, zero }) => [text, zero])).toEqual([
      ['', true],
      ['', true],
    ]);
  });
});

const HTML = `<p>部门收入总表</p>
<p>单位：万元</p>
<table>
<tr><th rowspan="2">项目</th><th colspan="2">预算数 &amp; 说明</th></tr>
<tr><th>合计</th><th>备注</th></tr>
<tr><td>合计</td><td>10.00</td><td rowspan="2">甲&lt;乙<br/>丙</td></tr>
<tr><td><b>事业&nbsp;收入</b></td><td>10.00</td></tr>
<tr><td colspan="2">小计</td><td></td></tr>
</table>
`;

describe('an HTML table', () => {
  const analysis = analyze(HTML);
  const { rows, head, columns } = tableOf(analysis);

  it('shows text without its markup', () => {
    expect(head[0]?.map(({ text, colspan, rowspan }) => `${text} ${colspan}×${rowspan}`)).toEqual([
      '项目 1×2',
      '预算数&说明 2×1',
    ]);
    expect(columns[1]?.label).toBe('预算数&说明 › 合计');
    expect(rows[0]?.cells[2]?.text).toBe('甲<乙 丙');
    expect(rows[1]?.cells[0]?.text).toBe('事业 收入');
  });

  it('has no place for what a merged cell covers, and one for a cell that is empty', () => {
    expect(rows[1]?.cells[2]).toMatchObject({ text: '', place: undefined });
    expect(rows[2]?.cells[1]).toMatchObject({ text: '', place: undefined });
    expect(rows[2]?.cells[2]?.place).toBeDefined();
  });
});
