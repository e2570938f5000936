import * as vscode from 'vscode';
import type { ShownFinding } from './sample.ts';

/** A hover as the reader sees it: without Markdown's escapes. */
export interface ShownHover {
  /** The document's text that was pointed at. */
  readonly hovered: string;
  readonly text: string;
}

/** Points at the middle of the first match of a pattern, or of a finding. Throws when the document has it not. */
export async function hoverOver(
  document: vscode.TextDocument,
  place: RegExp | ShownFinding,
): Promise<ShownHover> {
  const { start, text: hovered } = place instanceof RegExp ? match(document, place) : locate(document, place);
  const position = document.positionAt(start + Math.floor(hovered.length / 2));
  const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  const parts = hovers
    .flatMap(({ contents }) => contents)
    .map((part) => (typeof part === 'string' ? part : part.value));
  return { hovered, text: parts.join('\n').replaceAll(/\\(?=[^\w\s])/g, '') };
}

interface Place {
  readonly start: number;
  readonly text: string;
}

function match(document: vscode.TextDocument, pattern: RegExp): Place {
  const found = pattern.exec(document.getText());
  if (!found) throw new Error(`${document.fileName} has nothing like ${pattern}`);
  return { start: found.index, text: found[0] };
}

function locate(document: vscode.TextDocument, { line, text }: ShownFinding): Place {
  const { range, text: whole } = document.lineAt(line);
  const column = whole.indexOf(text);
  if (column < 0) throw new Error(`line ${line} of ${document.fileName} has no ${text}`);
  return { start: document.offsetAt(range.start) + column, text };
}
