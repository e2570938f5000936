import { type OutputFile, type Plugin, transform } from 'esbuild';

/**
 * Turns chunks into CommonJS: esbuild splits ES modules only, and Node starts sooner with CommonJS. What was imported
 * dynamically is then required when it is asked for. Each chunk is a function that is called, so that a web worker, which has
 * one scope for all scripts, can load it as well. The file `program`.js becomes `program`.cjs, which a shell may start.
 */
export function commonJs(program: string, sourcemap: boolean): Plugin {
  return {
    name: 'common-js',
    setup({ onEnd }) {
      onEnd(async ({ outputFiles = [], metafile }) => {
        for (const file of outputFiles) {
          const starts = file.path.endsWith(`${program}.js`);
          file.contents = Buffer.from(await asCommonJs(file, sourcemap, starts ? SHELL : WRAPPED));
          if (starts) file.path = file.path.replace(/js$/, 'cjs');
        }
        for (const [path, output] of Object.entries(metafile?.outputs ?? {})) {
          if (metafile !== undefined && path.endsWith(`${program}.js`)) {
            delete metafile.outputs[path];
            metafile.outputs[path.replace(/js$/, 'cjs')] = output;
          }
        }
      });
    },
  };
}

interface Frame {
  readonly banner: string;
  readonly footer: string;
}

const SHELL: Frame = { banner: '#!/usr/bin/env node', footer: '' };
const WRAPPED: Frame = { banner: '(()=>{', footer: '})();' };

async function asCommonJs(file: OutputFile, sourcemap: boolean, frame: Frame): Promise<string> {
  const { code } = await transform(file.text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
    charset: 'utf8',
    sourcemap: sourcemap && 'inline',
    supported: { 'dynamic-import': false },
    ...frame,
  });
  return code;
}
