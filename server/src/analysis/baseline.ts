import type { Finding } from '../rules/rule.ts';
import { fingerprintsOf } from './fingerprint.ts';

/** One kind of finding that is let pass, and how often. */
export interface BaselineEntry {
  readonly rule: string;
  readonly fingerprint: string;
  readonly count: number;
}

/** The findings of one document that are let pass: how many by fingerprint. */
export type KnownFindings = ReadonlyMap<string, number>;

/** 基线 the findings that were there when checking began, by file; paths are relative to the baseline's folder, with `/`. */
export interface Baseline {
  readonly files: ReadonlyMap<string, readonly BaselineEntry[]>;
}

const VERSION = 1;

export function knownFindings(entries: readonly BaselineEntry[]): KnownFindings {
  return new Map(entries.map(({ fingerprint, count }) => [fingerprint, count]));
}

/** Takes away the known findings; of more findings alike than are known, the later ones stay. `text` is as written. */
export function withoutKnown(
  text: string,
  findings: readonly Finding[],
  known: KnownFindings | undefined,
): { readonly findings: readonly Finding[]; readonly known: number } {
  if (known === undefined || known.size === 0) return { findings, known: 0 };
  const left = new Map(known);
  const fingerprints = fingerprintsOf(text, findings);
  const kept = findings.filter((_, index) => {
    const fingerprint = fingerprints[index] ?? '';
    const count = left.get(fingerprint) ?? 0;
    if (count > 0) left.set(fingerprint, count - 1);
    return count === 0;
  });
  return { findings: kept, known: findings.length - kept.length };
}

/** The entries that let all these findings pass, by rule and fingerprint, so that moved lines change nothing. */
export function baselineEntries(text: string, findings: readonly Finding[]): readonly BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  fingerprintsOf(text, findings).forEach((fingerprint, index) => {
    const rule = findings[index]?.rule ?? '';
    entries.set(fingerprint, { rule, fingerprint, count: (entries.get(fingerprint)?.count ?? 0) + 1 });
  });
  return [...entries.values()].toSorted(
    (a, b) => compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint),
  );
}

/** One entry a line, files and entries in a fixed order: two people's updates merge as text. */
export function renderBaseline({ files }: Baseline): string {
  const sections = [...files]
    .filter(([, entries]) => entries.length > 0)
    .toSorted(([a], [b]) => compare(a, b))
    .map(([path, entries]) => {
      const lines = entries.map((entry) => `      ${JSON.stringify(entry)}`);
      return `    ${JSON.stringify(path)}: [\n${lines.join(',\n')}\n    ]`;
    });
  const body = sections.length === 0 ? '{}' : `{\n${sections.join(',\n')}\n  }`;
  return `{\n  "version": ${VERSION},\n  "files": ${body}\n}\n`;
}

/** The baseline that a text holds, or undefined where it holds none. */
export function parseBaseline(text: string): Baseline | undefined {
  const json = parseJson(text);
  if (!isRecord(json) || json['version'] !== VERSION || !isRecord(json['files'])) return undefined;
  const files = new Map<string, readonly BaselineEntry[]>();
  for (const [path, entries] of Object.entries(json['files'])) {
    if (!Array.isArray(entries) || !entries.every(isEntry)) return undefined;
    files.set(path, entries);
  }
  return { files };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is BaselineEntry {
  return (
    isRecord(value) &&
    typeof value['rule'] === 'string' &&
    typeof value['fingerprint'] === 'string' &&
    Number.isInteger(value['count']) &&
    Number(value['count']) > 0
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** By code units, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
