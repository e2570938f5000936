import type { Scheme } from '../../classification/scheme.ts';
import { schemeOf } from '../../classification/subject.ts';
import { digitValue } from '../../text/characters.ts';
import type { TextRange } from '../../text/range.ts';
import { isSubtotal, totalLabel } from '../../vocabulary/rows/totals.ts';
import { cellSpan } from './cell-span.ts';
import { leadingCode, onlyDigits } from './code.ts';
import type { CodeReading } from './code-cells.ts';
import { CodeCells, NO_CODE } from './code-cells.ts';
import type { RowDraft } from './draft.ts';
import type { PanelFigures } from './figures.ts';
import type { Label } from './label.ts';
import { readLabel } from './label.ts';
import type { LabelLayout } from './layout.ts';
import type { PanelSource } from './source.ts';

const NO_LABEL: Label = { name: '', key: '', start: 0, end: 0, style: undefined, ordinal: 0, ofWhich: false };
const NONE: RowDraft['otherCodes'] = [];
const RECENT = 4;

/** What a row's columns of names and texts say. */
interface Rung {
  readonly label: Label;
  readonly level: number;
  readonly project: boolean;
  readonly subtotal: boolean;
}

/** Reads the label cells of a panel's rows, in order. */
export class RowReader {
  readonly #source: PanelSource;
  readonly #layout: LabelLayout;
  readonly #figures: PanelFigures;
  readonly #codes: CodeCells;
  readonly #recent: { readonly cellStart: number; readonly label: Label }[] = [];

  constructor(source: PanelSource, layout: LabelLayout, figures: PanelFigures) {
    this.#source = source;
    this.#layout = layout;
    this.#figures = figures;
    this.#codes = new CodeCells(source);
  }

  /** The row at `bodyRow`, or undefined where the panel has neither label nor amount in it. */
  read(bodyRow: number): RowDraft | undefined {
    const storeRow = this.#source.bodyRows[bodyRow] ?? -1;
    const hasAmount = this.#figures.hasAmount(bodyRow);
    const main = this.#layout.main ? this.#codes.read(storeRow, this.#layout.main) : NO_CODE;
    const free = this.#rung(storeRow);
    const unit = this.#unit(storeRow);
    const label = this.#label(storeRow, main, free.label, unit.label);
    if (label.key === '' && main.code === undefined && !hasAmount) return undefined;
    const total = this.#total(storeRow, main, label);
    const code = total || this.#isProjectKind(main.code) ? undefined : main.code;
    return {
      bodyRow,
      label: total ?? label,
      name: (total ?? label).name,
      role: this.#role(main, free, unit, total, label),
      parent: -1,
      code,
      codeFrom: code === undefined ? undefined : 'printed',
      scheme: code === undefined ? undefined : this.#scheme(code),
      otherCodes: total ? NONE : this.#codes.others(storeRow, this.#layout.others),
      codeStart: main.start,
      codeEnd: main.end,
      unitCode: unit.code,
      level: free.level,
      concept: undefined,
      hasAmount,
      subtotal: free.subtotal,
      whole: 'sure',
    };
  }

  #role(
    main: CodeReading,
    free: Rung,
    unit: { readonly code: string; readonly label: Label },
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
  #label(storeRow: number, main: CodeReading, free: Label, unit: Label): Label {
    if (free.key !== '') return free;
    const group = this.#layout.main;
    const beside =
      group && !group.joined && group.nameColumn >= 0
        ? this.#cellLabel(storeRow, group.nameColumn)
        : NO_LABEL;
    if (main.label && main.label.key !== '' && (main.code !== undefined || beside.key === ''))
      return main.label;
    if (beside.key !== '') return beside;
    if (unit.key !== '') return unit;
    return this.#aside(storeRow);
  }

  /** A total's word in the first label cell that is filled, whatever the column is for. */
  #total(storeRow: number, main: CodeReading, label: Label): Label | undefined {
    if (main.code !== undefined || label.style !== undefined) return undefined;
    const { side } = this.#source.panel;
    if (main.label && totalLabel(main.label.key, side)) return main.label;
    for (const column of this.#layout.ladder) {
      const first = this.#cellLabel(storeRow, column);
      if (first.key === '') continue;
      return totalLabel(first.key, side) ? first : undefined;
    }
    return totalLabel(label.key, side) ? label : undefined;
  }

  /** The first words beside the label columns: the total's, or what a row with a code is about. */
  #aside(storeRow: number): Label {
    for (const column of this.#layout.asides) {
      const label = this.#cellLabel(storeRow, column);
      if (label.key !== '' && !isNumber(label.key)) return label;
    }
    return NO_LABEL;
  }

  /** The deepest label column that is filled: its rank, and the label, which a name column gives before a text column. */
  #rung(storeRow: number): Rung {
    const { ladder, free, projects } = this.#layout;
    let level = 0;
    let subtotal = false;
    let fallback = NO_LABEL;
    for (let rank = ladder.length - 1; rank >= 0; rank--) {
      const column = ladder[rank] ?? -1;
      const label = this.#cellLabel(storeRow, column);
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

  #unit(storeRow: number): { readonly code: string; readonly label: Label } {
    const { text } = this.#source.tree;
    const codeCell = this.#cell(storeRow, this.#layout.unitCode);
    const nameCell = this.#cell(storeRow, this.#layout.unitName);
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

  /** Labels are asked for more than once a row; the last few are kept. */
  #cellLabel(storeRow: number, column: number): Label {
    const cell = this.#cell(storeRow, column);
    if (!cell) return NO_LABEL;
    for (const known of this.#recent) if (known.cellStart === cell.start) return known.label;
    const label = readLabel(this.#source.tree.text, cell.start, cell.end);
    if (this.#recent.length === RECENT) this.#recent.shift();
    this.#recent.push({ cellStart: cell.start, label });
    return label;
  }

  #cell(storeRow: number, column: number): TextRange | undefined {
    return cellSpan(this.#source, storeRow, column);
  }
}

function isNumber(key: string): boolean {
  for (let at = 0; at < key.length; at++) if (digitValue(key.charCodeAt(at)) < 0) return false;
  return true;
}
