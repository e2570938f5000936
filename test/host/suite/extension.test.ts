import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { preferredFix } from './fix.ts';
import { hoverOver } from './hover.ts';
import { expectedFindings, openSample, shownFindings, withoutFixes } from './sample.ts';
import { eventually } from './waiting.ts';

/** Undoes what was done last in an editor; its window may have to be focused first. */
async function undo(document: vscode.TextDocument, original: string): Promise<void> {
  const changed = document.getText();
  for (let tries = 0; tries < 3 && document.getText() === changed; tries += 1) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
  }
  assert.equal(document.getText(), original);
}

describe('Gouji in VS Code', () => {
  let document: vscode.TextDocument;
  const expected = () => expectedFindings('errors.expected.json');

  before(async () => {
    document = await openSample('errors.ysgk.txt');
  });

  it('is activated by a disclosure', async () => {
    const extension = vscode.extensions.getExtension('gouji.gouji');
    assert.ok(extension, 'the extension is not there');
    await eventually(() => extension.isActive, true);
    await extension.activate(); // An extension whose activation failed is active, too; this rejects then.
    assert.equal(document.languageId, 'budget-disclosure');
  });

  it('shows exactly the expected findings', async () => {
    await eventually(() => shownFindings(document), withoutFixes(expected()));
  });

  describe('hover', () => {
    it('explains a subject code with its path', async () => {
      const code = /(?<=^[ \t|]*)2\d{6}(?=\t)/m;
      const hover = await hoverOver(document, code);
      assert.ok(hover.text.includes(hover.hovered), hover.text);
      assert.match(hover.text, /（类） › .+（款） › .+（项）/);
    });

    it('explains a term with the words of the document', async () => {
      const [, explanation = ''] = /^.{0,5}机关运行经费：(.{12})/m.exec(document.getText()) ?? [];
      assert.notEqual(explanation, '', 'the glossary of the sample lacks the term');
      const { text } = await hoverOver(document, /机关运行经费(?=安排)/);
      assert.ok(text.includes(explanation), text);
    });

    it('shows the relations of a figure', async () => {
      const [finding] = expected().filter(({ rule }) => rule === 'row-total-mismatch');
      assert.ok(finding, 'the sample has no row-total-mismatch');
      const { hovered, text } = await hoverOver(document, finding);
      assert.ok(text.includes(hovered), text);
      assert.match(text, /≠.+＋/);
    });
  });

  it('applies a preferred fix, which removes its finding and no other; undo brings it back', async () => {
    const fixable = expected().filter(({ fix }) => fix !== null);
    assert.notEqual(fixable.length, 0, 'the sample has nothing to fix');
    for (const finding of fixable) {
      const original = document.getText();
      const { edit, newText } = await preferredFix(document, finding);
      assert.equal(newText, finding.fix);
      assert.ok(await vscode.workspace.applyEdit(edit));
      const inserted = newText.split('\n').length - 1;
      const left = expected()
        .filter((other) => other.line !== finding.line || other.rule !== finding.rule)
        .map((other) => (other.line > finding.line ? { ...other, line: other.line + inserted } : other));
      await eventually(() => shownFindings(document), withoutFixes(left));
      await undo(document, original);
      await eventually(() => shownFindings(document), withoutFixes(expected()));
    }
  });
});
