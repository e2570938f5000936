import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes the workbench believe that a display language is installed. Its own texts stay English, but
 * `vscode.env.language` and the extension's translations follow the locale.
 */
export function installLanguagePack(userDataFolder: string, locale: string): void {
  const id = locale.toLowerCase();
  const list = join(userDataFolder, 'languagepacks.json');
  if (id.startsWith('en') || existsSync(list)) return;
  const translations = join(userDataFolder, `pack-${id}.json`);
  mkdirSync(userDataFolder, { recursive: true });
  writeFileSync(translations, JSON.stringify({ version: '1.0.0', contents: {} }));
  const extension = { extensionIdentifier: { id: `gouji.pack-${id}` }, version: '1.0.0' };
  const pack = { hash: 'empty', label: id, extensions: [extension], translations: { vscode: translations } };
  writeFileSync(list, JSON.stringify({ [id]: pack }));
}
