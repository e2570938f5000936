import { disclose } from '../model/disclose.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import { relate } from '../relations/relate.ts';
import { RULES } from '../rules/registry.generated.ts';
import { parse } from '../syntax/parse.ts';
import { type Analysis, DEFAULT_SETTINGS, type Settings } from './analysis.ts';
import { type CrashListener, runRules } from './run-rules.ts';

/**
 * The whole core in one call: a text and its settings to findings. Fixed by its arguments; never throws because of what a
 * document says, and a rule that throws becomes one `internal-error` finding and a call of `onCrash`.
 */
export function analyze(
  text: string,
  settings: Settings = DEFAULT_SETTINGS,
  onCrash?: CrashListener,
): Analysis {
  const { year, rounding } = settings;
  const disclosure = disclose(parse(text), year === undefined ? {} : { year });
  const reconciliation = reconcile(disclosure.figures, relate(disclosure));
  const context = { disclosure, reconciliation, rounding };
  return { settings, disclosure, reconciliation, findings: runRules(RULES, context, settings, onCrash) };
}
