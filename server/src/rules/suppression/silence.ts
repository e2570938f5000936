import { lineAt } from '../../text/lines.ts';
import type { Finding } from '../rule.ts';
import type { Directive, NamedRule } from './directive.ts';
import type { Region, Suppression } from './suppression.ts';

/** A directive that silences nothing, or the one name in it that does not. */
export interface Unused {
  readonly directive: Directive;
  /** Undefined where the directive names no rule. */
  readonly name: NamedRule | undefined;
}

export interface Silence {
  readonly kept: readonly Finding[];
  readonly silenced: number;
  readonly unused: readonly Unused[];
}

/** Takes away the findings that comments ask to be ignored; a finding belongs to the line that it starts on. */
export function silence(findings: readonly Finding[], { regions, lineStarts, idle }: Suppression): Silence {
  if (regions.length === 0 && idle.length === 0) return { kept: findings, silenced: 0, unused: [] };
  const used = new Set<Directive | NamedRule>();
  const kept = findings.filter((finding) => {
    const line = lineAt(lineStarts, finding.range.start);
    let silenced = false;
    for (const region of regions) {
      const by = silencer(region, finding.rule, line);
      if (by === undefined) continue;
      used.add(by);
      silenced = true;
    }
    return !silenced;
  });
  return { kept, silenced: findings.length - kept.length, unused: unusedOf(regions, idle, used) };
}

function silencer(
  { directive, firstLine, lastLine }: Region,
  rule: string,
  line: number,
): Directive | NamedRule | undefined {
  if (line < firstLine || line >= lastLine) return undefined;
  if (directive.names.length === 0) return directive;
  return directive.names.find((name) => name.id === rule);
}

function unusedOf(
  regions: readonly Region[],
  idle: readonly Directive[],
  used: ReadonlySet<Directive | NamedRule>,
): readonly Unused[] {
  const unused: Unused[] = idle.map((directive) => ({ directive, name: undefined }));
  for (const { directive } of regions) {
    if (directive.names.length === 0 && !used.has(directive)) unused.push({ directive, name: undefined });
    for (const name of directive.names) if (!used.has(name)) unused.push({ directive, name });
  }
  return unused;
}
