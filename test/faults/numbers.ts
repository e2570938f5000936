import type { Disclosure } from '../../server/src/model/disclosure.ts';
import { FEN_PER_UNIT, FigureState } from '../../server/src/model/figure.ts';
import { figureAt } from '../../server/src/model/table.ts';

/** A number with 元 or % behind it in the sentences, found by its words alone. */
export interface Told {
  readonly kind: 'amount' | 'share' | 'rate' | 'change';
  /** Of the digits. */
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** 万元, 元, 亿元 or %. */
  readonly unit: string;
  /** 分, or hundredths of a percent. */
  readonly value: number;
  readonly paragraph: number;
  /** Counted over the document; sentences end with 。 */
  readonly sentence: number;
  /** The verb before a change or rate, undefined where none stands there; its sign is -1 for a fall. */
  readonly verb: { readonly start: number; readonly end: number; readonly sign: 1 | -1 } | undefined;
}

/** 0.1 万元 in 分. */
export const LEAST_FEN = 100_000;

export function numberIn(written: string): number {
  return Number(written.replaceAll(',', ''));
}

/** The value of other digits in the same place. */
export function valueAs({ unit }: Told, written: string): number {
  return Math.round(numberIn(written) * (FEN[unit] ?? 100));
}

const NUMBER =
  /(?<![\d.,])(\d+(?:,\d{3})*(?:\.\d+)?)\s*(万元|亿元|元|%|％)(?![)）]?(?:及?以上|（含）|以下|以内|\/))/g;
const VERB = /(增加|减少|增长|下降|上升|降低)(?:了|约|额|为)?\s*$/;
const FEN: Readonly<Record<string, number>> = {
  元: FEN_PER_UNIT.yuan,
  万元: FEN_PER_UNIT['ten-thousand-yuan'],
  亿元: FEN_PER_UNIT['hundred-million-yuan'],
};

/** All numbers of paragraphs and notes; those of tables, headings and the contents are not among them. */
export function toldIn({ tree }: Disclosure): readonly Told[] {
  const told: Told[] = [];
  let sentence = 0;
  tree.blocks.forEach((block, paragraph) => {
    if (block.kind !== 'paragraph' && block.kind !== 'note') return;
    const text = tree.text.slice(block.range.start, block.range.end);
    let last = 0;
    sentence += 1;
    for (const match of text.matchAll(NUMBER)) {
      const before = text.slice(last, match.index);
      sentence += [...before].filter((character) => character === '。').length;
      last = match.index;
      told.push(read(match, before, block.range.start, paragraph, sentence));
    }
    sentence += 1;
  });
  return told;
}

function read(
  match: RegExpExecArray | RegExpMatchArray,
  before: string,
  from: number,
  paragraph: number,
  sentence: number,
): Told {
  const [, written = '', unit = ''] = match;
  const start = from + (match.index ?? 0);
  const verb = VERB.exec(before);
  const end = start + written.length;
  const isRate = unit === '%' || unit === '％';
  const kind = isRate ? (verb === null ? 'share' : 'rate') : verb === null ? 'amount' : 'change';
  const verbStart = start - before.length + (verb?.index ?? 0);
  return {
    kind,
    start,
    end,
    written,
    unit,
    value: Math.round(numberIn(written) * (FEN[unit] ?? 100)),
    paragraph,
    sentence,
    verb:
      verb === null
        ? undefined
        : { start: verbStart, end: verbStart + 2, sign: /[减下降]/.test(verb[1] ?? '') ? -1 : 1 },
  };
}

/** What the tables tell: every amount, and the differences of two amounts of one row. */
export interface TableNumbers {
  readonly amounts: ReadonlySet<number>;
  readonly differences: ReadonlySet<number>;
  /** The amounts in rows and columns that a word names. */
  named(word: string): ReadonlySet<number>;
}

export function tableNumbers(disclosure: Disclosure): TableNumbers {
  const { tables, figures } = disclosure;
  const amounts = new Set<number>();
  const differences = new Set<number>();
  for (const table of tables) {
    if (!table.money) continue;
    for (let row = 0; row < table.bodyRows.length; row += 1) {
      const ids = table.columns.map(({ index }) => figureAt(table, row, index));
      const own = ids.filter((id) => figures.state[id] === FigureState.amount);
      const values = own.map((id) => figures.value[id] ?? 0);
      for (const value of values) {
        amounts.add(value);
        for (const other of values) if (other !== 0 && value !== 0) differences.add(Math.abs(value - other));
      }
    }
  }
  return { amounts, differences, named: (word) => amountsNamed(disclosure, word) };
}

/** In tables that the word names, and in rows and columns that it heads. */
function amountsNamed({ tables, figures }: Disclosure, word: string): ReadonlySet<number> {
  const named = new Set<number>();
  for (const table of tables) {
    for (const { rows } of table.panels) {
      for (const { bodyRow, name } of rows) {
        for (const { index, path } of table.columns) {
          const labels = [table.title, name, ...path];
          const figure = figureAt(table, bodyRow, index);
          if (figures.state[figure] === FigureState.amount && labels.some((label) => label.includes(word)))
            named.add(figures.value[figure] ?? 0);
        }
      }
    }
  }
  return named;
}
