import type { Finding } from '../rules/rule.ts';
import { lineEnd, lineStartsOf, positionAt } from '../text/lines.ts';

/**
 * What stays the same about a finding while lines move: its rule, what it marks, the line that it stands on and the names that
 * its message quotes, whatever the width of blanks, digits and letters. Findings that are alike in all of this have the same
 * fingerprint; a baseline counts them.
 */
export function fingerprintsOf(text: string, findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  const lineStarts = lineStartsOf(text);
  return findings.map((finding) => fingerprint(text, lineStarts, finding));
}

function fingerprint(text: string, lineStarts: Int32Array, { rule, range, message }: Finding): string {
  const { line } = positionAt(text, lineStarts, range.start);
  const start = lineStarts[line] ?? 0;
  const end = lineEnd(text, lineStarts, line);
  const before = text.slice(start, Math.min(range.start, end));
  const marked = text.slice(range.start, Math.min(range.end, end));
  const after = text.slice(Math.min(range.end, end), end);
  const quoted = message.zh.match(QUOTED) ?? [];
  return digest([rule, fold(before), fold(marked), fold(after), ...quoted].join('\u0000'));
}

const QUOTED = /“[^”]*”/g;
const COMMENT = /<!--.*?-->/g;
/** What stands inside numbers as long as people's: nobody may find them by trying all that have this fingerprint. */
const INSIDE_LONG_NUMBER = /(?<=(?<!\d)\d{3})\d{4,12}(?=\d{4}(?!\d))/g;

function fold(text: string): string {
  const plain = text.replaceAll(COMMENT, '').normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
  return plain.replaceAll(INSIDE_LONG_NUMBER, '*');
}

const PRIMES = [0x01000193, 0x85ebca6b] as const;

/** 64 bits in hexadecimal; two 32-bit hashes of the FNV-1a kind over UTF-16 units. Not for secrets. */
function digest(content: string): string {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let i = 0; i < content.length; i++) {
    const unit = content.charCodeAt(i);
    first = Math.imul(first ^ unit, PRIMES[0]);
    second = Math.imul((second ^ unit) + (second >>> 15), PRIMES[1]);
  }
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
