/** What the stand-in for `code` understands of that program's command line. */
export interface CodeArguments {
  readonly workspace?: string;
  readonly extensions: readonly string[];
  readonly suite?: string;
  readonly userDataFolder?: string;
  readonly extensionsFolder?: string;
  readonly locale?: string;
  readonly version: boolean;
}

const NAMES = {
  extensionDevelopmentPath: 'extensions',
  extensionTestsPath: 'suite',
  'user-data-dir': 'userDataFolder',
  'extensions-dir': 'extensionsFolder',
  locale: 'locale',
} as const;

/**
 * Reads a command line: `--name=value`, or `--name value` for names that take one. Switches that mean nothing to a server
 * (--no-sandbox, --skip-welcome and the like) are passed over; the last plain argument is the workspace.
 */
export function parseCodeArguments(parameters: readonly string[]): CodeArguments {
  const extensions: string[] = [];
  const single: { -readonly [key in keyof CodeArguments]?: string } = {};
  let version = false;
  for (let index = 0; index < parameters.length; index++) {
    const parameter = parameters[index] ?? '';
    const [, name, inline] = /^--([^=]+)(?:=(.*))?$/s.exec(parameter) ?? [];
    if (name === undefined) single.workspace = parameter;
    else if (name === 'version') version = true;
    else if (isNamed(name)) {
      const value = inline ?? parameters[++index] ?? '';
      if (NAMES[name] === 'extensions') extensions.push(value);
      else single[NAMES[name]] = value;
    }
  }
  const { workspace, suite, userDataFolder, extensionsFolder, locale } = single;
  return {
    extensions,
    version,
    ...(workspace !== undefined && { workspace }),
    ...(suite !== undefined && { suite }),
    ...(userDataFolder !== undefined && { userDataFolder }),
    ...(extensionsFolder !== undefined && { extensionsFolder }),
    ...(locale !== undefined && { locale }),
  };
}

function isNamed(name: string): name is keyof typeof NAMES {
  return Object.hasOwn(NAMES, name);
}
