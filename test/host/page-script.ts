import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BUNDLES } from './paths.ts';
import { SETTINGS } from './settings.ts';

/** What the workbench is to know about the development host. */
export interface PageOptions {
  /** Host and port of the server, which is the authority of the paths. */
  readonly authority: string;
  readonly extensions: readonly string[];
  readonly runsTests: boolean;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** The script to run in the page before the workbench's own; see `inside/page.ts`. */
export function pageScript(options: PageOptions): string {
  const component = (path: string) => ({
    $mid: 1,
    scheme: 'vscode-remote',
    authority: options.authority,
    path: resolve(path),
  });
  const development = {
    ...(options.extensions.length > 0 && { extensions: options.extensions.map(component) }),
    ...(options.runsTests && { extensionTestsPath: component(join(BUNDLES, 'tests-entry.cjs')) }),
  };
  const hostOptions = JSON.stringify({ development, settings: { ...SETTINGS, ...options.settings } });
  return `(() => { const hostOptions = ${hostOptions};\n${readFileSync(join(BUNDLES, 'page.js'), 'utf8')}\n})();`;
}
