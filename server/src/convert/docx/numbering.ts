import { childOf, childrenOf, isOn, propertyOf, type XmlElement } from '../package/xml.ts';
import { writeOrdinal } from './ordinals.ts';

/** Which list a paragraph belongs to, and how deep in it, from 0. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1、`: the ordinals of the levels with what stands around them. */
  readonly text: string;
  readonly follow: string;
  readonly isLegal: boolean;
  /** The level, from 1, that makes this one begin anew; 0 for none; undefined for any above it. */
  readonly restart: number | undefined;
}

interface List {
  /** Lists of one definition go on counting where the other left off. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew with the first paragraph of this list. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Automatic numbering (自动编号): what stands before each paragraph of a list and is not in its text. */
export class Numbering {
  readonly #lists = new Map<string, List>();
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(root: XmlElement | undefined) {
    const definitions = new Map(
      childrenOf(root, 'abstractNum').map((one) => [one.attributes['abstractNumId'] ?? '', one] as const),
    );
    for (const num of childrenOf(root, 'num')) {
      const definition = propertyOf(num, 'abstractNumId') ?? '';
      this.#lists.set(num.attributes['numId'] ?? '', readList(num, definition, definitions));
    }
  }

  /** The label of the next paragraph of a list, with the blank behind it; '' where there is none. */
  next({ list: name, level }: ListPlace): string {
    const list = this.#lists.get(name);
    const own = list?.levels.get(level);
    if (list === undefined || own === undefined) return '';
    const counters = this.#countersOf(name, list);
    counters[level] = (counters[level] ?? own.start - 1) + 1;
    for (const [deeper, { restart }] of list.levels)
      if (deeper > level && (restart === undefined || restart > level)) counters[deeper] = undefined;
    return labelOf(list, level, own, counters);
  }

  #countersOf(name: string, { definition, starts }: List): (number | undefined)[] {
    const counters = this.#counters.get(definition) ?? [];
    this.#counters.set(definition, counters);
    if (!this.#begun.has(name)) for (const [level, start] of starts) counters[level] = start - 1;
    this.#begun.add(name);
    return counters;
  }
}

function readList(num: XmlElement, definition: string, definitions: ReadonlyMap<string, XmlElement>): List {
  const levels = new Map<number, Level>();
  const starts = new Map<number, number>();
  const abstract = linked(definitions.get(definition), definitions);
  for (const level of childrenOf(abstract, 'lvl')) levels.set(numberOf(level, 'ilvl'), readLevel(level));
  for (const override of childrenOf(num, 'lvlOverride')) {
    const at = numberOf(override, 'ilvl');
    const level = childOf(override, 'lvl');
    if (level !== undefined) levels.set(at, readLevel(level));
    const start = propertyOf(override, 'startOverride');
    if (start !== undefined) starts.set(at, Number(start));
  }
  return { definition, levels, starts };
}

/** A definition may only name a style of lists, whose definition is the one that holds the levels. */
function linked(
  abstract: XmlElement | undefined,
  definitions: ReadonlyMap<string, XmlElement>,
): XmlElement | undefined {
  const style = propertyOf(abstract, 'numStyleLink');
  if (style === undefined) return abstract;
  return [...definitions.values()].find((one) => propertyOf(one, 'styleLink') === style) ?? abstract;
}

function readLevel(level: XmlElement): Level {
  const restart = propertyOf(level, 'lvlRestart');
  const alternate = childOf(childOf(childOf(level, 'AlternateContent'), 'Choice'), 'numFmt');
  return {
    start: Number(propertyOf(level, 'start') ?? 1),
    format: propertyOf(level, 'numFmt') ?? alternate?.attributes['val'] ?? 'decimal',
    text: propertyOf(level, 'lvlText') ?? '',
    follow: propertyOf(level, 'suff') ?? 'tab',
    isLegal: isOn(level, 'isLgl'),
    restart: restart === undefined ? undefined : Number(restart),
  };
}

function numberOf({ attributes }: XmlElement, name: string): number {
  return Number(attributes[name] ?? 0);
}

const BULLET = '- ';

function labelOf(list: List, level: number, own: Level, counters: readonly (number | undefined)[]): string {
  if (own.format === 'bullet') return own.text.trim() === '' ? '' : BULLET;
  const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const shown = list.levels.get(at);
    const value = counters[at] ?? shown?.start ?? 1;
    return writeOrdinal(value, own.isLegal && at < level ? 'decimal' : (shown?.format ?? 'decimal'));
  });
  // A tab behind 、 or ） is the width of nothing in running text; behind 1. it parts the number from the words.
  return text === '' || own.follow === 'nothing' || /[、）．：　\s]$/.test(text) ? text : `${text} `;
}
