import { type FileReport, summarise } from './report.ts';

/** The contract of product.md, version 1. */
export function jsonReport(reports: readonly FileReport[]): string {
  const files = reports.map(({ path, findings }) => ({
    path,
    findings: findings.map(({ sourceLine: _, fingerprint: _fingerprint, ...finding }) => finding),
  }));
  return `${JSON.stringify({ version: 1, files, summary: summarise(reports) }, undefined, 2)}\n`;
}
