import Module from 'node:module';

/**
 * Times the `require` of a bundled client, in milliseconds. In the editor the module `vscode` is there; here a stub stands
 * in for it, which is whatever it is taken for: class, function, namespace.
 */
const stub: object = new Proxy(class {}, {
  get: (target, name) =>
    name === 'prototype' ? target.prototype : name === Symbol.toPrimitive ? () => '' : stub,
  apply: () => stub,
  construct: () => ({}),
});

interface ModuleLoader {
  _load(request: string, parent: unknown, isMain: boolean): unknown;
}

const loader = Module as unknown as ModuleLoader;
const load = loader._load;
loader._load = (request, parent, isMain) =>
  request === 'vscode' ? stub : load.call(loader, request, parent, isMain);

const path = process.argv[2] ?? '';
const start = performance.now();
const client: unknown = require(path);
const time = performance.now() - start;
if (typeof client !== 'object' || client === null || Object.keys(client).length === 0)
  throw new Error(`${path} exports nothing`);
console.log(JSON.stringify({ time }));
