import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { cellEdit } from '../../server/src/features/preview/edit.ts';
import { cellFix } from '../../server/src/features/preview/fix.ts';
import { locate } from '../../server/src/features/preview/locate.ts';
import { previewTrace } from '../../server/src/features/preview/trace.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import { rangeOf, SAMPLES, sampleNamed, tableOf, tablesOf, textAt } from './samples.ts';

describe.each(SAMPLES)('$name', ({ analysis, text }) => {
  it('finds the cell at each end of its text, and captions without a cell', () => {
    for (const table of tablesOf(analysis)) {
      const { index, place } = table.summary;
      expect(locate(analysis, rangeOf(analysis, place).start, 1)).toMatchObject({ table: index });
      for (const { row, cells } of table.rows) {
        cells.forEach((cell, column) => {
          if (cell.place === undefined || cell.text === '') return;
          const { start, end } = rangeOf(analysis, cell.place);
          const expected = { version: 1, table: index, row, column };
          expect(locate(analysis, start, 1)).toEqual(expected);
          expect(locate(analysis, end, 1)).toEqual(expected);
        });
      }
    }
  });

  it('traces exactly the cells that say so', () => {
    for (const table of tablesOf(analysis)) {
      for (const { row, cells } of table.rows) {
        cells.forEach(({ verdict, problems }, column) => {
          if ((row + column) % 4 !== 0 && verdict !== 'contradicted') return;
          const trace = previewTrace(analysis, { table: table.summary.index, row, column }, 1, 'zh');
          expect(trace?.relations.length !== 0).toBe(verdict !== undefined);
          expect(trace?.relations[0]?.verdict === 'contradicted').toBe(verdict === 'contradicted');
          expect(trace?.problems).toEqual(problems);
        });
      }
    }
  });

  it('writes a cell of each table so that the table reads it back, and touches nothing else', () => {
    const written = tablesOf(analysis).flatMap((table) => {
      const filled = table.rows.flatMap(({ row, cells }) =>
        cells.flatMap(({ place }, column) =>
          place === undefined || table.columns[column]?.role !== 'amount' ? [] : [{ row, column }],
        ),
      );
      const address = filled[Math.floor(filled.length / 2)];
      return address === undefined ? [] : [{ table, ...address }];
    });
    expect(written.length).toBeGreaterThan(3);
    const edits = written.flatMap(({ table: { summary }, row, column }) => {
      const answer = cellEdit(analysis, { table: summary.index, row, column }, '9876543.21');
      if (!('edits' in answer)) throw new Error(answer.refused.en);
      return answer.edits;
    });
    const edited = analyze(applyEdits(text, edits));
    for (const { table, row, column } of written) {
      const { rows } = tableOf(edited, table.summary.index);
      const texts = rows.map(({ cells }) => cells.map((cell) => cell.text));
      const expected = table.rows.map(({ cells }) => cells.map((cell) => cell.text));
      if (expected[row] !== undefined) expected[row][column] = '9876543.21';
      expect(texts).toEqual(expected);
    }
  });
});

const TAB = '部门收入总表\n单位：万元\n\n项目\t合计\t备注\n合计\t10.00\t无\n事业收入\t10.00\n';
const PIPE =
  '部门收入总表\n\n单位：万元\n\n| 项目 | 合计 | 备注 |\n|---|---|---|\n| 合计 | 10.00 |  |\n| 事业 \\| 其他 | 10.00 | 无 |\n';
const HTML =
  '部门收入总表\n\n单位：万元\n\n<table>\n<tr><th>项目</th><th>合计</th><th>备注</th></tr>\n<tr><td>合计</td><td>10.00</td><td rowspan="2"></td></tr>\n<tr><td>事业收入</td><td>10.00</td></tr>\n</table>\n';

interface Address {
  readonly row: number;
  readonly column: number;
}

function edited(text: string, { row, column }: Address, wanted: string): string | undefined {
  const answer = cellEdit(analyze(text), { table: 0, row, column }, wanted);
  return 'edits' in answer ? applyEdits(text, answer.edits) : undefined;
}

function refusal(text: string, { row, column }: Address, wanted: string): string | undefined {
  const answer = cellEdit(analyze(text), { table: 0, row, column }, wanted);
  return 'refused' in answer ? answer.refused.en : undefined;
}

function cellText(text: string, { row, column }: Address): string | undefined {
  return tableOf(analyze(text)).rows[row]?.cells[column]?.text;
}

describe('an edit', () => {
  const first = { row: 0, column: 1 };

  it('replaces the text of the cell and keeps the blanks round it', () => {
    expect(edited(TAB, first, ' 12.50 ')).toBe(TAB.replace('10.00', '12.50'));
    expect(edited(PIPE, first, '12.50')).toBe(PIPE.replace('10.00', '12.50'));
    expect(edited(HTML, first, '12.50')).toBe(HTML.replace('10.00', '12.50'));
  });

  it('is none where the text stands there already', () => {
    expect(cellEdit(analyze(TAB), { table: 0, ...first }, '10.00')).toEqual({ edits: [] });
  });

  it('empties a cell and fills an empty one', () => {
    const empty = { row: 0, column: 2 };
    expect(edited(TAB, empty, '')).toBe(TAB.replace('无', ''));
    expect(cellText(edited(PIPE, empty, '见说明') ?? '', empty)).toBe('见说明');
    expect(cellText(edited(HTML, empty, '见说明') ?? '', empty)).toBe('见说明');
  });

  it('puts back a cell whose tabs were cut off at the end of the row', () => {
    const missing = { row: 1, column: 2 };
    expect(edited(TAB, missing, '无')).toBe(TAB.replace('收入\t10.00', '收入\t10.00\t无'));
  });

  it.each(['1\t2', '1\n2', '1\r2', '1\u20282', '1<!-- 2', '\u0000'])('refuses %j', (wanted) => {
    for (const text of [TAB, PIPE, HTML]) expect(refusal(text, first, wanted)).toMatch(/no line breaks/);
  });

  it('escapes what would break a pipe table or an HTML table', () => {
    for (const text of [PIPE, HTML]) {
      for (const wanted of ['甲|乙', '甲\\乙', '甲<td>乙', '甲&lt;乙', '<', '>', '&', '\\', '\\|']) {
        const note = { row: 0, column: 2 };
        const after = edited(text, note, wanted);
        expect(after && cellText(after, note), wanted).toBe(wanted);
        expect(after && cellText(after, { row: 1, column: 1 })).toBe('10.00');
      }
    }
  });

  it('refuses what would take the table apart', () => {
    const dashes = PIPE.replace('| 合计 | 10.00 |  |\n', '| - | 10.00 | - |\n');
    expect(refusal(dashes, first, '--')).toMatch(/break the rows/);
    expect(edited(dashes, first, '--1')).toBe(dashes.replace('10.00', '--1'));
    expect(refusal(PIPE, first, '**10**')).toMatch(/break the rows/);
  });

  it('refuses a cell that is part of a merged one, or is not there', () => {
    expect(refusal(HTML, { row: 1, column: 2 }, '1')).toMatch(/merged cell/);
    expect(refusal(TAB, { row: 9, column: 0 }, '1')).toMatch(/no such cell/);
    expect(refusal(TAB, { row: 0, column: 9 }, '1')).toMatch(/no such cell/);
    expect(refusal('', first, '1')).toMatch(/no such cell/);
    expect(refusal(PIPE.replace(' 10.00 | 无 |', ' 10.00 |'), { row: 1, column: 2 }, '1')).toMatch(
      /no such cell/,
    );
  });
});

describe('a trace', () => {
  const { analysis } = sampleNamed('errors.ysgk.txt');
  const contradicted = tablesOf(analysis).flatMap(({ summary, rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ verdict }, column) =>
        verdict === 'contradicted' ? [{ table: summary.index, row, column }] : [],
      ),
    ),
  );

  it('tells total, terms, gap and places, in the language asked for', () => {
    const [address] = contradicted;
    if (address === undefined) throw new Error('the sample contradicts nothing');
    const trace = previewTrace(analysis, address, 4, 'zh');
    const [relation] = trace?.relations ?? [];
    expect(trace).toMatchObject({ version: 4, row: address.row, column: address.column, unit: '万元' });
    expect(relation?.gap).toMatch(/^[\d.]+ 万元$/);
    expect(relation?.statement).toMatch(/等于|超过|相等/);
    expect(previewTrace(analysis, address, 4, 'en')?.relations[0]?.statement).toMatch(/^[A-Z][\w ’-]+$/);
    for (const { written, place } of [relation?.total, ...(relation?.terms ?? [])].filter(
      (term) => term !== undefined,
    )) {
      expect(textAt(analysis, place) || '0').toBe(written);
    }
  });

  it('has no gap where a relation holds exactly', () => {
    for (const address of contradicted) {
      const { relations } = previewTrace(analysis, address, 1, 'zh') ?? { relations: [] };
      for (const { verdict, gap } of relations) expect(gap === '').toBe(verdict === 'exact');
    }
  });

  it('puts between the figures what the relation says: at least, not equal, for the items of a bound', () => {
    const text =
      '部门收入总表\n单位：万元\n\n项目\t预算数\n其他收入\t12.60\n其中：捐赠收入\t18.20\n合计\t12.60\n';
    const trace = previewTrace(analyze(text), { table: 0, row: 1, column: 1 }, 1, 'zh');
    const bound = trace?.relations.find(({ statement }) => statement.includes('不超过'));
    expect([bound?.total.operator, bound?.terms.map(({ operator }) => operator)]).toEqual(['', ['≥']]);
    const [sum] = contradicted.flatMap(
      (address) =>
        previewTrace(analysis, address, 1, 'zh')?.relations.filter(({ terms }) => terms.length > 1) ?? [],
    );
    expect(sum?.terms.map(({ operator }) => operator).slice(0, 2)).toEqual(['=', '+']);
  });

  it('is none where there is no such cell', () => {
    expect(previewTrace(analysis, { table: 99, row: 0, column: 0 }, 1, 'zh')).toBeUndefined();
    expect(previewTrace(analysis, { table: 0, row: 999, column: 0 }, 1, 'zh')).toBeUndefined();
    expect(previewTrace(analysis, { table: 0, row: 0, column: 99 }, 1, 'zh')).toBeUndefined();
  });
});

/** Rules of the findings, those that only count others apart. */
function found({ findings }: Analysis): readonly string[] {
  return findings.map(({ rule, message }) => `${rule} ${message.zh}`);
}

describe('a fix', () => {
  it('is the preferred one of the cell’s gravest problem, and removes it', () => {
    const { analysis, text } = sampleNamed('errors.ysgk.txt');
    let fixed = 0;
    for (const { summary, rows } of tablesOf(analysis)) {
      for (const { row, cells } of rows) {
        cells.forEach(({ problems }, column) => {
          const fix = cellFix(analysis, { table: summary.index, row, column });
          const first = problems.find(({ fixes }) => fixes.length > 0);
          expect(fix?.title.zh).toBe(first?.fixes[0]);
          if (fix === undefined || first === undefined) return;
          const after = found(analyze(applyEdits(text, fix.edits)));
          expect(after).not.toContain(`${first.rule} ${first.message}`);
          fixed += 1;
        });
      }
    }
    expect(fixed).toBeGreaterThan(1);
  });
});
