import { env, Uri, type Webview } from 'vscode';

/** Where the panel's own files are: nothing else is loaded. */
export function panelRoot(extension: Uri): Uri {
  return Uri.joinPath(extension, 'dist', 'webview');
}

/**
 * The page of the panel. Scripts run only with the page's nonce (modules that they load inherit it), styles come from the
 * extension only, and nothing else is allowed: nothing inline, nothing remote, no font. Document text never gets in here.
 */
export function pageOf(webview: Webview, extension: Uri): string {
  const script = webview.asWebviewUri(Uri.joinPath(panelRoot(extension), 'main.js')).toString();
  const nonce = newNonce();
  const policy = ["default-src 'none'", `script-src 'nonce-${nonce}'`, `style-src ${webview.cspSource}`].join(
    '; ',
  );
  return `<!DOCTYPE html>
<html lang="${isChinese() ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Gouji</title>
<script type="module" nonce="${nonce}" src="${script}"></script>
</head>
<body>
</body>
</html>
`;
}

export function isChinese(): boolean {
  return env.language.toLowerCase().startsWith('zh');
}

/** 128 random bits, in hexadecimal. */
function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
