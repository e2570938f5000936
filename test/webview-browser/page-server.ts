import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../paths.ts';
import { THEMES, type Theme, themeSheet } from './themes.ts';

const NONCE = 'c0ffee0123456789';

/** Built as `scripts/build.ts` builds it. */
export async function buildPanel(folder: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: { main: 'client/webview/main.ts' },
    outdir: folder,
    bundle: true,
    minify: true,
    splitting: true,
    platform: 'browser',
    target: 'chrome120',
    format: 'esm',
    charset: 'utf8',
    legalComments: 'none',
    entryNames: '[name]',
    chunkNames: 'chunk-[hash]',
    logLevel: 'warning',
  });
}

/** Serves the panel as VS Code does: the same content security policy, the theme as variables, nothing inline. */
export async function servePanel(folder: string): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const theme = asTheme(searchParams.get('theme'));
    if (pathname === '/') answer(response, 'text/html', page(theme), policyOf(request.headers.host ?? ''));
    else if (pathname === '/theme.css') answer(response, 'text/css', themeSheet(theme));
    else answerFile(response, join(folder, basename(pathname)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

function asTheme(name: string | null): Theme {
  return name !== null && Object.hasOwn(THEMES, name) ? (name as Theme) : 'light';
}

function policyOf(host: string): string {
  return `default-src 'none'; script-src 'nonce-${NONCE}'; style-src http://${host}; font-src http://${host}`;
}

function page(theme: Theme): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>Gouji</title>
<link rel="stylesheet" href="/theme.css?theme=${theme}">
<script type="module" nonce="${NONCE}" src="/main.js"></script>
</head>
<body class="${THEMES[theme]}">
</body>
</html>
`;
}

function answerFile(response: ServerResponse, path: string): void {
  try {
    answer(response, path.endsWith('.css') ? 'text/css' : 'text/javascript', readFileSync(path, 'utf8'));
  } catch {
    response.writeHead(404).end();
  }
}

function answer(response: ServerResponse, type: string, body: string, policy?: string): void {
  response.writeHead(200, {
    'Content-Type': `${type}; charset=utf-8`,
    ...(policy !== undefined && { 'Content-Security-Policy': policy }),
  });
  response.end(body);
}
