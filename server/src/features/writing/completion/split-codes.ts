import type { Analysis } from '../../../analysis/analysis.ts';
import type { Subject } from '../../../classification/index.ts';
import type { Column } from '../../../model/table.ts';
import { cellText } from '../../../syntax/access.ts';
import { rangeOf, type TextEdit } from '../../../text/range.ts';
import { type CellPlace, cellOfColumn, textOfCell } from '../place.ts';
import type { Suggestion } from './suggestion.ts';

type Part = NonNullable<Column['codePart']>;

const PARTS: readonly Part[] = ['class', 'section', 'item'];
const STARTS: Readonly<Record<Part, number>> = { class: 0, section: 3, item: 5 };
const ENDS: Readonly<Record<Part, number>> = { class: 3, section: 5, item: 7 };

/** A cell of this row for one part of a code that is split over 类, 款 and 项. */
interface PartCell {
  readonly part: Part;
  readonly cell: number;
}

function partCells(place: CellPlace, column: Column): readonly PartCell[] {
  return PARTS.flatMap((part) => {
    const found = place.table?.columns.find(
      ({ codePart, panel }) => codePart === part && panel === column.panel,
    );
    return found === undefined ? [] : [{ part, cell: cellOfColumn(place, found.index) }];
  });
}

/** The digits of a code in one part's column: its own, unless a longer code's upper parts stand only in the rows above. */
function digitsOf(code: string, part: Part, isRepeated: boolean): string {
  const last = PARTS.findLast((one) => code.length >= ENDS[one]);
  if (code.length < ENDS[part] || (!isRepeated && part !== last)) return '';
  return code.slice(STARTS[part], ENDS[part]);
}

/** Whether the table's rows print 类 and 款 again before each 项. */
function repeatsParts(analysis: Analysis, place: CellPlace, column: Column): boolean {
  const { table } = place;
  const first = table?.columns.find(
    ({ codePart, panel }) => codePart === 'class' && panel === column.panel,
  )?.index;
  const row = table?.panels[column.panel]?.rows.find(({ code = '' }) => code.length > ENDS.class);
  const cell = row === undefined || first === undefined ? undefined : table?.rowCells[row.bodyRow]?.[first];
  if (row === undefined || cell === undefined) return true;
  const { tree } = analysis.disclosure;
  return cellText(tree, table?.bodyRows[row.bodyRow] ?? 0, cell).trim() !== '';
}

/** The parts of a code into their own cells before the name, where these are all still empty. */
export function partEdits(
  analysis: Analysis,
  place: CellPlace,
  column: Column,
  code: string,
): readonly TextEdit[] {
  const { text } = analysis.disclosure.tree;
  const parts = partCells(place, column);
  const isFree = parts.every(
    ({ cell }) => cell >= 0 && cell < place.cell && textOfCell(text, place, cell) === '',
  );
  if (!isFree) return [];
  const isRepeated = repeatsParts(analysis, place, column);
  return parts.flatMap(({ part, cell }) => {
    const range = place.cells[cell];
    const digits = digitsOf(code, part, isRepeated);
    if (range === undefined || digits === '') return [];
    return [{ range, newText: place.format === 'tab' ? digits : ` ${digits} ` }];
  });
}

/**
 * A subject looked up by its name, initials or whole code in the first of the split columns: one edit that writes all parts and
 * the name over the empty cells from there on. Undefined where one of these holds something.
 */
export function wholeRow(
  analysis: Analysis,
  place: CellPlace,
  column: Column,
  { code, name, scheme }: Subject,
): Suggestion | undefined {
  const { text } = analysis.disclosure.tree;
  const parts = partCells(place, column);
  const names = place.table?.columns.find(({ role, panel }) => role === 'name' && panel === column.panel);
  const last = names === undefined ? -1 : cellOfColumn(place, names.index);
  const cells = Array.from({ length: last - place.cell + 1 }, (_, at) => place.cell + at);
  const isRow = parts[0]?.cell === place.cell && parts.every(({ cell }) => cells.includes(cell));
  if (!isRow || cells.slice(1).some((cell) => textOfCell(text, place, cell) !== '')) return undefined;
  const isRepeated = repeatsParts(analysis, place, column);
  const written = cells.map((cell) => {
    const part = parts.find((one) => one.cell === cell)?.part;
    return part === undefined ? (cell === last ? name : '') : digitsOf(code, part, isRepeated);
  });
  const end = place.cells[last]?.end ?? place.cells.at(-1)?.end ?? place.content.end;
  const closing = place.format === 'pipe' && place.cells[last] !== undefined ? ' ' : '';
  return {
    kind: 'code',
    label: `${code} ${name}`,
    detail: '',
    edit: {
      range: rangeOf(place.content.start, end),
      newText: written.join(place.format === 'tab' ? '\t' : ' | ') + closing,
    },
    others: [],
    topic: { kind: 'subject', scheme, code },
  };
}
