import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pack } from '../../../scripts/package/pack.ts';
import { prepareServer } from '../editor.ts';
import { VERBOSE } from '../environment.ts';
import { installExtension } from '../install.ts';
import { OUTPUT, ROOT } from '../paths.ts';
import type { Results } from '../results.ts';
import { type TemporaryFolder, temporaryFolder } from '../temporary.ts';
import { onTermination } from '../termination.ts';
import { launch, type Workbench } from '../workbench.ts';
import { fresh } from './actions.ts';
import type { Scenario, Ui } from './scenario.ts';
import { fillWorkspace } from './workspace.ts';

/** An assertion tells the whole of a document. */
const LONGEST_REASON = 1500;

export interface SessionOptions {
  readonly locale?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Opens a workbench with the packaged extension installed, hands it over, and closes all. Throws `HostUnavailable`. */
export async function withInstalled<T>(options: SessionOptions, act: (ui: Ui) => Promise<T>): Promise<T> {
  const temporary = temporaryFolder();
  const launching = open(temporary, options);
  const close = async (): Promise<void> => {
    await (await launching.catch(() => undefined))?.close();
    temporary.remove();
  };
  const release = onTermination(close);
  try {
    const { page } = await launching;
    return await act({ page, folder: join(temporary.path, 'samples'), hasTerminals: await hasTerminals() });
  } finally {
    await close();
    release();
  }
}

async function open(temporary: TemporaryFolder, options: SessionOptions): Promise<Workbench> {
  const install = await prepareServer();
  const at = (name: string) => join(temporary.path, name);
  const { vsix } = await pack(ROOT, at('package'));
  mkdirSync(at('samples'));
  fillWorkspace(at('samples'));
  await installExtension(install, vsix, at('extensions'), at('installer'));
  return launch({
    install,
    workspace: at('samples'),
    extensions: [],
    extensionsFolder: at('extensions'),
    ...options,
    onLog: (type, text) => VERBOSE && console.error(`${type}: ${text}`),
  });
}

/** The native part of terminals, for this machine. */
async function hasTerminals(): Promise<boolean> {
  const { folder } = await prepareServer();
  const pty = join(folder, 'node_modules', 'node-pty');
  return ['build/Release', `prebuilds/${process.platform}-${process.arch}`].some((place) =>
    existsSync(join(pty, place, 'pty.node')),
  );
}

/** Runs scenarios one after another in one workbench, each from a workbench without editors. A failed one leaves a picture. */
export async function runScenarios(scenarios: readonly Scenario[]): Promise<Results> {
  return withInstalled({ locale: 'zh-CN' }, async (ui) => {
    const results = { passed: 0, failed: 0, skipped: 0 };
    for (const scenario of scenarios) results[await runScenario(scenario, ui)] += 1;
    return results;
  });
}

/** A scenario that fails is tried once more, and it is said that it was: a loaded machine loses a key now and then. */
async function runScenario(scenario: Scenario, ui: Ui): Promise<keyof Results> {
  if (!existsSync(join(ui.folder, scenario.file))) {
    console.log(`  - LEFT OUT: ${scenario.name}: ${scenario.file} is not here`);
    return 'skipped';
  }
  const outcome = await tryScenario(scenario, ui);
  if (outcome === 'passed') return outcome;
  console.log(`  ↻ RETRIED: ${scenario.name}`);
  return tryScenario(scenario, ui);
}

async function tryScenario(scenario: Scenario, ui: Ui): Promise<'passed' | 'failed'> {
  const path = join(ui.folder, scenario.file);
  const before = readFileSync(path);
  const start = Date.now();
  try {
    await scenario.run(ui);
    console.log(`  ✔ ${scenario.name} (${Date.now() - start} ms)`);
    return 'passed';
  } catch (error) {
    const picture = join(OUTPUT, `failed-${scenario.name.replaceAll(/\W+/g, '-')}.png`);
    await ui.page.screenshot({ path: picture }).catch(console.error);
    const reason = String(error instanceof Error ? error.stack : error).slice(0, LONGEST_REASON);
    console.log(`  ✘ ${scenario.name} (${Date.now() - start} ms): ${reason}\n    ${picture}`);
    return 'failed';
  } finally {
    await fresh(ui).catch((error: unknown) => console.log(`  ✘ closing what was open: ${error}`));
    writeFileSync(path, before); // Only now: a model that is open and a file that changes make a conflict.
  }
}
