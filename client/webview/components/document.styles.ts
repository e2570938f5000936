/** The page itself: the panel fills it, and the margins that the editor gives web views are taken away. */
export function documentStyles(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    html, body { height: 100%; margin: 0; padding: 0; overflow: hidden; background: var(--vscode-editor-background); }
    gouji-panel { height: 100vh; }
  `);
  return sheet;
}
