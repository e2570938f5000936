import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { openSample } from './sample.ts';
import { eventually } from './waiting.ts';

const VIEW_TYPE = /gouji\.preview$/;

interface Shown {
  readonly label: string;
  readonly column: number;
}

/** The preview panels that are open, as tabs. */
function panels(): readonly Shown[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs, viewColumn }) =>
    tabs.flatMap(({ input, label }) =>
      input instanceof vscode.TabInputWebview && VIEW_TYPE.test(input.viewType)
        ? [{ label, column: viewColumn }]
        : [],
    ),
  );
}

function names(): readonly string[] {
  return panels().map(({ label }) => label.replace(/^\S+ /, ''));
}

const openPreview = (...values: readonly unknown[]) =>
  vscode.commands.executeCommand('gouji.openPreview', ...values);
const closeAll = () => vscode.commands.executeCommand('workbench.action.closeAllEditors');

describe('The table preview', () => {
  let document: vscode.TextDocument;

  beforeEach(async () => {
    await closeAll();
    document = await openSample('errors.ysgk.txt');
  });
  afterEach(closeAll);

  it('opens beside the text and leaves the keyboard there', async () => {
    await openPreview();
    await eventually(names, ['errors.ysgk.txt']);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document, document);
    assert.notEqual(panels()[0]?.column, editor?.viewColumn);
  });

  it('has one panel for each document, from menus, code lenses and the palette alike', async () => {
    await openPreview();
    await openPreview(document.uri, { groupId: 0 });
    await openPreview(document.uri.toString(), 3);
    await eventually(names, ['errors.ysgk.txt']);
    const other = await openSample('final.ysgk.txt');
    await openPreview(other.uri);
    await eventually(() => [...names()].sort(), ['errors.ysgk.txt', 'final.ysgk.txt']);
  });

  it('opens nothing for a text that is no disclosure', async () => {
    const plain = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '部门收支总表' });
    await vscode.window.showTextDocument(plain);
    // The message that says so waits to be dismissed, the command does not.
    await openPreview();
    await openPreview('not a uri');
    await eventually(names, []);
  });

  it('stays when its document is closed and shows it again when it is opened', async () => {
    await openPreview();
    await eventually(names, ['errors.ysgk.txt']);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await eventually(names, ['errors.ysgk.txt']);
    await openSample('errors.ysgk.txt');
    await openPreview();
    await eventually(names, ['errors.ysgk.txt']);
  });

  it('can be opened anew after it was closed', async () => {
    await openPreview();
    await eventually(names, ['errors.ysgk.txt']);
    const tab = vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .find(({ input }) => input instanceof vscode.TabInputWebview);
    assert.ok(tab && (await vscode.window.tabGroups.close(tab)));
    await eventually(names, []);
    await openPreview();
    await eventually(names, ['errors.ysgk.txt']);
  });
});
