import type { Position, SignatureHelp } from 'vscode-languageserver';
import { signatureAt } from '../../features/writing/signature.ts';
import type { Language } from '../convert.ts';
import type { AnalysedDocument } from '../documents.ts';

export function signatureHelp(
  { document, analysis }: AnalysedDocument,
  position: Position,
  language: Language,
): SignatureHelp | null {
  const signature = signatureAt(analysis, document.offsetAt(position), language);
  if (signature === undefined) return null;
  const { label, columns, active } = signature;
  const parameters = columns.map(({ range, document: documentation }) => ({
    label: [range.start, range.end] as [number, number],
    ...(documentation === '' ? {} : { documentation }),
  }));
  return { signatures: [{ label, parameters }], activeSignature: 0, activeParameter: active };
}
