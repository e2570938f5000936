import type { Analysis } from '../analysis/analysis.ts';
import { INTERNAL_ERROR } from '../analysis/run-rules.ts';
import type { Finding, Fix, Message } from '../rules/rule.ts';
import { rule as unusedSuppression } from '../rules/unused-suppression/rule.ts';
import { blockAtLine, lineOfOffset } from '../syntax/access.ts';
import type { SyntaxTree } from '../syntax/tree.ts';
import { lineEnd } from '../text/lines.ts';
import { rangeOf } from '../text/range.ts';

const HERE: Message = { zh: '在此忽略', en: 'Ignore here' };
const IN_FILE: Message = { zh: '忽略整个文件中的此规则', en: 'Ignore this rule in the whole file' };

/** The comments that let a finding pass; never preferred, to be offered after the fixes. A crash of ours has none. */
export function suppressionsFor(analysis: Analysis, { rule, range }: Finding): readonly Fix[] {
  if (rule === INTERNAL_ERROR || rule === unusedSuppression.id) return [];
  const { tree } = analysis.disclosure;
  const line = lineOfOffset(tree, range.start);
  const [offset, comment] = commentAt(tree, line, rule);
  return [
    insertion(withRule(HERE, rule), offset, comment),
    insertion(withRule(IN_FILE, rule), 0, `<!-- gouji-ignore-file ${rule} -->${lineBreakOf(tree)}`),
  ];
}

function withRule({ zh, en }: Message, rule: string): Message {
  return { zh: `${zh}（${rule}）`, en: `${en} (${rule})` };
}

function insertion(title: Message, offset: number, newText: string): Fix {
  return { title, preferred: false, edits: [{ range: rangeOf(offset, offset), newText }] };
}

/**
 * Above the line where a comment there parts nothing: at the head of a block and between the rows of a tab-separated table;
 * otherwise (the second line of a sentence, a Markdown table) at the line's end.
 */
function commentAt(tree: SyntaxTree, line: number, rule: string): readonly [offset: number, newText: string] {
  const comment = `<!-- gouji-ignore ${rule} -->`;
  return opensBlock(tree, line)
    ? [tree.lineStarts[line] ?? 0, `${comment}${lineBreakOf(tree)}`]
    : [lineEnd(tree.text, tree.lineStarts, line), ` ${comment}`];
}

function opensBlock(tree: SyntaxTree, line: number): boolean {
  const block = blockAtLine(tree, line);
  if (block?.kind === 'table' && block.format === 'tab') return true;
  return block?.firstLine === line && !follows(tree, line);
}

/** Whether the line goes on with what stands directly above it. */
function follows(tree: SyntaxTree, line: number): boolean {
  const above = line > 0 ? blockAtLine(tree, line - 1) : undefined;
  return above?.kind === 'paragraph' && above.continues;
}

/** The line break that the text uses. */
function lineBreakOf({ text, lineStarts }: SyntaxTree): string {
  const lineBreak = text.slice(lineEnd(text, lineStarts, 0), lineStarts[1] ?? 0);
  return lineBreak === '' ? '\n' : lineBreak;
}
