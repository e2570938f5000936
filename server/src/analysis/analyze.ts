import { disclose } from '../model/disclose.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import { relate } from '../relations/relate.ts';
import { RULES } from '../rules/registry.generated.ts';
import { readSuppression } from '../rules/suppression/suppression.ts';
import { parse } from '../syntax/parse.ts';
import { type Analysis, DEFAULT_SETTINGS, type Settings } from './analysis.ts';
import { withoutKnown } from './baseline.ts';
import { type CrashListener, runRules } from './run-rules.ts';
import { withoutIgnored } from './suppress.ts';

const NO_COMPANIONS: NonNullable<Settings['companions']> = [];

/**
 * The whole core in one call: a text and its settings to findings. Fixed by its arguments; never throws because of what a
 * document says, and a rule that throws becomes one `internal-error` finding and a call of `onCrash`. In the text of the
 * analysis our own comments are blank (see `Suppression`); offsets are those of the text given.
 */
export function analyze(
  text: string,
  settings: Settings = DEFAULT_SETTINGS,
  onCrash?: CrashListener,
): Analysis {
  const { year, rounding, companions = NO_COMPANIONS } = settings;
  const suppression = readSuppression(text);
  const disclosure = disclose(parse(suppression.text), year === undefined ? {} : { year });
  const reconciliation = reconcile(disclosure.figures, relate(disclosure));
  const context = { disclosure, reconciliation, rounding, companions };
  const found = runRules(RULES, context, settings, onCrash);
  const ignored = withoutIgnored(found, suppression, text, settings);
  const { findings, known } = withoutKnown(text, ignored.findings, settings.known);
  const silenced = { comments: ignored.silenced, baseline: known };
  return { settings, disclosure, reconciliation, findings, silenced };
}
