import type { Language } from '../io.ts';
import { type FileReport, summarise } from './report.ts';

/** The contract of product.md, version 1; `imported` only where the text was made of an office file, with what that left out. */
export function jsonReport(reports: readonly FileReport[], language: Language): string {
  const files = reports.map(({ path, findings, imported }) => ({
    path,
    ...(imported && { imported: { notices: imported.map((notice) => notice[language]) } }),
    findings: findings.map(({ sourceLine: _, fingerprint: _fingerprint, ...finding }) => finding),
  }));
  return `${JSON.stringify({ version: 1, files, summary: summarise(reports) }, undefined, 2)}\n`;
}
