import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ServerInstall } from './setup.ts';

const execute = promisify(execFile);
const TIME_LIMIT = 60_000;

/** Installs a package as `code --install-extension` does; `folder` gets the extensions, `data` the server's own files. */
export async function installExtension(
  install: ServerInstall,
  vsix: string,
  folder: string,
  data: string,
): Promise<void> {
  await execute(
    install.node,
    [
      ...[join(install.folder, 'out', 'server-main.js'), '--accept-server-license-terms'],
      ...['--install-extension', vsix, '--extensions-dir', folder, '--server-data-dir', data],
    ],
    { timeout: TIME_LIMIT },
  );
}
