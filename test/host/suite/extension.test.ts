import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { preferredFix } from './fix.ts';
import { hoverOver } from './hover.ts';
import { expectedFindings, openSample, shownFindings } from './sample.ts';
import { eventually } from './waiting.ts';

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
    assert.equal(document.languageId, 'budget-disclosure');
  });

  it('shows exactly the expected findings', async () => {
    await eventually(() => shownFindings(document), expected());
  });

  describe('hover', () => {
    it('explains a subject code with its path', async () => {
      const code = /(?<=^[ \t|]*)2\d{6}(?=\t)/m;
      const hover = await hoverOver(document, code);
      assert.ok(hover.text.includes(hover.hovered), hover.text);
      assert.match(hover.text, /（类） › .+（款） › .+（项）/);
    });

    it('explains a term with the words of the document', async () => {
      const entry =
        /^[\d一二三四五六七八九十、.（）() ]*(?<term>机关运行经费|“三公”经费|基本支出)[：:](?<explanation>.{12})/m;
      const { term = '', explanation = '' } = entry.exec(document.getText())?.groups ?? {};
      assert.notEqual(term, '', 'the sample explains none of the terms');
      const hover = await hoverOver(document, new RegExp(term));
      assert.ok(hover.text.includes(explanation), hover.text);
    });

    it('shows the relations of a figure', async () => {
      const [finding] = expected().filter(({ rule }) => rule === 'row-total-mismatch');
      assert.ok(finding, 'the sample has no row-total-mismatch');
      const { hovered, text } = await hoverOver(document, finding);
      assert.ok(text.includes(hovered), text);
      assert.match(text, /≠.+＋/);
    });
  });

  describe('a preferred fix', () => {
    let original: string;

    beforeEach(() => {
      original = document.getText();
    });

    it('removes its finding and no other; undo brings it back', async () => {
      await eventually(() => shownFindings(document), expected());
      const { finding, edit } = await preferredFix(document);
      assert.ok(await vscode.workspace.applyEdit(edit));
      assert.notEqual(document.getText(), original);
      const left = expected().filter((other) => !sameFinding(other, finding));
      assert.equal(left.length, expected().length - 1);
      await eventually(() => shownFindings(document), left);

      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), original);
      await eventually(() => shownFindings(document), expected());
    });
  });
});

function sameFinding(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
