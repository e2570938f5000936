/** The environment variables that steer the in-VS-Code tests. All are optional. */
const {
  CI: ci,
  GOUJI_CHROMIUM: chromium,
  GOUJI_HOST: host,
  GOUJI_HOST_CACHE: cache,
  GOUJI_HOST_KEEP: keep,
  GOUJI_HOST_TIMEOUT: timeout,
  GOUJI_HOST_VERBOSE: verbose,
  GOUJI_VSCODE: vscode,
} = process.env;

/** `CI=true`: tests that cannot run are a failure. */
export const IN_CI = ci === 'true';

/** `GOUJI_CHROMIUM`: the browser for the server host. */
export const BROWSER = chromium;

/** `GOUJI_HOST=desktop|server`: insists on one kind of editor. */
export const REQUESTED_KIND = host || undefined;

/** `GOUJI_HOST_CACHE`: the folder for downloaded editors. */
export const CACHE = cache;

/** `GOUJI_HOST_KEEP=1`: temporary folders stay. */
export const KEEP_TEMPORARY = Boolean(keep);

/** `GOUJI_HOST_TIMEOUT`: how long the suite may take, here in milliseconds; five minutes by default. */
export const TIME_LIMIT = (Number(timeout) > 0 ? Number(timeout) : 300) * 1000;

/** `GOUJI_HOST_VERBOSE=1`: all logs are printed. */
export const VERBOSE = Boolean(verbose);

/** `GOUJI_VSCODE`: the version of VS Code. */
export const VSCODE_VERSION = vscode || undefined;
