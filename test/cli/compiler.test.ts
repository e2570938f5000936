import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { batchFlag } from '../../server/src/cli/compiler.ts';

/** Budgets may change while V8 compiles in another thread; what its compiler reads may not. */
const BUDGETS = ['--interrupt-budget', '--invocation-count-for-turbofan'];

describe('the flag of a batch', () => {
  test('is one that this V8 has', () => {
    const flag = batchFlag(process.versions.v8);
    const { status, stderr } = spawnSync(process.execPath, [flag ?? '--no-warnings', '--eval', ''], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  // What `node --v8-options` lists in Node 20, 22, 24 and 26.
  test.each([
    ['11.3.244.8-node.38', '--interrupt-budget'],
    ['12.4.254.21-node.57', '--invocation-count-for-turbofan'],
    ['13.6.233.17-node.53', '--invocation-count-for-turbofan'],
    ['14.6.202.34-node.34', '--invocation-count-for-turbofan'],
  ])('of V8 %s is the budget %s', (v8, name) => {
    expect(batchFlag(v8)).toMatch(new RegExp(`^${name}=\\d+$`));
    expect(BUDGETS).toContain(batchFlag(v8)?.split('=')[0]);
  });

  test.each(['10.2.154.26-node.28', '15.0.1', ''])('is none for V8 “%s”, whose flags are not known', (v8) => {
    expect(batchFlag(v8)).toBeUndefined();
  });
});
