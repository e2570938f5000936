import { describe, expect, it } from 'vitest';
import { rowsOf } from './panel.ts';

const COLUMNS = 'unit-code unit-name amount';
const UNITS = `
119 | 云溪县水务局 | 90.00
119001 | 云溪县水务局（本级） | 50.00
119002 | 云溪县水文站 | 25.00
119003 | 云溪县灌溉站 | 15.00`;

function misprintsOf(columns: string, lines: string): readonly string[] {
  return rowsOf({ columns }, lines)
    .map(({ unitMisprint }) => unitMisprint && `${unitMisprint.printed} → ${unitMisprint.meant}`)
    .filter((one) => one !== undefined);
}

describe('codes of units with one slip', () => {
  it.each([
    ['119002 |', '129002 |'],
    ['119003 |', '191003 |'],
    ['119001 |', '019001 |'],
  ])('are taken for units of the department: %s %s', (right, wrong) => {
    const code = (cell: string) => cell.replace(' |', '');
    expect(misprintsOf(COLUMNS, UNITS)).toEqual([]);
    const slip = UNITS.replace(right, wrong);
    expect(misprintsOf(COLUMNS, slip)).toEqual([`${code(wrong)} → ${code(right)}`]);
    expect(rowsOf({ columns: COLUMNS }, slip).map(({ parent }) => parent)).toEqual([-1, 0, 0, 0]);
  });

  it('are taken for the unit among whose rows they stand', () => {
    const columns = 'code/functional unit-code name amount';
    const lines = `
 | 309001 | 云溪县水文站 | 9.00
2010301 | 309001 | 行政运行 | 4.00
2010302 | 389001 | 一般行政管理事务 | 3.00
2010350 | 309001 | 事业运行 | 2.00`;
    expect(misprintsOf(columns, lines)).toEqual(['389001 → 309001']);
    expect(rowsOf({ columns }, lines).map(({ parent }) => parent)).toEqual([-1, 0, 0, 0]);
  });

  it('are none of another department', () => {
    expect(
      misprintsOf(COLUMNS, `${UNITS}\n120 | 云溪县林业局 | 5.00\n120001 | 云溪县林业局（本级） | 5.00`),
    ).toEqual([]);
    expect(misprintsOf(COLUMNS, UNITS.replace('119003 |', '222003 |'))).toEqual([]);
  });
});
