import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';
import {
  baselineEntries,
  knownFindings,
  parseBaseline,
  renderBaseline,
  withoutKnown,
} from '../../server/src/analysis/baseline.ts';
import { fingerprintsOf } from '../../server/src/analysis/fingerprint.ts';
import { WRONG, WRONG_ROW } from '../suppression/documents.ts';

const entries = baselineEntries(WRONG, analyze(WRONG).findings);

function left(text: string) {
  const { findings, silenced } = analyze(text, { ...DEFAULT_SETTINGS, known: knownFindings(entries) });
  return { rules: findings.map(({ rule }) => rule), known: silenced.baseline };
}

describe('the baseline', () => {
  it('lets pass what it knows', () => {
    expect(entries.map(({ rule, count }) => [rule, count])).toEqual([
      ['ragged-row', 1],
      ['row-total-mismatch', 1],
    ]);
    expect(left(WRONG)).toEqual({ rules: [], known: 2 });
  });

  it('knows a finding whose line has moved, or is spaced otherwise', () => {
    expect(left(`说明\n\n${WRONG}`)).toEqual({ rules: [], known: 2 });
    expect(left(WRONG.replace('310.00\t200.00', '310.00 \t 200.00'))).toEqual({ rules: [], known: 2 });
    expect(left(WRONG.replaceAll('\n', '\r\n'))).toEqual({ rules: [], known: 2 });
  });

  it('tells a finding whose figures have changed, and a second one of the kind', () => {
    expect(left(WRONG.replace('310.00', '320.00'))).toEqual({ rules: ['row-total-mismatch'], known: 1 });
    const twice = analyze(WRONG).findings.flatMap((finding) => [finding, finding]);
    expect(withoutKnown(WRONG, twice, knownFindings(entries))).toMatchObject({
      findings: [{ rule: 'row-total-mismatch' }, { rule: 'ragged-row' }],
      known: 2,
    });
  });

  it('holds the same text for the same findings', () => {
    const baseline = {
      files: new Map([
        ['乙.ysgk', entries],
        ['甲.ysgk', entries],
        ['空.ysgk', []],
      ]),
    };
    const text = renderBaseline(baseline);
    expect(renderBaseline({ files: new Map([...baseline.files].reverse()) })).toBe(text);
    expect(parseBaseline(text)?.files).toEqual(
      new Map([
        ['乙.ysgk', entries],
        ['甲.ysgk', entries],
      ]),
    );
    expect(JSON.parse(text)).toMatchObject({ version: 1 });
  });

  it.each(['', '[]', '{}', '{"version":2,"files":{}}', '{"version":1,"files":{"a":[{"rule":"a"}]}}'])(
    'is not %j',
    (text) => {
      expect(parseBaseline(text)).toBeUndefined();
    },
  );
});

describe('a fingerprint', () => {
  it('is of what the finding marks, not only of its line', () => {
    const start = WRONG.indexOf(WRONG_ROW);
    const finding = { ...analyze(WRONG).findings[0], rule: 'a', message: { zh: '', en: '' } } as const;
    const at = (offset: number) => ({
      ...finding,
      range: { start: start + offset, end: start + offset + 1 },
    });
    const [first, second] = fingerprintsOf(WRONG, [at(0), at(1)] as never);
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect(second).not.toBe(first);
  });
});
