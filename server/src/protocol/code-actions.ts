import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { editsOfRound, fixAll } from '../features/fix-all.ts';
import { fixesAt } from '../features/fixes.ts';
import { lineChanges, linesOf } from '../features/line-diff.ts';
import { suppressionsFor } from '../features/suppress.ts';
import { RULES } from '../rules/registry.generated.ts';
import type { Finding, Fix, Message } from '../rules/rule.ts';
import { touches } from '../text/range.ts';
import { FIX_ALL } from './code-action-kinds.ts';
import { type Language, toRange, toTextEdit } from './convert.ts';
import type { AnalysedDocument } from './documents.ts';
import { refactorings } from './writing/refactorings.ts';

/**
 * The fixes at a place, then fixing all of the kind, then the comments that ignore, then the refactorings; on request, fixing
 * everything and what changes the whole text.
 */
export function codeActions(
  analysed: AnalysedDocument,
  range: Range,
  { diagnostics, only }: CodeActionContext,
  language: Language,
  showsDisabled = false,
): CodeAction[] {
  const wants = (kind: string) =>
    only === undefined || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
  const actions = new Actions(analysed, diagnostics, language);
  const quick = wants(CodeActionKind.QuickFix) ? actions.quickFixes(range) : [];
  const all = only !== undefined && wants(FIX_ALL) ? actions.fixEverything() : [];
  return [...quick, ...all, ...refactorings(analysed, range, only, language, showsDisabled)];
}

class Actions {
  readonly #analysed: AnalysedDocument;
  readonly #diagnostics: readonly Diagnostic[];
  readonly #language: Language;

  constructor(analysed: AnalysedDocument, diagnostics: readonly Diagnostic[], language: Language) {
    this.#analysed = analysed;
    this.#diagnostics = diagnostics;
    this.#language = language;
  }

  quickFixes(range: Range): CodeAction[] {
    const { document, analysis } = this.#analysed;
    const asked = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const findings = analysis.findings.filter((finding) => touches(finding.range, asked));
    const fixes = fixesAt(analysis, asked).map(({ finding, fix }) => this.#action(finding, fix));
    const kinds = [...new Set(findings.map(({ rule }) => rule))].flatMap((rule) => this.#fixKind(rule));
    return [...fixes, ...kinds, ...this.#suppressions(findings)];
  }

  fixEverything(): CodeAction[] {
    const { document, analysis } = this.#analysed;
    const before = document.getText();
    const { text } = fixAll(before, analysis.settings);
    if (text === before) return [];
    const title = { zh: '修复所有可以修复的问题', en: 'Fix all problems that can be fixed' };
    return [this.#titled(title, FIX_ALL, changedLines(document, before, text))];
  }

  /** All preferred fixes of one rule, where there is more than the one at the place. */
  #fixKind(rule: string): CodeAction[] {
    const { document, analysis } = this.#analysed;
    const { edits, applied } = editsOfRound(analysis.findings.filter((finding) => finding.rule === rule));
    const name = RULES.find(({ id }) => id === rule)?.title;
    if (applied < 2 || name === undefined) return [];
    const title = {
      zh: `修复全部 ${applied} 处“${name.zh}”`,
      en: `Fix all ${applied} problems of this kind: ${name.en}`,
    };
    const texts = edits.map((edit) => toTextEdit(document, edit));
    return [this.#titled(title, CodeActionKind.QuickFix, texts)];
  }

  /** Findings of one rule on one line share their comment. */
  #suppressions(findings: readonly Finding[]): CodeAction[] {
    const offered = new Map<string, CodeAction>();
    for (const finding of findings) {
      for (const fix of suppressionsFor(this.#analysed.analysis, finding)) {
        const key = `${fix.edits[0]?.range.start} ${fix.edits[0]?.newText}`;
        if (!offered.has(key)) offered.set(key, this.#action(finding, fix));
      }
    }
    return [...offered.values()];
  }

  #action(finding: Finding, fix: Fix): CodeAction {
    const { document } = this.#analysed;
    const place = toRange(document, finding.range);
    return {
      ...this.#titled(
        fix.title,
        CodeActionKind.QuickFix,
        fix.edits.map((edit) => toTextEdit(document, edit)),
      ),
      isPreferred: fix.preferred,
      diagnostics: this.#diagnostics.filter(
        ({ code, range }) => code === finding.rule && isSame(range, place),
      ),
    };
  }

  #titled(title: Message, kind: string, edits: TextEdit[]): CodeAction {
    return {
      title: title[this.#language],
      kind,
      edit: { changes: { [this.#analysed.document.uri]: edits } },
    };
  }
}

/** One edit a stretch of changed lines, so that the cursor and the folds elsewhere stay where they are. */
function changedLines(document: TextDocument, before: string, after: string): TextEdit[] {
  const fresh = linesOf(after);
  const startOf = (line: number) => document.positionAt(document.offsetAt({ line, character: 0 }));
  return lineChanges(linesOf(before), fresh).map(({ oldStart, oldEnd, newStart, newEnd }) => ({
    range: { start: startOf(oldStart), end: startOf(oldEnd) },
    newText: fresh.slice(newStart, newEnd).join(''),
  }));
}

function isSame(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}
