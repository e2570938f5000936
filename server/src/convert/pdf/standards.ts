/**
 * Standard functions that pdf.js asks for and Node 20 does not have yet. They are added as the standard says, where they are missing,
 * and not enumerable.
 */
interface Capability {
  promise: Promise<unknown>;
  resolve: (value: unknown) => void;
  reject: (reason: unknown) => void;
}

function withResolvers(this: PromiseConstructor): Capability {
  const capability: Partial<Capability> = {};
  capability.promise = new Promise((resolve, reject) => {
    capability.resolve = resolve;
    capability.reject = reject;
  });
  return capability as Capability;
}

function attempt(action: (...given: unknown[]) => unknown, ...given: unknown[]): Promise<unknown> {
  return new Promise((resolve) => resolve(action(...given)));
}

/** The bytes up to `length`; the original is left as it is, which nobody asks for again. */
function transferToFixedLength(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
  const copy = new ArrayBuffer(length);
  new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
  return copy;
}

function toHex(this: Uint8Array): string {
  return Array.from(this, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function parseUrl(url: string, base?: string): URL | null {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
}

function addMissing(target: object, name: string, value: unknown): void {
  if (name in target) return;
  Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
}

addMissing(Promise, 'withResolvers', withResolvers);
addMissing(Promise, 'try', attempt);
addMissing(ArrayBuffer.prototype, 'transferToFixedLength', transferToFixedLength);
addMissing(Uint8Array.prototype, 'toHex', toHex);
addMissing(URL, 'parse', parseUrl);
