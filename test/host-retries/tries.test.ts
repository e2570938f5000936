import { describe, expect, it } from 'vitest';
import type { Results } from '../host/results.ts';
import { type Outcome, tryAgain, tryInTurn } from '../host/tries.ts';

const PASSED: Results = { passed: 12, failed: 0, skipped: 0 };
const FAILED: Results = { passed: 11, failed: 1, skipped: 0 };

/** Tries things that fail so many times each, and tells in which session each was tried, and what was said. */
async function trial(failures: Readonly<Record<string, number>>, outcome: Outcome = 'passed') {
  const left = new Map(Object.entries(failures));
  const tried: string[] = [];
  const said: string[] = [];
  let sessions = 0;
  const results = await tryInTurn(
    Object.keys(failures).map((name) => ({ name })),
    async (act: (session: number) => Promise<void>) => {
      sessions += 1;
      await act(sessions);
    },
    async ({ name }, session): Promise<Outcome> => {
      tried.push(`${name}${session}`);
      const more = left.get(name) ?? 0;
      left.set(name, more - 1);
      return more > 0 ? 'failed' : outcome;
    },
    (line) => said.push(line),
  );
  return { results, tried: tried.join(' '), said };
}

describe('scenarios are tried in turn', () => {
  it('all in one session where none fails, without a word', async () => {
    const { results, tried, said } = await trial({ a: 0, b: 0 });
    expect(results).toEqual({ passed: 2, failed: 0, skipped: 0 });
    expect([tried, said]).toEqual(['a1 b1', []]);
  });

  it('again in a new session after a failure, and the others go on there', async () => {
    const { results, tried, said } = await trial({ a: 0, b: 1, c: 0 });
    expect(results).toEqual({ passed: 3, failed: 0, skipped: 0 });
    expect(tried).toBe('a1 b1 b2 c2');
    expect(said.join()).toMatch(/RETRIED \(2 of 3\).*: b$/);
  });

  it('three times each, and then they have failed', async () => {
    const { results, tried } = await trial({ a: 3, b: 2, c: 9 });
    expect(results).toEqual({ passed: 1, failed: 2, skipped: 0 });
    expect(tried).toBe('a1 a2 a3 b4 b5 b6 c6 c7 c8');
  });

  it('no more once many have failed, and it is said how many are left', async () => {
    const { results, said } = await trial(Object.fromEntries([...'abcdefghijkl'].map((name) => [name, 3])));
    expect(results).toEqual({ passed: 0, failed: 8, skipped: 4 });
    expect(said.at(-1)).toContain('4 more were NOT TRIED');
  });

  it('and what is left out is neither passed nor tried again', async () => {
    const { results } = await trial({ a: 0, b: 0 }, 'skipped');
    expect(results).toEqual({ passed: 0, failed: 0, skipped: 2 });
  });
});

describe('a suite', () => {
  const run = async (...outcomes: readonly Results[]) => {
    const left = [...outcomes];
    const said: string[] = [];
    const results = await tryAgain(
      'the suite',
      async () => left.shift() ?? FAILED,
      (line) => said.push(line),
    );
    return { results, said };
  };

  it('passes when one of its tries does, loudly', async () => {
    const { results, said } = await run(FAILED, PASSED);
    expect(results).toEqual(PASSED);
    expect(said.join()).toContain('RETRIED (2 of 3): the suite');
  });

  it('fails when all of its tries do', async () => {
    const { results, said } = await run(FAILED, FAILED, FAILED, PASSED);
    expect(results).toEqual(FAILED);
    expect(said).toHaveLength(2);
  });
});
