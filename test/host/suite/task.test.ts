import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { openSample } from './sample.ts';

interface Matcher {
  readonly name: string;
  readonly pattern: Readonly<
    Record<'regexp', string> & Record<'file' | 'line' | 'severity' | 'code', number>
  >;
}

/** The matcher that the task names, as the manifest declares it. */
function matcherOf(task: vscode.Task): Matcher {
  const manifest: unknown = vscode.extensions.getExtension('gouji.gouji')?.packageJSON;
  const { contributes } = manifest as {
    readonly contributes: { readonly problemMatchers: readonly Matcher[] };
  };
  const found = contributes.problemMatchers.find(({ name }) => task.problemMatchers.includes(`$${name}`));
  assert.ok(found, `no matcher ${task.problemMatchers}`);
  return found;
}

describe('The task', () => {
  it('checks the folder, and its matcher understands each line', async () => {
    await openSample('errors.ysgk.txt');
    const [task] = await vscode.tasks.fetchTasks({ type: 'gouji' });
    assert.ok(task, 'there is no task');
    const { execution, scope } = task;
    assert.ok(execution instanceof vscode.ProcessExecution);
    assert.ok(typeof scope === 'object');
    const { stdout } = spawnSync(execution.process, execution.args, {
      cwd: scope.uri.fsPath,
      env: { ...process.env, ...execution.options?.env },
      encoding: 'utf8',
    });
    const { pattern } = matcherOf(task);
    const lines = stdout.split('\n').filter((line) => line !== '');
    const matches = lines.map((line) => new RegExp(pattern.regexp).exec(line) ?? assert.fail(line));
    const wrong = matches.find((match) => match[pattern.code] === 'row-total-mismatch');
    assert.equal(wrong?.[pattern.file], 'errors.ysgk.txt');
    assert.equal(wrong?.[pattern.severity], 'error');
    const document = await openSample('errors.ysgk.txt');
    assert.match(document.lineAt(Number(wrong?.[pattern.line]) - 1).text, /328\.47/);
  });
});
