import { assert } from './amounts.ts';
import { zeros } from './zeros.ts';

/** A finding that a slip must give: a 0-based line, the text it sits on, and the preferred fix where there is one. */
interface Expected {
  readonly rule: string;
  readonly line: number;
  readonly text: string;
  readonly fix: string | null;
}

interface CellSlip {
  readonly rule: string;
  readonly caption: string;
  /** 科目编码 or name that starts the row; its column is found by itself. */
  readonly row: string;
  readonly from: string;
  readonly to: string;
  /** Which of the row's cells that read `from`, counted from 0. */
  readonly nth: number;
  readonly fix: string | null;
  /** A slip that only carries another one on is expected to give no finding of its own. */
  readonly silent?: true;
}

const general = '一般公共预算支出表（按功能分类科目）';
const projectEconomic = '一般公共预算项目支出表';
const official = '一般公共预算“三公”经费支出表';

const slips: readonly CellSlip[] = [
  {
    rule: 'of-which-exceeds',
    caption: '部门收支总表',
    row: '其中：捐赠收入',
    from: '8.20',
    to: '18.20',
    nth: 0,
    fix: null,
  },
  {
    rule: 'unknown-subject-code',
    caption: '部门支出总表',
    row: '2080506',
    from: '2080506',
    to: '2080576',
    nth: 0,
    fix: '2080506',
  },
  {
    rule: 'row-total-mismatch',
    caption: general,
    row: '2081101',
    from: '318.47',
    to: '328.47',
    nth: 0,
    fix: '318.47',
  },
  {
    rule: 'subject-name-mismatch',
    caption: general,
    row: '2101103',
    from: '公务员医疗补助',
    to: '公务员医疗补贴',
    nth: 0,
    fix: '公务员医疗补助',
  },
  {
    rule: 'malformed-amount',
    caption: '一般公共预算基本支出表（按经济分类科目）',
    row: '30107',
    from: '88.16',
    to: '8,8.16',
    nth: 1,
    fix: '88.16',
  },
  {
    rule: 'subject-rollup-mismatch',
    caption: projectEconomic,
    row: '30213',
    from: '40.37',
    to: '40.73',
    nth: 0,
    fix: '40.37',
  },
  {
    rule: 'cross-table-mismatch',
    caption: projectEconomic,
    row: '合计',
    from: '287.78',
    to: '288.78',
    nth: 0,
    fix: null,
  },
  {
    rule: '',
    caption: projectEconomic,
    row: '303',
    from: '128.60',
    to: '129.60',
    nth: 0,
    fix: null,
    silent: true,
  },
  {
    rule: '',
    caption: projectEconomic,
    row: '30305',
    from: '128.60',
    to: '129.60',
    nth: 0,
    fix: null,
    silent: true,
  },
  {
    rule: 'column-total-mismatch',
    caption: '部门收支总表',
    row: '本年收入合计',
    from: '1272.02',
    to: '1272.20',
    nth: 1,
    fix: '1272.02',
  },
];

/** The line of a row below a caption; captions stand once in the contents list as items and once as a line of their own. */
function lineOf(lines: readonly string[], caption: string, row: string): number {
  const top = lines.indexOf(caption);
  assert(top >= 0, `no table ${caption}`);
  const line = lines.findIndex((text, index) => index > top && text.split('\t').slice(0, 2).includes(row));
  assert(line > top, `no row ${row} below ${caption}`);
  return line;
}

function replaceCell(text: string, slip: CellSlip): string {
  const cells = text.split('\t');
  const places = cells.flatMap((cell, column) => (cell === slip.from ? [column] : []));
  const place = places[slip.nth];
  assert(place !== undefined, `no cell ${slip.from} in ${text}`);
  return cells.map((cell, column) => (column === place ? slip.to : cell)).join('\t');
}

interface Slipped {
  readonly text: string;
  readonly expected: readonly Expected[];
}

/** The clean sample with ten slips, each in a place of its own. */
export function errors(): Slipped {
  const lines = zeros().split('\n');
  const unitLine = lines.indexOf('单位：万元', lines.indexOf(official));
  lines.splice(unitLine, 2);
  const found: Expected[] = [
    { rule: 'missing-unit', line: lines.indexOf(official), text: official, fix: '单位：万元\n' },
  ];
  const ragged = lineOf(lines, '部门支出总表', '2101102');
  lines[ragged] = `${lines[ragged] ?? ''}\t10.13`;
  found.push({ rule: 'ragged-row', line: ragged, text: '10.13', fix: null });
  for (const slip of slips) {
    const line = lineOf(lines, slip.caption, slip.row);
    lines[line] = replaceCell(lines[line] ?? '', slip);
    if (slip.silent !== true) found.push({ rule: slip.rule, line, text: slip.to, fix: slip.fix });
  }
  assert(found.length === 10, `${found.length} slips`);
  return { text: lines.join('\n'), expected: found.sort((a, b) => a.line - b.line) };
}
