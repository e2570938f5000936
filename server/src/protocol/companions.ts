import type { Analysis, Settings } from '../analysis/analysis.ts';
import type { Disclosure } from '../model/disclosure.ts';
import { companionsOf, identify, type Summary, summarize } from '../rules/companions/summary.ts';

/** Summaries of open documents, made when another document first asks; an analysis never changes. */
const MADE = new WeakMap<Disclosure, { readonly summary: Summary | undefined }>();

/** What the documents of one session tell each other: open ones, and those that the workspace-wide check has read. */
export class Companions {
  readonly #checked = new Map<string, Summary>();

  /** Keeps what a document that is not open tells. */
  note(uri: string, disclosure: Disclosure): void {
    const summary = summarize(disclosure, pathOf(uri));
    if (summary === undefined) this.#checked.delete(uri);
    else this.#checked.set(uri, summary);
  }

  /** The documents that were checked and have companions, by URI: to be checked again once all are known. */
  related(): readonly string[] {
    const all = [...this.#checked.values()];
    return [...this.#checked].filter(([, own]) => companionsOf(own, all).length > 0).map(([uri]) => uri);
  }

  /** The settings with what other documents tell; the same object where there are none. */
  settingsWith(uri: string, settings: Settings, open: ReadonlyMap<string, Disclosure>): Settings {
    const companions = this.#others(uri, open);
    return companions.length === 0 ? settings : { ...settings, companions };
  }

  /**
   * The open documents whose analyses went by what their companions do not tell any more. What a document tells depends on
   * its own text alone: one that is analysed anew makes no other one stale.
   */
  stale(analyses: ReadonlyMap<string, Analysis>, open: ReadonlyMap<string, Disclosure>): readonly string[] {
    return [...analyses].flatMap(
      ([
        uri,
        {
          disclosure,
          settings: { companions = [] },
        },
      ]) => {
        const others = this.#others(uri, open);
        const own = others.length + companions.length === 0 ? undefined : identify(disclosure, pathOf(uri));
        if (own === undefined) return [];
        return isSameAs(companionsOf(own, companions), companionsOf(own, others)) ? [] : [uri];
      },
    );
  }

  #others(uri: string, open: ReadonlyMap<string, Disclosure>): readonly Summary[] {
    const companions: Summary[] = [];
    for (const [other, disclosure] of open) {
      const summary = other === uri ? undefined : summaryOf(other, disclosure);
      if (summary !== undefined) companions.push(summary);
    }
    for (const [other, summary] of this.#checked)
      if (other !== uri && !open.has(other)) companions.push(summary);
    return companions;
  }
}

function summaryOf(uri: string, disclosure: Disclosure): Summary | undefined {
  let made = MADE.get(disclosure);
  if (made === undefined) {
    made = { summary: summarize(disclosure, pathOf(uri)) };
    MADE.set(disclosure, made);
  }
  return made.summary;
}

function isSameAs(some: readonly Summary[], others: readonly Summary[]): boolean {
  return (
    some.length === others.length &&
    some.every((one, at) => {
      const other = others[at];
      return one === other || (other !== undefined && tellsTheSame(one, other));
    })
  );
}

function tellsTheSame(one: Summary, other: Summary): boolean {
  if (one.path !== other.path || one.facts.size !== other.facts.size) return false;
  for (const [key, { value, ulp, line }] of one.facts) {
    const told = other.facts.get(key);
    if (told?.value !== value || told.ulp !== ulp || told.line !== line) return false;
  }
  return one.year === other.year && one.kind === other.kind && one.organisation === other.organisation;
}

/** The URI as a reader can read it. */
function pathOf(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
