import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** VS Code's default themes, with the class that it gives the body of a web view. */
export const THEMES = {
  light: 'vscode-light',
  dark: 'vscode-dark',
  'high-contrast': 'vscode-high-contrast',
  'high-contrast-light': 'vscode-high-contrast vscode-high-contrast-light',
} as const;

export type Theme = keyof typeof THEMES;

/** The theme's variables as a style sheet. */
export function themeSheet(theme: Theme): string {
  return readFileSync(join(import.meta.dirname, 'themes', `${theme}.css`), 'utf8');
}
