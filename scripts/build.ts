import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { dirname } from 'node:path';
import { type BuildOptions, type BuildResult, build, context } from 'esbuild';
import { commonJs } from './build/common-js.ts';
import { forNode } from './build/for-node.ts';
import { leanPdf } from './pdf/lean.ts';

/**
 * What is built: the program that is command line and language server, and the server in a web worker, of one set of files; the
 * editor's client for the desktop and for the web, each one file; and the table preview panel, a folder of modules for the
 * browser, for its charts are loaded when they are first shown.
 */
/** Which modules each file of dist/ was made of; `npm run package` names their authors by it. */
const INGREDIENTS = 'dist/ingredients.json';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const withMaps = process.argv.includes('--sourcemap');

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: true,
  // Escaped Chinese would double the size of the bundles.
  charset: 'utf8',
  legalComments: 'none',
  sourcemap: withMaps && 'linked',
  logLevel: 'warning',
} satisfies BuildOptions;

/** Client and server in a web browser: each a script of a worker, so that nothing of Node can be in it. */
const browser = { platform: 'browser', target: 'es2022' } satisfies BuildOptions;

const bundles: readonly BuildOptions[] = [
  {
    ...shared,
    ...browser,
    // In files of which a run loads what it needs: command line and language server have most of them in common.
    entryPoints: { gouji: 'server/src/main.ts', 'gouji-browser': 'server/src/protocol/main.browser.ts' },
    outdir: 'dist',
    format: 'esm',
    splitting: true,
    chunkNames: 'gouji-[name]-[hash]',
    external: builtinModules.flatMap((name) => [name, `node:${name}`]),
    mainFields: ['module', 'main'],
    sourcemap: withMaps && 'inline',
    define: { GOUJI_VERSION: JSON.stringify(version), 'import.meta.url': '__filename' },
    plugins: [forNode, leanPdf, commonJs('gouji', withMaps)],
  },
  { ...shared, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.cjs', external: ['vscode'] },
  {
    ...shared,
    ...browser,
    entryPoints: ['client/src/extension.browser.ts'],
    outfile: 'dist/client.browser.js',
    external: ['vscode'],
  },
  {
    ...shared,
    ...browser,
    entryPoints: ['server/src/protocol/parts.browser.ts'],
    outfile: 'dist/server.browser.js',
    format: 'iife',
  },
  {
    ...shared,
    platform: 'browser',
    target: 'chrome120',
    format: 'esm',
    splitting: true,
    entryPoints: { main: 'client/webview/main.ts' },
    outdir: 'dist/webview',
    entryNames: '[name]',
    chunkNames: 'chunk-[hash]',
  },
];

if (process.argv.includes('--watch')) {
  for (const bundle of bundles) await (await context(bundle)).watch();
} else {
  const built = await Promise.all(
    bundles.map((bundle) => build({ ...bundle, metafile: true, write: false })),
  );
  await publish(built);
}

/** Takes the place of what was built before; a build that fails has left that as it was. */
async function publish(built: readonly BuildResult<{ metafile: true; write: false }>[]): Promise<void> {
  await rm('dist', { recursive: true, force: true });
  for (const { path, contents } of built.flatMap(({ outputFiles }) => outputFiles)) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, contents);
  }
  // The repository is one of ES modules.
  await writeFile('dist/package.json', '{ "type": "commonjs" }\n');
  await writeFile(INGREDIENTS, ingredients(built));
}

/** By output, the modules that anything of is in it, sorted. */
function ingredients(built: readonly BuildResult<{ metafile: true; write: false }>[]): string {
  const outputs = built.flatMap(({ metafile }) => Object.entries(metafile.outputs));
  const byOutput = outputs.map(([output, { inputs }]) => {
    const modules = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
    return [output, modules.map(([path]) => path).sort()] as const;
  });
  return `${JSON.stringify(Object.fromEntries(byOutput.toSorted(([a], [b]) => (a < b ? -1 : 1))), undefined, 1)}\n`;
}
