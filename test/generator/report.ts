import { groupBy } from '../../server/src/text/grouping.ts';
import { lineOf } from '../line-of.ts';
import type { CleanDocument } from './document.ts';
import type { Style } from './style.ts';
import type { SlipResult, Survey } from './survey.ts';

export interface Surveyed {
  readonly document: CleanDocument;
  readonly result: Survey;
  readonly slips: readonly SlipResult[];
}

function countBy<T>(
  items: readonly T[],
  key: (item: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  return [...groupBy(items, key)].sort(([, one], [, other]) => other.length - one.length);
}

export function printAlarms(documents: readonly Surveyed[], most: number): void {
  const alarms = documents.flatMap(({ document, result }) =>
    result.alarms.map((finding) => ({ document, finding, text: result.analysis.disclosure.tree.text })),
  );
  const bad = documents.filter(({ result }) => result.alarms.length > 0).length;
  console.log(`${documents.length} documents, ${bad} with false alarms, ${alarms.length} alarms`);
  for (const [pattern, some] of countBy(alarms, ({ finding }) => `${finding.rule}`)) {
    console.log(`\n${some.length} × ${pattern}`);
    for (const { document, finding, text } of some.slice(0, most)) {
      const line = lineOf(text, finding.range.start);
      console.log(`  seed ${document.seed}:${line} ${finding.message.zh.slice(0, 160)}`);
      console.log(`      ${(text.split('\n')[line - 1] ?? '').slice(0, 140)}`);
      console.log(`      ${familyOf(document.style)}`);
    }
  }
}

function familyOf(style: Style): string {
  return Object.entries(style)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(' ');
}

function percent(part: number, all: number): string {
  return `${((100 * part) / Math.max(1, all)).toFixed(2)}%`;
}

export function printParticipation(documents: readonly Surveyed[]): void {
  const cells = documents.flatMap(({ result }) =>
    result.cells.map((cell) => ({ kind: cell.table.kind, related: result.related.includes(cell) })),
  );
  const related = cells.filter((cell) => cell.related).length;
  console.log(`\n${cells.length} amount cells, ${percent(related, cells.length)} in a relation`);
  for (const [kind, some] of countBy(cells, (cell) => cell.kind))
    console.log(
      `  ${kind}: ${percent(some.filter((one) => one.related).length, some.length)} of ${some.length}`,
    );
}

export function printSlips(documents: readonly Surveyed[], most: number): void {
  const slips = documents.flatMap(({ document, slips: some, result }) =>
    some.map((one) => ({ ...one, document, text: result.analysis.disclosure.tree.text, result })),
  );
  const rates = (some: readonly SlipResult[]) => {
    const share = (key: 'found' | 'placed' | 'near' | 'offered' | 'restored') =>
      `${key} ${percent(some.filter((one) => one[key]).length, some.length)}`;
    return `${some.length}: ${(['found', 'placed', 'near', 'offered', 'restored'] as const).map(share).join(', ')}`;
  };
  console.log(`\nslips ${rates(slips)}`);
  for (const [kind, some] of countBy(slips, ({ cell }) => cell.table.kind))
    console.log(`  ${kind} ${rates(some)}`);
  for (const key of ['codes', 'zero', 'money', 'format', 'totalAt', 'caption', 'pageBreak'] as const)
    for (const [value, some] of countBy(slips, ({ document }) => String(document.style[key])))
      console.log(`  ${key}=${value} ${rates(some)}`);
  printCases(
    'missed',
    slips.filter(({ found }) => !found),
    most,
  );
  printCases(
    'elsewhere',
    slips.filter(({ found, near }) => found && !near),
    most,
  );
  printCases(
    'not offered',
    slips.filter(({ near, offered }) => near && !offered),
    most,
  );
}

type Case = SlipResult & { readonly document: CleanDocument; readonly text: string; readonly result: Survey };

function printCases(word: string, slips: readonly Case[], most: number): void {
  console.log(`\n${slips.length} ${word}`);
  for (const one of slips.slice(0, most)) {
    const start = one.result.analysis.disclosure.figures.start[one.cell.figure] ?? 0;
    const line = lineOf(one.text, start);
    console.log(
      `  seed ${one.document.seed}:${line} ${one.cell.table.title} ${one.written} → ${one.instead}`,
    );
    console.log(`      ${(one.text.split('\n')[line - 1] ?? '').slice(0, 160)}`);
    for (const { rule, range, message } of one.said.slice(0, 3))
      console.log(`      ${rule}:${lineOf(one.text, range.start)} ${message.zh.slice(0, 200)}`);
  }
}
