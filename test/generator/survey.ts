import type { Analysis } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { FEN_PER_UNIT } from '../../server/src/model/figure.ts';
import type { Finding } from '../../server/src/rules/rule.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import type { TextRange } from '../../server/src/text/range.ts';
import { grave } from '../grave.ts';
import { type AmountCell, amountCells, isChecked } from '../property/slips.ts';
import type { CleanDocument } from './document.ts';
import type { Random } from './random.ts';

/** What the analysis of one clean document says, and how many of its amount cells it relates. */
export interface Survey {
  readonly analysis: Analysis;
  readonly alarms: readonly Finding[];
  readonly cells: readonly AmountCell[];
  readonly related: readonly AmountCell[];
}

export function survey({ text }: CleanDocument): Survey {
  const analysis = analyze(text);
  const cells = amountCells(analysis.disclosure).filter(
    ({ figure }) => analysis.disclosure.figures.value[figure] !== 0,
  );
  return {
    analysis,
    alarms: grave(analysis),
    cells,
    related: cells.filter((cell) => isChecked(analysis, cell)),
  };
}

/** One changed digit in one cell, and what was said of it. */
export interface SlipResult {
  readonly cell: AmountCell;
  readonly written: string;
  readonly instead: string;
  readonly found: boolean;
  /** A finding sits on the cell; on the cell or on a total that it belongs to. */
  readonly placed: boolean;
  readonly near: boolean;
  /** A fix gives the cell its value again; the preferred one does. */
  readonly offered: boolean;
  readonly restored: boolean;
  readonly said: readonly Finding[];
}

export function slip({ analysis, cells }: Survey, random: Random): SlipResult | undefined {
  const { figures, tree } = analysis.disclosure;
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const cell = random.pick(cells);
    const [start, end] = [figures.start[cell.figure] ?? 0, figures.end[cell.figure] ?? 0];
    const written = tree.text.slice(start, end);
    const instead = changedDigit(written, random);
    const unit = FEN_PER_UNIT[cell.table.unit ?? 'ten-thousand-yuan'];
    const large = FEN_PER_UNIT['ten-thousand-yuan'] / 10;
    if (instead === undefined || Math.abs(numberOf(instead) - numberOf(written)) * unit < large) continue;
    return judge(
      analysis,
      cell,
      written,
      instead,
      applyEdits(tree.text, [{ range: { start, end }, newText: instead }]),
    );
  }
  return undefined;
}

function numberOf(text: string): number {
  return Number(text.replaceAll(',', ''));
}

function changedDigit(written: string, random: Random): string | undefined {
  const at = random.int(0, written.length - 1);
  const digit = Number(written[at]);
  if (Number.isNaN(digit)) return undefined;
  const changed = (digit + random.int(1, 9)) % 10;
  if (at === 0 && changed === 0) return undefined;
  return `${written.slice(0, at)}${changed}${written.slice(at + 1)}`;
}

function judge(
  clean: Analysis,
  cell: AmountCell,
  written: string,
  instead: string,
  text: string,
): SlipResult {
  const start = clean.disclosure.figures.start[cell.figure] ?? 0;
  const known = new Set(grave(clean).map(({ rule, message }) => `${rule} ${message.zh}`));
  const after = analyze(text);
  const said = grave(after).filter(({ rule, message }) => !known.has(`${rule} ${message.zh}`));
  const restores = (fix: Finding['fixes'][number]) =>
    fix.edits.some(({ range, newText }) => range.start === start && numberOf(newText) === numberOf(written));
  const fixes = said.flatMap((finding) => finding.fixes);
  return {
    cell,
    written,
    instead,
    said,
    found: said.length > 0,
    placed: said.some(({ range }) => range.start <= start && range.end >= start + instead.length),
    near: said.some(({ range }) => covers(after, range, cell.figure)),
    offered: fixes.some(restores),
    restored: fixes.some((fix) => fix.preferred && restores(fix)),
  };
}

/** Whether a range covers the figure or the total of a relation that it takes part in. */
function covers(
  { disclosure: { figures }, reconciliation }: Analysis,
  range: TextRange,
  figure: number,
): boolean {
  const totals = reconciliation
    .relationsOf(figure)
    .map((index) => reconciliation.judgements[index]?.relation.total ?? -1);
  return [figure, ...totals].some(
    (id) => (figures.start[id] ?? -1) >= range.start && (figures.end[id] ?? Number.MAX_VALUE) <= range.end,
  );
}
