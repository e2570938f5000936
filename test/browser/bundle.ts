import { join } from 'node:path';
import { build } from 'esbuild';

/** The text of a script for a page or a worker. Fails where anything of it needs Node. */
export async function browserScript(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, name)],
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
