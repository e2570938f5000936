import type { CodeAction, Diagnostic, TextEdit } from 'vscode-languageserver';
import type { FileReport } from '../../server/src/cli/report/report.ts';

export interface NamedText {
  readonly path: string;
  readonly text: string;
}

/** What a server says of one text. */
export interface Served {
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
  /** By diagnostic, the quick fixes that belong to it. */
  readonly fixes: readonly (readonly CodeAction[])[];
}

const SEVERITIES = ['none', 'error', 'warning', 'information', 'hint'];

/** In the form of the command line's JSON report. */
export function reportedOf({ diagnostics, fixes }: Served): readonly object[] {
  return diagnostics.map(({ code, severity, message, range, relatedInformation = [] }, index) => ({
    rule: code,
    severity: SEVERITIES[severity ?? 0],
    message,
    range,
    related: relatedInformation.map((related) => ({
      range: related.location.range,
      message: related.message,
    })),
    fixes: (fixes[index] ?? []).filter((action) => !ignores(action)).map(fixOf),
  }));
}

function fixOf({ title, isPreferred, edit }: CodeAction): object {
  return { title, preferred: isPreferred, edits: editsOf(edit) };
}

/** The comments that ignore a finding are offered by the editor only. */
function ignores({ edit }: CodeAction): boolean {
  return editsOf(edit).some(({ newText }) => newText.includes('gouji-ignore'));
}

function editsOf(edit: CodeAction['edit']): readonly TextEdit[] {
  return Object.values(edit?.changes ?? {}).flat();
}

/** The command line's findings of one file, without the path in their related places; preferred fixes first, as an editor has them. */
export function reportedIn({ findings }: FileReport): readonly object[] {
  return findings.map(({ related, fixes, ...finding }) => ({
    ...finding,
    related: related.map(({ range, message }) => ({ range, message })),
    fixes: fixes.toSorted((a, b) => Number(b.preferred) - Number(a.preferred)),
  }));
}
