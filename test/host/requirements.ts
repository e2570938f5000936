import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstall, installPackages } from './debian.ts';
import { BROWSER } from './environment.ts';
import { HostUnavailable } from './unavailable.ts';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_BROWSERS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Something of the operating system's that the server host needs. */
interface Requirement {
  readonly debianPackage: string;
  readonly purpose: string;
  readonly present: () => boolean;
}

const REQUIREMENTS: readonly Requirement[] = [
  {
    debianPackage: 'chromium',
    purpose: 'Chromium or Chrome, shows the workbench (or name one in GOUJI_CHROMIUM)',
    present: () => findBrowser() !== undefined,
  },
  {
    debianPackage: 'fonts-noto-cjk',
    purpose: 'a Chinese font, for the screenshots',
    present: hasChineseFont,
  },
  {
    debianPackage: 'ripgrep',
    purpose: 'rg, searches the workspace',
    present: () => findProgram('rg') !== undefined,
  },
];

/** Makes sure that browser, fonts and ripgrep are here: installs them on Debian as root, else throws `HostUnavailable`. */
export function ensureRequirements(): void {
  const missing = REQUIREMENTS.filter((requirement) => !requirement.present());
  if (missing.length === 0) return;
  if (canInstall()) installPackages(missing.map((requirement) => requirement.debianPackage));
  const still = missing.filter((requirement) => !requirement.present());
  if (still.length > 0) throw new HostUnavailable(instructions(still));
}

function instructions(missing: readonly Requirement[]): string {
  const packages = missing.map((requirement) => requirement.debianPackage).join(' ');
  return [
    'to show VS Code, this machine lacks:',
    ...missing.map((requirement) => `  - ${requirement.purpose}`),
    `On Debian or Ubuntu: sudo apt-get install --no-install-recommends ${packages}`,
    'On macOS: brew install --cask chromium && brew install ripgrep',
  ].join('\n');
}

/** The browser's path, or undefined. A path in `GOUJI_CHROMIUM` goes first. */
export function findBrowser(): string | undefined {
  if (BROWSER !== undefined) return isExecutable(BROWSER) ? BROWSER : undefined;
  for (const name of BROWSERS) {
    const path = findProgram(name);
    if (path !== undefined) return path;
  }
  return MAC_BROWSERS.find(isExecutable);
}

/** Where on PATH a program is, or undefined. */
export function findProgram(name: string): string | undefined {
  const { PATH = '' } = process.env;
  const folders = PATH.split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function hasChineseFont(): boolean {
  if (process.platform === 'darwin') return true;
  if (findProgram('fc-list') === undefined) return false;
  return execFileSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).trim() !== '';
}
