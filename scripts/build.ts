import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { type BuildOptions, build, context } from 'esbuild';

/** What is built: the editor's client, the language server and the command line, each one file. */
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: true,
  // Escaped Chinese would double the size of the bundles.
  charset: 'utf8',
  legalComments: 'none',
  sourcemap: process.argv.includes('--sourcemap') ? 'linked' : false,
  logLevel: 'warning',
} satisfies BuildOptions;

const bundles: readonly BuildOptions[] = [
  { ...shared, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.cjs', external: ['vscode'] },
  { ...shared, entryPoints: ['server/src/protocol/main.ts'], outfile: 'dist/server.cjs' },
  {
    ...shared,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/gouji.cjs',
    // tinyglobby asks for the URL of the module that it is in.
    define: { GOUJI_VERSION: JSON.stringify(version), 'import.meta.url': 'MODULE_URL' },
    banner: {
      js: "#!/usr/bin/env node\nconst MODULE_URL = require('node:url').pathToFileURL(__filename).href;",
    },
  },
];

if (process.argv.includes('--watch')) {
  for (const bundle of bundles) await (await context(bundle)).watch();
} else {
  await rm('dist', { recursive: true, force: true });
  await Promise.all(bundles.map((bundle) => build(bundle)));
}
