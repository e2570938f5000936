import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { batchFlags } from '../../server/src/cli/compiler.ts';

describe('the flags of a batch', () => {
  test('are flags that this V8 has', () => {
    const flags = batchFlags(process.versions.v8);
    const { status, stderr } = spawnSync(process.execPath, [...flags, '--eval', ''], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  // What `node --v8-options` lists in Node 20, 22, 24 and 26.
  test.each([
    ['11.3.244.8-node.38', '--interrupt-budget'],
    ['12.4.254.21-node.57', '--invocation-count-for-turbofan'],
    ['13.6.233.17-node.53', '--invocation-count-for-turbofan'],
    ['14.6.202.34-node.34', '--invocation-count-for-turbofan'],
  ])('of V8 %s begin with %s', (v8, first) => {
    expect(batchFlags(v8)[0]).toMatch(new RegExp(`^${first}=`));
  });

  test.each(['10.2.154.26-node.28', '15.0.1', ''])(
    'are none for V8 “%s”, whose flags are not known',
    (v8) => {
      expect(batchFlags(v8)).toEqual([]);
    },
  );
});
