// Runs in the workbench's page before its own scripts: adds the development options and settings to the configuration that
// the server wrote into the page. The query parameter `payload` would do for VS Code 1.100, but newer ones heed it only
// together with a switch that mutes notifications; and a page changed by a request handler cannot open its WebSocket.

interface PageElement {
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
}
interface Watcher {
  observe(target: unknown, options: { readonly childList: boolean; readonly subtree: boolean }): void;
  disconnect(): void;
}
declare const document: { getElementById(id: string): PageElement | null };
declare const window: { readonly top: unknown };
declare const MutationObserver: new (react: () => void) => Watcher;

/** Put in front of this script by `page-script.ts`. */
declare const hostOptions: { readonly development: object; readonly settings: object };

interface WorkbenchConfiguration {
  developmentOptions?: object;
  configurationDefaults?: object;
}

function amend(): boolean {
  const element = document.getElementById('vscode-workbench-web-configuration');
  const text = element?.getAttribute('data-settings');
  if (!element || !text) return false;
  const configuration = JSON.parse(text) as WorkbenchConfiguration;
  configuration.developmentOptions = { ...configuration.developmentOptions, ...hostOptions.development };
  configuration.configurationDefaults = { ...configuration.configurationDefaults, ...hostOptions.settings };
  element.setAttribute('data-settings', JSON.stringify(configuration));
  return true;
}

if (window === window.top && !amend()) {
  const watcher = new MutationObserver(() => {
    if (amend()) watcher.disconnect();
  });
  watcher.observe(document, { childList: true, subtree: true });
}
