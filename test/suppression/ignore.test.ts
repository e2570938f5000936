import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { RAGGED, RAGGED_ROW, TOTAL, WRONG, WRONG_ROW } from './documents.ts';

function told(text: string, settings: Partial<Settings> = {}) {
  const { findings, silenced } = analyze(text, { ...DEFAULT_SETTINGS, ...settings });
  const rules = findings.map(({ rule, range }) => `${rule} ${text.slice(range.start, range.end)}`);
  return { rules, silenced: silenced.comments };
}

const UNUSED = 'unused-suppression';
const BOTH = [`${TOTAL} 310.00`, `${RAGGED} 9.00`];

describe('what comments ignore', () => {
  it('is nothing without them', () => {
    expect(told(WRONG)).toEqual({ rules: BOTH, silenced: 0 });
  });

  it('is the rule named, on the next line or on their own', () => {
    const above = WRONG.replace(WRONG_ROW, `<!-- gouji-ignore ${TOTAL} -->\n${WRONG_ROW}`);
    const beside = WRONG.replace(WRONG_ROW, `${WRONG_ROW} <!-- gouji-ignore ${TOTAL} -->`);
    const glued = WRONG.replace(WRONG_ROW, `${WRONG_ROW}<!--gouji-ignore ${TOTAL}-->`);
    for (const text of [above, beside, glued]) expect(told(text)).toEqual({ rules: [BOTH[1]], silenced: 1 });
  });

  it('is every rule where none is named', () => {
    expect(told(WRONG.replace(RAGGED_ROW, `${RAGGED_ROW} <!-- gouji-ignore -->`))).toEqual({
      rules: [BOTH[0]],
      silenced: 1,
    });
    expect(told(`<!-- gouji-ignore-file -->\n${WRONG}`)).toEqual({ rules: [], silenced: 2 });
  });

  it('is not what another comment speaks of', () => {
    const text = WRONG.replace(WRONG_ROW, `<!-- gouji-ignore ${RAGGED} -->\n${WRONG_ROW}`);
    expect(told(text).rules).toEqual([`${UNUSED} ${RAGGED}`, ...BOTH]);
  });

  it('is the rules of a block, and of the file', () => {
    const block = WRONG.replace(
      WRONG_ROW,
      `<!-- gouji-ignore-start ${TOTAL} -->\n${WRONG_ROW}\n<!-- gouji-ignore-end -->`,
    );
    expect(told(block)).toEqual({ rules: [BOTH[1]], silenced: 1 });
    expect(told(`<!-- gouji-ignore-file ${TOTAL} ${RAGGED} -->\n${WRONG}`)).toEqual({
      rules: [],
      silenced: 2,
    });
  });
});

describe('a comment that ignores nothing', () => {
  it('is told, and each of its names by itself', () => {
    const text = WRONG.replace(
      WRONG_ROW,
      `<!-- gouji-ignore ${TOTAL} balance-mismatch nonsense -->\n${WRONG_ROW}`,
    );
    expect(told(text).rules).toEqual([`${UNUSED} balance-mismatch`, `${UNUSED} nonsense`, BOTH[1]]);
  });

  it('is let pass where its rule is switched off, or silenced by its own name', () => {
    const text = `<!-- gouji-ignore balance-mismatch -->\n${WRONG}`;
    expect(told(text, { rules: { 'balance-mismatch': 'off' } }).rules).toEqual(BOTH);
    expect(told(text, { rules: { [UNUSED]: 'off' } }).rules).toEqual(BOTH);
    expect(told(`<!-- gouji-ignore-file ${UNUSED} -->\n${text}`).rules).toEqual(BOTH);
  });

  it('offers the rule that was meant, and its own removal', () => {
    const comment = '<!-- gouji-ignore row-total-mismach -->';
    const [finding] = analyze(WRONG.replace(WRONG_ROW, `${comment}\n${WRONG_ROW}`)).findings;
    expect(finding?.fixes.map(({ title, preferred }) => [title.zh, preferred])).toEqual([
      ['改为 row-total-mismatch', false],
      ['删去这条注释', false],
    ]);
    const removal = finding?.fixes[1]?.edits[0]?.range;
    const text = WRONG.replace(WRONG_ROW, `${comment}\n${WRONG_ROW}`);
    expect(text.slice(0, removal?.start) + text.slice(removal?.end)).toBe(WRONG);
  });
});
