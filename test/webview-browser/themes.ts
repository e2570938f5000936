import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** VS Code's default themes, with the class that it gives the body of a web view. */
export const THEMES = {
  light: 'vscode-light',
  dark: 'vscode-dark',
  'high-contrast': 'vscode-high-contrast',
  'high-contrast-light': 'vscode-high-contrast vscode-high-contrast-light',
} as const;

export type Theme = keyof typeof THEMES;

/** Changes the theme of an open page, as the editor does it: other variables and another class of the body. */
export async function changeTheme(page: Page, theme: Theme): Promise<void> {
  await page.evaluate(`new Promise((done, failed) => {
    const old = document.querySelector('link[rel="stylesheet"]');
    const sheet = old.cloneNode();
    sheet.href = '/theme.css?theme=${theme}';
    sheet.onload = () => { old.remove(); done(); };
    sheet.onerror = failed;
    document.body.className = '${THEMES[theme]}';
    old.after(sheet);
  })`);
}

/** The theme's variables as a style sheet. */
export function themeSheet(theme: Theme): string {
  return readFileSync(join(import.meta.dirname, 'themes', `${theme}.css`), 'utf8');
}
