import type { Analysis } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { figureAt } from '../../server/src/model/table.ts';
import type { Finding } from '../../server/src/rules/rule.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import { newlyGrave } from '../grave.ts';
import type { Slip } from './slips.ts';

/** How a slip was told. `cell`: on the cell itself. `total`: on a total of a relation of the cell. Else what went wrong. */
export type Outcome =
  | { readonly told: 'cell' | 'total' }
  | { readonly told: Failure; readonly instead: string };

/** `respelt`: a fix gives the right value, written in another way than it was. */
type Failure = 'missed' | 'scattered' | 'elsewhere' | 'unrestored' | 'respelt';

/** Checks the text with the slip in it and compares with what was found before it. */
export function judgeSlip(clean: Analysis, slip: Slip): Outcome {
  const analysis = analyze(slip.text);
  const fresh = newlyGrave(clean, analysis);
  const [finding] = fresh;
  if (finding === undefined) return { told: 'missed', instead: silenceOf(clean, analysis, slip) };
  if (fresh.length > 1)
    return { told: 'scattered', instead: fresh.map((one) => describe(analysis, one)).join(' + ') };
  const place = placeOf(analysis, finding, slip);
  if (place === undefined) return { told: 'elsewhere', instead: describe(analysis, finding) };
  const texts = finding.fixes.map(({ edits }) => applyEdits(slip.text, edits));
  if (texts.includes(clean.disclosure.tree.text)) return { told: place };
  const told = texts.some((text) => hasValue(text, slip)) ? 'respelt' : 'unrestored';
  return { told, instead: describe(analysis, finding) };
}

/** Whether the cell of the slip holds again the value that it held before, however written. */
function hasValue(text: string, { edit, written }: Slip): boolean {
  const cell = /^[-\d,.]*/.exec(text.slice(edit.range.start))?.[0] ?? '';
  return Number(cell.replaceAll(',', '')) === Number(written.replaceAll(',', ''));
}

function placeOf(analysis: Analysis, { range }: Finding, slip: Slip): 'cell' | 'total' | undefined {
  const { start } = slip.edit.range;
  if (range.start === start && range.end === start + slip.edit.newText.length) return 'cell';
  const { judgements, relationsOf } = analysis.reconciliation;
  const { figures } = analysis.disclosure;
  const isTotal = relationsOf(figureStartingAt(analysis, start)).some((index) => {
    const total = judgements[index]?.relation.total ?? -1;
    return (figures.start[total] ?? -1) >= range.start && (figures.end[total] ?? -1) <= range.end;
  });
  return isTotal ? 'total' : undefined;
}

function figureStartingAt({ disclosure: { figures, tables } }: Analysis, offset: number): number {
  const table = tables.find(({ range }) => offset >= range.start && offset < range.end);
  if (table === undefined) return -1;
  const end = figureAt(table, table.bodyRows.length, 0);
  for (let id = table.firstFigure; id < end; id += 1)
    if (figures.start[id] === offset && (figures.end[id] ?? 0) > offset) return id;
  return -1;
}

/** Why nothing was said: the table is read in another way, relations are gone, silent, or still hold. */
function silenceOf(clean: Analysis, analysis: Analysis, slip: Slip): string {
  if (analysis.disclosure.figures.count !== clean.disclosure.figures.count)
    return 'the tables are read differently';
  const before = relationsText(clean, slip.figure);
  const after = relationsText(analysis, slip.figure);
  return before === after ? after : `${before} → ${after}`;
}

function relationsText({ reconciliation: { relationsOf, judgements } }: Analysis, figure: number): string {
  const told = relationsOf(figure).map((index) => {
    const judgement = judgements[index];
    const trivial = judgement?.trivial ? ' trivial' : '';
    return `${judgement?.relation.family} ${judgement?.relation.kind} ${judgement?.verdict}${trivial}`;
  });
  return told.length === 0 ? 'no relation' : [...new Set(told)].join(', ');
}

function describe(analysis: Analysis, { rule, range, message, fixes }: Finding): string {
  const titles = fixes
    .slice(0, 3)
    .map(({ title }) => title.zh)
    .join(' | ');
  return `${rule} at ${placeIn(analysis, range.start)} “${message.zh}” [${titles}]`;
}

/** `line:column`, both from 1. */
export function placeIn({ disclosure: { tree } }: Analysis, offset: number): string {
  let line = tree.lineStarts.findLastIndex((start) => start <= offset);
  if (line < 0) line = 0;
  return `${line + 1}:${offset - (tree.lineStarts[line] ?? 0) + 1}`;
}
