import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { LAYOUTS } from '../../server/src/features/working/layouts.ts';
import { instantiate } from '../../server/src/features/working/template.ts';

const templateOf = (id: string, extension: string) => readFileSync(`templates/${id}${extension}`, 'utf8');

describe('templates', () => {
  describe.each(LAYOUTS)('$id', ({ id, extension, kind }) => {
    test.each([
      [2027, '', '万元'],
      [2026, '云溪县交通运输局', '元'],
    ] as const)('of %i for “%s” in %s has only places to fill in', (year, organisation, unit) => {
      const text = instantiate(templateOf(id, extension), { year, organisation, unit });
      const { disclosure, findings } = analyze(text, DEFAULT_SETTINGS);
      expect(text).not.toContain('{{');
      expect(disclosure.budgetYear).toBe(year);
      expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['placeholder-text']));
      expect(disclosure.kind === 'final-accounts').toBe(kind === 'final-accounts');
      expect(disclosure.tables.length).toBeGreaterThan(8);
      const units = new Set(disclosure.tables.flatMap((table) => (table.unitRange ? [table.unit] : [])));
      expect([...units]).toEqual([unit === '元' ? 'yuan' : 'ten-thousand-yuan']);
    });

    test('names nobody and holds no amount', () => {
      const template = templateOf(id, extension);
      expect(template).toContain('{{单位}}');
      expect(template).not.toMatch(/云汀|栖云|霁川|青岚|澜港|岚川|临汐/);
      const amounts = template.match(/(?<![\d.])\d[\d,]*\.\d\d(?!\d)/g) ?? [];
      expect(amounts.filter((amount) => amount !== '0.00')).toEqual([]);
    });
  });
});
