import type { Settings } from '../analysis/analysis.ts';
import { type Baseline, knownFindings, parseBaseline } from '../analysis/baseline.ts';
import { CONFIGURATION_FILE, type Configuration, parseConfiguration } from '../analysis/configuration.ts';
import { DEFAULT_CONFIGURATION, type ServerConfiguration } from './configuration.ts';
import { describe, type Log } from './guard.ts';
import type { ReadFile } from './read-file.ts';
import { asFolder, isBeside, normalised, pathAsReference, relativePath, resolved } from './uri.ts';

interface FoundConfiguration {
  readonly uri: string;
  readonly configuration: Configuration;
}

/** What has been read since the files were last forgotten. Promises, so that no file is read twice at the same time. */
class ReadFiles {
  readonly configurations = new Map<string, Promise<FoundConfiguration | undefined>>();
  readonly baselines = new Map<string, Promise<Baseline | undefined>>();
  readonly settings = new Map<string, Settings>();
}

/**
 * The settings of each document: what the nearest `.gouji.json` says, over what the editor is set to, so that the editor and
 * the command line say the same. Files are read when a document is first prepared and again after `forget`.
 */
export class Project {
  readonly #read: ReadFile;
  readonly #log: Log;
  readonly #warn: Log;
  /** By file, what its user has been told is wrong in it. */
  readonly #warned = new Map<string, string>();
  #files = new ReadFiles();
  #editor: ServerConfiguration = DEFAULT_CONFIGURATION;
  #folders: readonly string[] = [];

  /** `warn` shows its words to the user. */
  constructor(read: ReadFile, log: Log, warn: Log) {
    this.#read = read;
    this.#log = log;
    this.#warn = warn;
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
    this.#files = new ReadFiles();
  }

  /** A document that was closed. */
  forgetDocument(uri: string): void {
    this.#files.settings.delete(uri);
  }

  /** Whether a change of this file may change a document's settings. */
  concerns(uri: string): boolean {
    return uri.endsWith(`/${CONFIGURATION_FILE}`) || this.#files.baselines.has(normalised(uri));
  }

  /** Reads what `settingsFor` needs; does nothing where that has been read. Never rejects. */
  async prepare(uri: string): Promise<void> {
    while (!this.#files.settings.has(uri)) {
      const files = this.#files;
      const settings = await this.#settingsWith(files, uri).catch((error: unknown) => {
        this.#log(`${uri}: ${describe(error)}`);
        return this.#editor.settings;
      });
      files.settings.set(uri, settings);
    }
  }

  /** The settings of a document that was prepared; what the editor is set to for any other. */
  settingsFor(uri: string): Settings {
    return this.#files.settings.get(uri) ?? this.#editor.settings;
  }

  async #settingsWith(files: ReadFiles, uri: string): Promise<Settings> {
    const { settings } = this.#editor;
    const folder = this.#folders.find((candidate) => normalised(uri).startsWith(candidate));
    const isFile = uri.startsWith('file:');
    if (!isFile && folder === undefined) return settings;
    const found = await this.#configurationFor(files, resolved('.', uri), isFile ? undefined : folder);
    const { rules, ...rest } = found?.configuration.settings ?? {};
    const combined = { ...settings, ...rest, rules: { ...settings.rules, ...rules } };
    const baseline = this.#baselineFor(found, folder ?? uri);
    if (baseline === undefined) return combined;
    return { ...combined, known: await this.#knownIn(files, baseline, uri) };
  }

  /** Looks upwards to the root, on this machine, and no further than the workspace folder elsewhere. */
  #configurationFor(
    files: ReadFiles,
    folder: string,
    top: string | undefined,
  ): Promise<FoundConfiguration | undefined> {
    const known = files.configurations.get(folder);
    if (known !== undefined) return known;
    const finding = this.#findConfiguration(files, folder, top);
    files.configurations.set(folder, finding);
    return finding;
  }

  async #findConfiguration(
    files: ReadFiles,
    folder: string,
    top: string | undefined,
  ): Promise<FoundConfiguration | undefined> {
    const uri = resolved(CONFIGURATION_FILE, folder);
    const text = await this.#read(uri);
    if (text !== undefined) return this.#parse(uri, text);
    const parent = resolved('..', folder);
    return parent === folder || folder === top ? undefined : this.#configurationFor(files, parent, top);
  }

  /** A file that cannot be used is as good as none, and its user is told so, once for each thing wrong in it. */
  #parse(uri: string, text: string): FoundConfiguration | undefined {
    try {
      const configuration = parseConfiguration(text);
      this.#warned.delete(uri);
      return { uri, configuration };
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      this.#log(`${uri}: ${problem}`);
      if (this.#warned.get(uri) !== problem)
        this.#warn(`${CONFIGURATION_FILE} 没有起作用 (has no effect): ${problem}`);
      this.#warned.set(uri, problem);
      return undefined;
    }
  }

  /** The baseline that the configuration file names, relative to that file, else the editor's, relative to `base`. */
  #baselineFor(found: FoundConfiguration | undefined, base: string): string | undefined {
    const configured = found?.configuration.baseline;
    const path = configured ?? this.#editor.baseline;
    if (path === undefined) return undefined;
    const from = found !== undefined && configured !== undefined ? found.uri : base;
    const uri = resolved(pathAsReference(path), from);
    if (isBeside(uri, from)) return uri;
    this.#log(`${uri}: a baseline on another machine is not read`);
    return undefined;
  }

  async #knownIn(files: ReadFiles, baseline: string, uri: string): Promise<ReturnType<typeof knownFindings>> {
    const reading = files.baselines.get(baseline) ?? this.#readBaseline(baseline);
    files.baselines.set(baseline, reading);
    const name = relativePath(resolved('.', baseline), normalised(uri));
    return knownFindings((await reading)?.files.get(name) ?? []);
  }

  async #readBaseline(uri: string): Promise<Baseline | undefined> {
    const text = await this.#read(uri);
    const baseline = text === undefined ? undefined : parseBaseline(text);
    if (baseline === undefined) this.#log(`${uri}: not a baseline, or not there`);
    return baseline;
  }
}
