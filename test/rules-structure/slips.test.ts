import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { disclose } from '../../server/src/model/disclose.ts';
import type { Disclosure } from '../../server/src/model/disclosure.ts';
import { reconcile } from '../../server/src/reconcile/reconcile.ts';
import { rule as duplicateTable } from '../../server/src/rules/duplicate-table/rule.ts';
import { rule as missingTable } from '../../server/src/rules/missing-table/rule.ts';
import { rule as numberingGap } from '../../server/src/rules/numbering-gap/rule.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { rule as tocMismatch } from '../../server/src/rules/toc-mismatch/rule.ts';
import { rule as undefinedTerm } from '../../server/src/rules/undefined-term/rule.ts';
import { rule as unitMagnitude } from '../../server/src/rules/unit-magnitude/rule.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import type { ContentsEntry } from '../../server/src/syntax/tree.ts';

const SAMPLES = resolve(import.meta.dirname, '../../samples');
/** Of all slips of one kind; the rest cannot be told from another way to write a document. */
const LEAST_FOUND = 0.95;

interface Sample {
  readonly name: string;
  readonly text: string;
  readonly disclosure: Disclosure;
}

const samples: readonly Sample[] = readdirSync(SAMPLES)
  .filter((name) => name.includes('.ysgk.') && !name.startsWith('errors'))
  .map((name) => {
    const text = readFileSync(join(SAMPLES, name), 'utf8');
    return { name, text, disclosure: disclose(parse(text)) };
  });

function findings(disclosure: Disclosure, rules: readonly Rule[]): readonly string[] {
  const reconciliation = reconcile(disclosure.figures, []);
  const context = { disclosure, reconciliation, rounding: 'hint' as const };
  return rules.flatMap((rule) => [...rule.check(context)].map(({ message }) => `${rule.id} ${message.zh}`));
}

/** The slips that no rule finds, and how many there were. */
function missed(slips: Iterable<readonly [what: string, text: string]>, rules: readonly Rule[]) {
  const unfound: string[] = [];
  let count = 0;
  for (const [what, text] of slips) {
    count++;
    if (findings(disclose(parse(text)), rules).length === 0) unfound.push(what);
  }
  return { unfound, count };
}

function entriesOf({ disclosure }: Sample): readonly ContentsEntry[] {
  const block = disclosure.tree.blocks.find((one) => one.kind === 'contents');
  return block?.kind === 'contents' ? block.entries : [];
}

function withoutLine(text: string, at: number): string {
  return text.slice(0, text.lastIndexOf('\n', at) + 1) + text.slice(text.indexOf('\n', at) + 1);
}

describe('clean samples', () => {
  it.each(samples.map((sample) => [sample.name, sample] as const))(
    '%s has no finding',
    (_, { disclosure }) => {
      expect(findings(disclosure, [tocMismatch, numberingGap, unitMagnitude, duplicateTable])).toEqual([]);
    },
  );
});

describe('slips in clean samples', () => {
  it('are found when a line of the contents list is left out', () => {
    const slips = samples.flatMap((sample) => {
      return entriesOf(sample).map(({ title }) => {
        return [
          `${sample.name} ${sample.text.slice(title.start, title.end)}`,
          withoutLine(sample.text, title.start),
        ] as const;
      });
    });
    const { unfound, count } = missed(slips, [tocMismatch, numberingGap]);
    expect(count).toBeGreaterThan(100);
    expect(unfound.length, unfound.join('\n')).toBeLessThanOrEqual((1 - LEAST_FOUND) * count);
  });

  it('are found when a title of the contents list has a wrong word', () => {
    const slips = samples.flatMap((sample) => {
      return entriesOf(sample).map(({ title }) => {
        const middle = (title.start + title.end) >> 1;
        const text = `${sample.text.slice(0, middle - 1)}某某${sample.text.slice(middle + 1)}`;
        return [`${sample.name} ${sample.text.slice(title.start, title.end)}`, text] as const;
      });
    });
    const { unfound, count } = missed(slips, [tocMismatch, missingTable]);
    expect(unfound.length, unfound.join('\n')).toBeLessThanOrEqual((1 - LEAST_FOUND) * count);
  });

  it('are found when an entry of the glossary is left out', () => {
    const slips = samples.flatMap((sample) => {
      return sample.disclosure.glossary.map(({ name, nameRange }) => {
        return [`${sample.name} ${name}`, withoutLine(sample.text, nameRange.start)] as const;
      });
    });
    const { unfound, count } = missed(slips, [numberingGap, undefinedTerm]);
    expect(count).toBeGreaterThan(100);
    expect(unfound.length, unfound.join('\n')).toBeLessThanOrEqual((1 - LEAST_FOUND) * count);
  });

  it('are found, and on the unit, when a table has 元 for 万元 or the reverse', () => {
    let count = 0;
    const unfound: string[] = [];
    for (const { name, text, disclosure } of samples) {
      for (const { money, unitRange, title } of disclosure.tables) {
        const written = unitRange && text.slice(unitRange.start, unitRange.end);
        if (!money || unitRange === undefined || !title.includes('支出') || !/^万?元$/.test(written ?? ''))
          continue;
        if (title.includes('基金') || title.includes('国有') || title.includes('三公')) continue;
        const other = written === '元' ? '万元' : '元';
        const changed = disclose(parse(text.slice(0, unitRange.start) + other + text.slice(unitRange.end)));
        const context = {
          disclosure: changed,
          reconciliation: reconcile(changed.figures, []),
          rounding: 'hint' as const,
        };
        const remarks = [...unitMagnitude.check(context)];
        count++;
        if (remarks.length !== 1 || remarks[0]?.range.start !== unitRange.start)
          unfound.push(`${name} ${title}`);
      }
    }
    expect(count).toBeGreaterThan(20);
    expect(unfound).toEqual([]);
  });
});
