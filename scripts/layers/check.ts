import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { configuration } from './rules.ts';

/** Checks the layer rules; a run that cruised too little is a failure, for it would pass over anything. */
const FOLDERS = ['server/src', 'client/src', 'client/webview'];
const LEAST_MODULES = 60;

const { options, ...ruleSet } = configuration;
const { output } = await cruise(
  FOLDERS,
  { ...options, ruleSet, validate: true },
  {},
  { tsConfig: extractTSConfig('tsconfig.json') },
);
if (typeof output === 'string') throw new Error('dependency-cruiser returned text instead of a result');
report(output);

function report({ summary }: ICruiseResult): void {
  for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`);
  const { totalCruised, totalDependenciesCruised = 0 } = summary;
  console.log(
    `layers: ${totalCruised} modules, ${totalDependenciesCruised} dependencies, ${summary.violations.length} violations`,
  );
  const tooFew = totalCruised < LEAST_MODULES || totalDependenciesCruised < totalCruised;
  if (tooFew)
    console.error(
      `layers: fewer than ${LEAST_MODULES} modules or hardly a dependency were cruised: nothing was proved`,
    );
  if (tooFew || summary.violations.length > 0) process.exitCode = 1;
}
