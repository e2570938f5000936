declare const self: DedicatedWorkerGlobalScope & { module: Module; require(path: string): object };

export {};

interface Module {
  exports: object;
}

/**
 * Loads the parts of the server in a web worker, as Node does elsewhere. They lie beside this script, but a worker that was
 * started from a blob does not know where that is: the first message is the script's address.
 */
self.onmessage = ({ data: address }: MessageEvent<string>) => {
  self.onmessage = null;
  const loaded = new Map<string, object>();
  self.require = (path) => {
    const known = loaded.get(path);
    if (known !== undefined) return known;
    const asking = self.module;
    const module = { exports: {} };
    self.module = module;
    self.importScripts(new URL(path, address).href);
    self.module = asking;
    loaded.set(path, module.exports);
    return module.exports;
  };
  self.require('./gouji-browser.js');
};
