import { type Plugin, transform } from 'esbuild';

/**
 * Turns chunks into CommonJS: esbuild splits ES modules only, and Node starts sooner with CommonJS. What was imported
 * dynamically is then required when it is asked for. `main` is the program itself, which a shell may start.
 */
export function commonJs(main: string, sourcemap: boolean): Plugin {
  return {
    name: 'common-js',
    setup({ onEnd }) {
      onEnd(async ({ outputFiles }) => {
        for (const file of outputFiles ?? []) {
          const { code } = await transform(file.text, {
            format: 'cjs',
            platform: 'node',
            target: 'node20',
            minify: true,
            charset: 'utf8',
            sourcemap: sourcemap && 'inline',
            supported: { 'dynamic-import': false },
            ...(file.path.endsWith(main) ? { banner: '#!/usr/bin/env node' } : {}),
          });
          file.contents = Buffer.from(code);
        }
      });
    },
  };
}
