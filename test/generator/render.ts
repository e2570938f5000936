import { type Grid, headCells, headTexts } from './grid.ts';
import type { Style } from './style.ts';

/** One table as text: caption, unit line, the table itself, and its note. */
export function renderTable(grid: Grid, number: number, unitName: string, style: Style): string {
  const shown = withIndex(grid, style);
  const { before, inside } = opening(shown.title, number, unitName, style);
  const body = style.format === 'html' ? htmlTable(shown) : textTable(shown, inside, before, style);
  const note = grid.note === undefined ? [] : ['', grid.note];
  return [...before, body, ...note].join('\n');
}

function withIndex(grid: Grid, style: Style): Grid {
  if (
    !style.index ||
    grid.labels !== 2 ||
    (grid.title.includes('基本') && style.economicColumns === 'panels')
  )
    return grid;
  return {
    ...grid,
    heads: [{ label: '序号' }, ...grid.heads],
    rows: grid.rows.map((row, at) => [String(at + 1), ...row]),
    labels: grid.labels + 1,
  };
}

function opening(title: string, number: number, unitName: string, style: Style) {
  const money = style.money.startsWith('yuan') ? '元' : '万元';
  const unit =
    [
      [`单位：${money}`],
      [`部门：${unitName}`, '', `单位：${money}`],
      [`部门名称：${unitName} 单位：${money}`],
      [`金额单位：${money}`],
      [`单位:${money}`],
    ][style.unitLine] ?? [];
  const tableNumber = `公开表${number}`;
  if (style.caption === 'inside' && style.format === 'tab')
    return { before: [''], inside: [[title], [unit.at(-1) ?? '']] };
  if (style.caption === 'glued') return { before: ['', `表${number} ${title}`, '', ...unit, ''], inside: [] };
  if (style.caption === 'numbered')
    return { before: ['', tableNumber, '', title, '', ...unit, ''], inside: [] };
  return { before: ['', title, '', ...unit, ''], inside: [] };
}

type Line = readonly string[];

function textTable(grid: Grid, inside: readonly Line[], before: readonly string[], style: Style): string {
  const heads = headTexts(grid.heads);
  const width = heads[0]?.length ?? 0;
  const titled = inside.map((line) => [...line, ...new Array<string>(width - line.length).fill('')]);
  const indexed = style.indexRow && grid.rows.length > 3 ? [indexRow(grid, width)] : [];
  if (style.format === 'pipe') return pipes([...heads, ...indexed, ...grid.rows]);
  const lines = (rows: readonly Line[]) => rows.map((row) => row.join('\t'));
  const broken = style.pageBreak !== 'none' && grid.rows.length > 12;
  if (!broken) return lines([...titled, ...heads, ...indexed, ...grid.rows]).join('\n');
  const half = Math.floor(grid.rows.length * 0.6);
  const again = style.pageBreak === 'bare' ? [] : heads;
  const page = style.footers ? ['', `— ${grid.rows.length} —`, ''] : [''];
  const between = style.pageBreak === 'captioned' && inside.length === 0 ? [...page, ...before] : page;
  const first = lines([...titled, ...heads, ...indexed, ...grid.rows.slice(0, half)]);
  return [...first, ...between, ...lines([...again, ...grid.rows.slice(half)])].join('\n');
}

/** 栏次: ** under the labels, 1 2 3 under the amounts. */
function indexRow(grid: Grid, width: number): Line {
  return Array.from({ length: width }, (_, at) => (at < grid.labels ? '**' : String(at - grid.labels + 1)));
}

function pipes(rows: readonly Line[]): string {
  const lines = rows.map((row) => `| ${row.join(' | ')} |`);
  const rule = `|${(rows[0] ?? []).map(() => ' --- |').join('')}`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

function htmlTable(grid: Grid): string {
  const span = (name: string, count: number) => (count > 1 ? ` ${name}="${count}"` : '');
  const heads = headCells(grid.heads).map((row) =>
    row
      .map(({ label, across, down }) => `<td${span('rowspan', down)}${span('colspan', across)}>${label}</td>`)
      .join(''),
  );
  const rows = grid.rows.map((row) => row.map((text) => `<td>${text}</td>`).join(''));
  return ['<table>', ...[...heads, ...rows].map((row) => `<tr>${row}</tr>`), '</table>'].join('\n');
}
