import {
  type Connection,
  type DocumentUri,
  type FileEvent,
  type InitializeParams,
  MessageType,
  RAL,
  ShowMessageNotification,
} from 'vscode-languageserver';
import type { Analysis, Settings } from '../analysis/analysis.ts';
import { Companions } from './companions.ts';
import { DEFAULT_CONFIGURATION, readClientConfiguration, type ServerConfiguration } from './configuration.ts';
import { type DiagnosticStyle, toDiagnostics } from './convert.ts';
import { type AnalysedDocument, Documents } from './documents.ts';
import { describe, type Log } from './guard.ts';
import {
  CONFIGURATION_SECTION,
  type InitializationOptions,
  STATUS_NOTIFICATION,
  type StatusParams,
} from './messages.ts';
import { CheckedSymbols } from './navigation/checked-symbols.ts';
import { Project } from './project.ts';
import { type ReadFile, readThroughClient } from './read-file.ts';

/** One client's connection: its documents, its configuration, and when diagnostics are made. */
export class Session {
  readonly documents: Documents;
  readonly companions = new Companions();
  readonly log: Log;
  style: DiagnosticStyle = { language: 'zh', rulePages: undefined };
  /** Whether the client tells of changed files when asked to. */
  watches = false;
  /** Whether the client shows why it is asked to change a place, and lets its user confirm. */
  annotates = false;
  /** What the client asks for again when told that it has changed. */
  refreshes = { codeLens: false, inlayHints: false };
  /** Symbols of texts that were checked without being open. */
  readonly symbols = new CheckedSymbols();
  /** Whether the client shows actions that cannot be done, with the reason. */
  showsDisabled = false;
  readonly #connection: Connection;
  readonly #project: Project;
  /** By document, what calls its next check off. */
  readonly #timers = new Map<DocumentUri, () => void>();
  readonly #configured: (() => void)[] = [];
  #configuration: ServerConfiguration = DEFAULT_CONFIGURATION;
  #asksForConfiguration = false;
  #pulls = false;
  #refreshes = false;
  #clientReads = false;

  constructor(connection: Connection, readLocal: ReadFile | undefined) {
    this.#connection = connection;
    this.log = (message) => connection.console.error(message);
    const readRemote = readThroughClient(connection, this.log);
    const read: ReadFile = async (uri) => {
      if (readLocal !== undefined && uri.startsWith('file:')) return readLocal(uri);
      return this.#clientReads ? readRemote(uri) : undefined;
    };
    this.#project = new Project(read, this.log, (message) => this.#warn(message));
    this.documents = new Documents((uri) => this.#settingsWith(uri));
  }

  #warn(message: string): void {
    this.#connection
      .sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })
      .catch((error: unknown) => this.log(`warn: ${describe(error)}`));
  }

  initialize(params: InitializeParams, options: InitializationOptions): void {
    const { capabilities, locale, workspaceFolders } = params;
    this.#project.setFolders((workspaceFolders ?? []).map(({ uri }) => uri));
    this.#clientReads = options.readsFiles === true;
    this.watches = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    this.showsDisabled = capabilities.textDocument?.codeAction?.disabledSupport === true;
    this.annotates = capabilities.workspace?.workspaceEdit?.changeAnnotationSupport !== undefined;
    this.refreshes = {
      codeLens: capabilities.workspace?.codeLens?.refreshSupport === true,
      inlayHints: capabilities.workspace?.inlayHint?.refreshSupport === true,
    };
    this.#asksForConfiguration = capabilities.workspace?.configuration === true;
    this.#pulls = capabilities.textDocument?.diagnostic !== undefined;
    this.#refreshes = capabilities.workspace?.diagnostics?.refreshSupport === true;
    const language = options.locale ?? locale ?? 'zh-cn';
    const chinese = language.toLowerCase().startsWith('zh');
    this.style = { language: chinese ? 'zh' : 'en', rulePages: options.rulePages };
  }

  /** The analysis of the version that is open once the files beside the document were read; undefined for one that is not open. */
  async analysed(uri: DocumentUri): Promise<AnalysedDocument | undefined> {
    if (this.documents.version(uri) === undefined) return undefined;
    await this.#project.prepare(uri);
    return this.documents.analysed(uri);
  }

  /** What decides the findings of a text at this place, be it open or not. */
  async settingsFor(uri: DocumentUri): Promise<Settings> {
    await this.#project.prepare(uri);
    return this.#settingsWith(uri);
  }

  #settingsWith(uri: DocumentUri): Settings {
    const settings = this.#project.settingsFor(uri);
    return this.companions.settingsWith(uri, settings, this.documents.disclosures());
  }

  /** How documents are laid out when they are formatted. */
  get format(): ServerConfiguration['format'] {
    return this.#configuration.format;
  }

  get configuration(): ServerConfiguration {
    return this.#configuration;
  }

  /** Does it each time that the client's configuration was read. */
  whenConfigured(action: () => void): void {
    this.#configured.push(action);
  }

  /** Reads the client's configuration, then checks all open documents with it. */
  async configure(): Promise<void> {
    if (this.#asksForConfiguration) {
      const value: unknown = await this.#connection.workspace.getConfiguration(CONFIGURATION_SECTION);
      this.#configuration = readClientConfiguration(value);
      this.#project.configure(this.#configuration);
      for (const action of this.#configured) action();
    }
    await this.#checkAll();
  }

  /** Reads the configuration files and baselines anew where one of them has changed. */
  filesChanged(changes: readonly FileEvent[]): void {
    if (!changes.some(({ uri }) => this.#project.concerns(uri))) return;
    this.#project.forget();
    this.#checkAll().catch((error: unknown) => this.log(`check: ${describe(error)}`));
  }

  async #checkAll(): Promise<void> {
    this.documents.forgetAnalyses();
    if (this.#pulls && this.#refreshes) await this.#connection.languages.diagnostics.refresh();
    for (const uri of this.documents.uris()) this.schedule(uri);
  }

  /** After an edit: diagnostics come once the typing rests. A client that pulls is told only the status. */
  schedule(uri: DocumentUri): void {
    this.#timers.get(uri)?.();
    this.#timers.set(
      uri,
      later(this.#configuration.delay, () => this.#check(uri)),
    );
  }

  close(uri: DocumentUri): void {
    this.#timers.get(uri)?.();
    this.#timers.delete(uri);
    this.documents.close(uri);
    this.#project.forgetDocument(uri);
    if (!this.#pulls) this.#send(() => this.#connection.sendDiagnostics({ uri, diagnostics: [] }));
    this.checkStale();
  }

  /** Checks the open documents again that go by what another one told before it was changed, closed or read. */
  checkStale(): void {
    const { documents } = this;
    const stale = this.companions.stale(documents.analyses(), documents.disclosures());
    if (stale.length === 0) return;
    for (const uri of stale) {
      documents.forgetAnalysis(uri);
      this.schedule(uri);
    }
    if (this.#pulls && this.#refreshes) this.#send(() => this.#connection.languages.diagnostics.refresh());
  }

  async #check(uri: DocumentUri): Promise<void> {
    this.#timers.delete(uri);
    try {
      const analysed = await this.analysed(uri);
      if (analysed === undefined) return;
      if (!this.#pulls) this.#push(analysed);
      this.#status(statusOf(uri, analysed.analysis));
      this.checkStale();
    } catch (error) {
      this.log(`check: ${describe(error)}`);
      this.#status({ ...emptyStatus(uri), state: 'failed' });
    }
  }

  #push({ document, analysis }: AnalysedDocument): void {
    const diagnostics = toDiagnostics(document, analysis.findings, this.style);
    this.#send(() =>
      this.#connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics }),
    );
  }

  #status(params: StatusParams): void {
    this.#send(() => this.#connection.sendNotification(STATUS_NOTIFICATION, params));
  }

  /** A message that cannot be sent because the client has gone is no reason to end. */
  #send(send: () => Promise<void>): void {
    send().catch((error: unknown) => this.log(`send: ${describe(error)}`));
  }
}

function emptyStatus(uri: DocumentUri) {
  const state: StatusParams['state'] = 'checked';
  return { uri, state, errors: 0, warnings: 0, others: 0, holding: 0, contradicted: 0, ignored: 0, known: 0 };
}

function statusOf(uri: DocumentUri, analysis: Analysis): StatusParams {
  const { comments, baseline } = analysis.silenced;
  const status = { ...emptyStatus(uri), ignored: comments, known: baseline };
  for (const { severity } of analysis.findings) {
    if (severity === 'error') status.errors += 1;
    else if (severity === 'warning') status.warnings += 1;
    else status.others += 1;
  }
  const { exact, rounding, contradicted } = analysis.reconciliation.counts;
  return { ...status, holding: exact + rounding, contradicted };
}

/** Does it after some milliseconds, or with none as soon as what has arrived is read. Returns what calls it off. */
function later(delay: number, action: () => void): () => void {
  if (delay === 0) {
    const soon = RAL().timer.setImmediate(action);
    return () => soon.dispose();
  }
  const timer = setTimeout(action, delay);
  return () => clearTimeout(timer);
}
