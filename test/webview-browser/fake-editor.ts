import { readToHost } from '../../client/src/preview/read-message.ts';
import type { ToHost, ToPanel } from '../../client/webview/messages.ts';
import { ENGLISH } from '../../client/webview/strings.ts';
import { CHINESE } from '../../client/webview/strings-zh.ts';
import type { Analysis } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { previewDocument } from '../../server/src/features/preview/document.ts';
import { cellEdit } from '../../server/src/features/preview/edit.ts';
import { cellFix } from '../../server/src/features/preview/fix.ts';
import { previewTable } from '../../server/src/features/preview/table.ts';
import { previewTrace } from '../../server/src/features/preview/trace.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import type { TextEdit } from '../../server/src/text/range.ts';

/** The samples are opened dozens of times. */
const analyses = new Map<string, Analysis>();

function analysed(text: string): Analysis {
  const analysis = analyses.get(text) ?? analyze(text);
  analyses.set(text, analysis);
  return analysis;
}

/** Plays the editor's side with the real analysis behind it: answers the panel, and applies its edits to the text. */
export class FakeEditor {
  readonly received: ToHost[] = [];
  /** What the panel said that the editor's side does not understand. */
  readonly strange: unknown[] = [];
  readonly #language: 'zh' | 'en';
  readonly #send: (message: ToPanel) => Promise<void>;
  readonly #undone: string[] = [];
  #text: string;
  #version = 1;
  #analysis: Analysis;

  constructor(text: string, language: 'zh' | 'en', send: (message: ToPanel) => Promise<void>) {
    this.#text = text;
    this.#language = language;
    this.#send = send;
    this.#analysis = analysed(text);
  }

  get text(): string {
    return this.#text;
  }

  get version(): number {
    return this.#version;
  }

  /** The messages of one type, in order. */
  ofType<Type extends ToHost['type']>(type: Type): readonly Extract<ToHost, { type: Type }>[] {
    return this.received.filter(
      (message): message is Extract<ToHost, { type: Type }> => message.type === type,
    );
  }

  /** Hears a message of the panel, as JSON, and answers it. */
  async hear(json: string): Promise<void> {
    const value: unknown = JSON.parse(json);
    const message = readToHost(value);
    if (message === undefined) {
      this.strange.push(value);
      return;
    }
    this.received.push(message);
    await this.#answer(message);
  }

  async #answer(message: ToHost): Promise<void> {
    switch (message.type) {
      case 'ready':
        return this.sendDocument();
      case 'open-table': {
        const table = previewTable(this.#analysis, message.table, this.#version, this.#language);
        return table && this.#send({ type: 'table', table });
      }
      case 'trace':
        return this.#send({
          type: 'trace',
          trace: previewTrace(this.#analysis, message, this.#version, this.#language),
        });
      case 'edit': {
        const edit = cellEdit(this.#analysis, message, message.text);
        if ('refused' in edit) return this.#send({ type: 'notice', message: edit.refused[this.#language] });
        return this.change(edit.edits);
      }
      case 'fix':
        return this.change(cellFix(this.#analysis, message)?.edits ?? []);
      case 'undo':
        return this.setText(this.#undone.pop() ?? this.#text);
      default:
        return undefined;
    }
  }

  async change(edits: readonly TextEdit[]): Promise<void> {
    this.#undone.push(this.#text);
    await this.setText(applyEdits(this.#text, edits));
  }

  async setText(text: string): Promise<void> {
    this.#text = text;
    this.#version += 1;
    this.#analysis = analysed(text);
    await this.sendDocument();
  }

  sendDocument(): Promise<void> {
    return this.#send({
      type: 'document',
      uri: 'file:///budget.ysgk.txt',
      name: 'budget.ysgk.txt',
      language: this.#language,
      strings: this.#language === 'zh' ? CHINESE : ENGLISH,
      document: previewDocument(this.#analysis, this.#version, this.#language),
    });
  }

  send(message: ToPanel): Promise<void> {
    return this.#send(message);
  }
}
