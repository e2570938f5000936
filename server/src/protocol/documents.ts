import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Analysis, Settings } from '../analysis/analysis.ts';
import { analyze } from '../analysis/analyze.ts';
import type { Disclosure } from '../model/disclosure.ts';

interface OpenDocument {
  readonly document: TextDocument;
  /** Of this very version and of these settings; made when first asked for. */
  analysis: Analysis | undefined;
  /** What was last known of it: until a new version has been analysed, others go by the one before. */
  disclosure: Disclosure | undefined;
}

export interface AnalysedDocument {
  readonly document: TextDocument;
  readonly analysis: Analysis;
}

/** The open documents and their analyses: the only state of the server that changes. */
export class Documents {
  readonly #open = new Map<string, OpenDocument>();
  readonly #settingsOf: (uri: string) => Settings;

  /** `settingsOf` may be asked again for every analysis, and may look at the analyses of other documents (`disclosures`). */
  constructor(settingsOf: (uri: string) => Settings) {
    this.#settingsOf = settingsOf;
  }

  open(uri: string, languageId: string, version: number, text: string): void {
    this.#open.set(uri, {
      document: TextDocument.create(uri, languageId, version, text),
      analysis: undefined,
      disclosure: undefined,
    });
  }

  /** False where the change is not for the version after the one that is open: late or doubled messages change nothing. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): boolean {
    const open = this.#open.get(uri);
    if (open === undefined || version <= open.document.version) return false;
    const document = TextDocument.update(open.document, [...changes], version);
    this.#open.set(uri, { document, analysis: undefined, disclosure: open.disclosure });
    return true;
  }

  close(uri: string): void {
    this.#open.delete(uri);
  }

  /** The next answer about a document comes of a new analysis. */
  forgetAnalysis(uri: string): void {
    const open = this.#open.get(uri);
    if (open !== undefined) open.analysis = undefined;
  }

  /** After new settings, every analysis is made anew. */
  forgetAnalyses(): void {
    for (const open of this.#open.values()) open.analysis = undefined;
  }

  uris(): readonly string[] {
    return [...this.#open.keys()];
  }

  /** What is known of the open documents: those of which an analysis has been made. */
  disclosures(): ReadonlyMap<string, Disclosure> {
    const made = new Map<string, Disclosure>();
    for (const [uri, { disclosure }] of this.#open) if (disclosure !== undefined) made.set(uri, disclosure);
    return made;
  }

  /** The analyses that have been made of the versions that are open. */
  analyses(): ReadonlyMap<string, Analysis> {
    const made = new Map<string, Analysis>();
    for (const [uri, { analysis }] of this.#open) if (analysis !== undefined) made.set(uri, analysis);
    return made;
  }

  version(uri: string): number | undefined {
    return this.#open.get(uri)?.document.version;
  }

  /** The analysis of the version that is open now; undefined for a document that is not open. */
  analysed(uri: string): AnalysedDocument | undefined {
    const open = this.#open.get(uri);
    if (open === undefined) return undefined;
    open.analysis ??= analyze(open.document.getText(), this.#settingsOf(uri));
    open.disclosure = open.analysis.disclosure;
    return { document: open.document, analysis: open.analysis };
  }
}
