import type { Scheme } from '../../classification/scheme.ts';
import { schemeOf } from '../../classification/subject.ts';
import { digitValue } from '../../text/characters.ts';
import type { TextRange } from '../../text/range.ts';
import { isSubtotal } from '../../vocabulary/rows/totals.ts';
import { cellIn, cellSpan } from './cell-span.ts';
import { leadingCode, onlyDigits } from './code.ts';
import type { CodeReading } from './code-cells.ts';
import { CodeCells, NO_CODE } from './code-cells.ts';
import { newDraft, type RowDraft } from './draft.ts';
import type { PanelFigures } from './figures.ts';
import type { Label } from './label.ts';
import { NO_LABEL, readLabel } from './label.ts';
import type { LabelLayout } from './layout.ts';
import type { PanelSource } from './source.ts';

/** What a row's columns of names and texts say. */
interface Rung {
  readonly label: Label;
  readonly level: number;
  readonly project: boolean;
  readonly subtotal: boolean;
}

interface UnitCells {
  readonly code: string;
  readonly label: Label;
}

const NO_UNIT: UnitCells = { code: '', label: NO_LABEL };

/** Reads the label cells of a panel's rows, in order. */
export class RowReader {
  readonly #source: PanelSource;
  readonly #layout: LabelLayout;
  readonly #figures: PanelFigures;
  readonly #codes: CodeCells;
  /** The cell whose label was read last: most rows ask for it again. */
  #lastCell = -1;
  #lastLabel = NO_LABEL;

  constructor(source: PanelSource, layout: LabelLayout, figures: PanelFigures) {
    this.#source = source;
    this.#layout = layout;
    this.#figures = figures;
    this.#codes = new CodeCells(source);
  }

  /** The row at `bodyRow`, or undefined where the panel has neither label nor amount in it. */
  read(bodyRow: number): RowDraft | undefined {
    const layout = this.#layout;
    const hasAmount = this.#figures.hasAmount(bodyRow);
    const main = layout.main ? this.#codes.read(bodyRow, layout.main) : NO_CODE;
    const free = this.#rung(bodyRow);
    const unit = layout.unitCode < 0 && layout.unitName < 0 ? NO_UNIT : this.#unit(bodyRow);
    const label = this.#label(bodyRow, main, free.label, unit.label);
    if (label.key === '' && main.code === undefined && !hasAmount) return undefined;
    const total = this.#total(bodyRow, main, label);
    const code = total || this.#isProjectKind(main.code) ? undefined : main.code;
    const role = this.#role(main, free, unit, total, label);
    const row = newDraft(bodyRow, total ?? label, role, hasAmount, free.subtotal, unit.code);
    row.level = free.level * 2;
    row.codeStart = main.start;
    row.codeEnd = main.end;
    if (!total && layout.others.length > 0) row.otherCodes = this.#codes.others(bodyRow, layout.others);
    if (code === undefined) return row;
    row.code = code;
    row.codeFrom = 'printed';
    row.scheme = this.#scheme(code);
    return row;
  }

  #role(
    main: CodeReading,
    free: Rung,
    unit: UnitCells,
    total: Label | undefined,
    label: Label,
  ): RowDraft['role'] {
    if (total) return 'total';
    if (free.project) return 'project';
    if (main.code !== undefined) return this.#isProjectKind(main.code) ? 'project' : 'subject';
    const codesExpected = this.#layout.main !== undefined;
    const onlyUnit = unit.label.key !== '' && (free.label.key === '' || label === unit.label);
    if (onlyUnit || (unit.code !== '' && (codesExpected || free.label.key !== ''))) return 'unit';
    if (label.ofWhich) return 'of-which';
    return this.#source.kind === 'project' ? 'project' : 'entry';
  }

  /** 311-专项业务支出 in a project table is a kind of project, no 经济科目. */
  #isProjectKind(code: string | undefined): boolean {
    return code?.length === 3 && this.#source.kind === 'project' && this.#layout.main?.scheme === undefined;
  }

  #scheme(code: string): Scheme | undefined {
    return this.#layout.main?.scheme ?? schemeOf(code);
  }

  /** The label that names the row: the deepest of the free columns, else the code's name, else the unit's. */
  #label(bodyRow: number, main: CodeReading, free: Label, unit: Label): Label {
    if (free.key !== '') return free;
    const group = this.#layout.main;
    const beside =
      group && !group.joined && group.nameColumn >= 0 ? this.#cellLabel(bodyRow, group.nameColumn) : NO_LABEL;
    if (main.label && main.label.key !== '' && (main.code !== undefined || beside.key === ''))
      return main.label;
    if (beside.key !== '') return beside;
    if (unit.key !== '') return unit;
    return this.#aside(bodyRow);
  }

  /** A total's word in the first label cell that is filled, whatever the column is for. */
  #total(bodyRow: number, main: CodeReading, label: Label): Label | undefined {
    if (main.code !== undefined || label.style !== undefined) return undefined;
    if (main.label?.words.isTotal) return main.label;
    for (const column of this.#layout.ladder) {
      const first = this.#cellLabel(bodyRow, column);
      if (first.key === '') continue;
      return first.words.isTotal ? first : undefined;
    }
    return label.words.isTotal ? label : undefined;
  }

  /** The first words beside the label columns: the total's, or what a row with a code is about. */
  #aside(bodyRow: number): Label {
    for (const column of this.#layout.asides) {
      const label = this.#cellLabel(bodyRow, column);
      if (label.key !== '' && !isNumber(label.key)) return label;
    }
    return NO_LABEL;
  }

  /** The deepest label column that is filled: its rank, and the label, which a name column gives before a text column. */
  #rung(bodyRow: number): Rung {
    const { ladder, free, projects } = this.#layout;
    let level = 0;
    let subtotal = false;
    let fallback = NO_LABEL;
    for (let rank = ladder.length - 1; rank >= 0; rank--) {
      const column = ladder[rank] ?? -1;
      const label = this.#cellLabel(bodyRow, column);
      if (label.key === '') continue;
      if (rank > 0 && isSubtotal(label.key)) {
        subtotal = true;
        continue;
      }
      if (fallback === NO_LABEL) level = rank;
      if (free.includes(column)) return { label, level, project: projects.has(column), subtotal };
      if (!isNumber(label.key)) fallback = label;
    }
    return { label: fallback, level, project: false, subtotal };
  }

  #unit(bodyRow: number): UnitCells {
    const { text } = this.#source.tree;
    const codeCell = this.#cell(bodyRow, this.#layout.unitCode);
    const nameCell = this.#cell(bodyRow, this.#layout.unitName);
    let code = (codeCell && onlyDigits(text, codeCell.start, codeCell.end)) ?? '';
    let nameStart = nameCell?.start ?? 0;
    const inName = nameCell && leadingCode(text, nameCell.start, nameCell.end);
    if (nameCell && inName?.separated && inName.rest < nameCell.end && code === '') {
      code = inName.digits;
      nameStart = inName.rest;
    }
    const named = nameCell ?? (code === '' ? codeCell : undefined);
    if (!named) return { code, label: NO_LABEL };
    return { code, label: readLabel(text, nameCell ? nameStart : named.start, named.end) };
  }

  #cellLabel(bodyRow: number, column: number): Label {
    const cell = cellIn(this.#source, bodyRow, column);
    if (cell < 0) return NO_LABEL;
    if (cell === this.#lastCell) return this.#lastLabel;
    const { cells, text } = this.#source.tree;
    this.#lastCell = cell;
    this.#lastLabel = readLabel(text, cells.cellStart[cell] ?? 0, cells.cellEnd[cell] ?? 0);
    return this.#lastLabel;
  }

  #cell(bodyRow: number, column: number): TextRange | undefined {
    return cellSpan(this.#source, bodyRow, column);
  }
}

function isNumber(key: string): boolean {
  for (let at = 0; at < key.length; at++) if (digitValue(key.charCodeAt(at)) < 0) return false;
  return true;
}
