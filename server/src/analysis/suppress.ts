import { RULES } from '../rules/registry.generated.ts';
import type { Finding } from '../rules/rule.ts';
import { silence, type Unused } from '../rules/suppression/silence.ts';
import type { Suppression } from '../rules/suppression/suppression.ts';
import { remarksOnUnused } from '../rules/unused-suppression/remarks.ts';
import { rule as unusedSuppression } from '../rules/unused-suppression/rule.ts';
import type { Settings } from './analysis.ts';
import { levelOf } from './levels.ts';
import { findingOf, INTERNAL_ERROR, inDocumentOrder } from './run-rules.ts';

export interface Ignored {
  readonly findings: readonly Finding[];
  readonly silenced: number;
}

/**
 * Takes away what comments ignore, and says which comments ignore nothing. A crash of ours cannot be ignored. `text` is the
 * text as written.
 */
export function withoutIgnored(
  found: readonly Finding[],
  suppression: Suppression,
  text: string,
  settings: Settings,
): Ignored {
  if (suppression.regions.length === 0 && suppression.idle.length === 0)
    return { findings: found, silenced: 0 };
  const crashes = found.filter(({ rule }) => rule === INTERNAL_ERROR);
  const spoken = silence(
    found.filter(({ rule }) => rule !== INTERNAL_ERROR),
    suppression,
  );
  const told = silence(tellUnused(spoken.unused, text, settings), namingThisRule(suppression));
  return {
    findings: inDocumentOrder([...spoken.kept, ...crashes, ...told.kept]),
    silenced: spoken.silenced + told.silenced,
  };
}

function tellUnused(unused: readonly Unused[], text: string, settings: Settings): readonly Finding[] {
  const level = levelOf(unusedSuppression, settings);
  if (level === 'off') return [];
  const running = RULES.filter((rule) => levelOf(rule, settings) !== 'off');
  const names = { known: RULES.map(({ id }) => id), running: new Set(running.map(({ id }) => id)) };
  const others = unused.filter(({ name }) => name?.id !== unusedSuppression.id);
  return [...remarksOnUnused(text, others, names)].map((remark) =>
    findingOf(unusedSuppression, level, remark),
  );
}

/** A directive that names no rule would silence the finding about itself. */
function namingThisRule(suppression: Suppression): Suppression {
  const regions = suppression.regions.filter(({ directive }) =>
    directive.names.some(({ id }) => id === unusedSuppression.id),
  );
  return { ...suppression, regions };
}
