import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pack } from '../../../scripts/package/pack.ts';
import { prepareServer } from '../editor.ts';
import { VERBOSE } from '../environment.ts';
import { installExtension } from '../install.ts';
import { ROOT } from '../paths.ts';
import { type TemporaryFolder, temporaryFolder } from '../temporary.ts';
import { onTermination } from '../termination.ts';
import { launch, type Workbench } from '../workbench.ts';
import type { Ui } from './scenario.ts';
import { fillWorkspace } from './workspace.ts';

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
