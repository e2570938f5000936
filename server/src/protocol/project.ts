import type { Settings } from '../analysis/analysis.ts';
import { type Baseline, knownFindings, parseBaseline } from '../analysis/baseline.ts';
import { CONFIGURATION_FILE, type Configuration, parseConfiguration } from '../analysis/configuration.ts';
import { DEFAULT_CONFIGURATION, type ServerConfiguration } from './configuration.ts';
import type { Log } from './guard.ts';

/** Text of a file by its URI; undefined where there is none. */
export type ReadFile = (uri: string) => string | undefined;

interface FoundConfiguration {
  readonly uri: string;
  readonly configuration: Configuration;
}

/**
 * The settings of each document: what the nearest `.gouji.json` says, over what the editor is set to, so that the editor and
 * the command line say the same. Files are read when a document first needs them and again after `forget`.
 */
export class Project {
  readonly #read: ReadFile;
  readonly #log: Log;
  readonly #byFolder = new Map<string, FoundConfiguration | undefined>();
  readonly #baselines = new Map<string, Baseline | undefined>();
  #editor: ServerConfiguration = DEFAULT_CONFIGURATION;
  #folders: readonly string[] = [];

  constructor(read: ReadFile, log: Log) {
    this.#read = read;
    this.#log = log;
  }

  /** URIs of the workspace folders, which the editor's path of the baseline is relative to. */
  setFolders(folders: readonly string[]): void {
    this.#folders = folders.map(asFolder);
  }

  configure(editor: ServerConfiguration): void {
    this.#editor = editor;
    this.forget();
  }

  /** Files are read anew. */
  forget(): void {
    this.#byFolder.clear();
    this.#baselines.clear();
  }

  /** Whether a change of this file may change a document's settings. */
  concerns(uri: string): boolean {
    return uri.endsWith(`/${CONFIGURATION_FILE}`) || this.#baselines.has(normalised(uri));
  }

  settingsFor(uri: string): Settings {
    const { settings } = this.#editor;
    if (!uri.startsWith('file:')) return settings;
    const found = this.#configurationFor(resolved('.', uri));
    const { rules, ...rest } = found?.configuration.settings ?? {};
    const combined = { ...settings, ...rest, rules: { ...settings.rules, ...rules } };
    const baseline = this.#baselineFor(uri, found);
    return baseline === undefined ? combined : { ...combined, known: this.#knownIn(baseline, uri) };
  }

  #configurationFor(folder: string): FoundConfiguration | undefined {
    if (this.#byFolder.has(folder)) return this.#byFolder.get(folder);
    const uri = resolved(CONFIGURATION_FILE, folder);
    const text = this.#read(uri);
    const parent = resolved('..', folder);
    const above = text === undefined && parent !== folder ? this.#configurationFor(parent) : undefined;
    const found = text === undefined ? above : this.#parse(uri, text);
    this.#byFolder.set(folder, found);
    return found;
  }

  /** A file that cannot be used is as good as none; the editor marks by the schema what is wrong in it. */
  #parse(uri: string, text: string): FoundConfiguration | undefined {
    try {
      return { uri, configuration: parseConfiguration(text) };
    } catch (error) {
      this.#log(`${uri}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  #baselineFor(uri: string, found: FoundConfiguration | undefined): string | undefined {
    const configured = found?.configuration.baseline;
    if (found !== undefined && configured !== undefined)
      return resolved(pathAsReference(configured), found.uri);
    const { baseline } = this.#editor;
    const folder = this.#folders.find((candidate) => normalised(uri).startsWith(candidate));
    return baseline === undefined ? undefined : resolved(pathAsReference(baseline), folder ?? uri);
  }

  #knownIn(baseline: string, uri: string): ReturnType<typeof knownFindings> {
    if (!this.#baselines.has(baseline)) this.#baselines.set(baseline, this.#readBaseline(baseline));
    const name = relativePath(resolved('.', baseline), normalised(uri));
    return knownFindings(this.#baselines.get(baseline)?.files.get(name) ?? []);
  }

  #readBaseline(uri: string): Baseline | undefined {
    const text = this.#read(uri);
    const baseline = text === undefined ? undefined : parseBaseline(text);
    if (baseline === undefined) this.#log(`${uri}: not a baseline, or not there`);
    return baseline;
  }
}

function resolved(reference: string, base: string): string {
  return new URL(reference, base).href;
}

function normalised(uri: string): string {
  return new URL(uri).href;
}

function asFolder(uri: string): string {
  return normalised(uri.endsWith('/') ? uri : `${uri}/`);
}

/** A path as people write it; a drive letter is no scheme and `#` no fragment. */
function pathAsReference(path: string): string {
  const encoded = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return /^[A-Za-z]%3A\//.test(encoded) ? `file:///${encoded}` : encoded;
}

/** The path from a folder to a file, as the baseline names it. */
function relativePath(folder: string, file: string): string {
  const from = folder.split('/').slice(0, -1);
  const to = file.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  const path = [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
  return decodeURIComponent(path);
}
