import { createRequire } from 'node:module';
import type { Plugin } from 'esbuild';

/**
 * Program and web worker have most files in common, so everything is resolved as for a browser; only what a package offers to
 * Node in a file of its own (`vscode-languageserver/node`) is found as Node finds it.
 */
export const forNode: Plugin = {
  name: 'for-node',
  setup({ onResolve }) {
    onResolve({ filter: /^vscode-[\w-]+\/node$/ }, ({ path, importer }) => ({
      path: createRequire(importer).resolve(path),
    }));
  },
};
