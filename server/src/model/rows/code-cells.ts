import { findByName } from '../../classification/find.ts';
import type { Scheme } from '../../classification/scheme.ts';
import { schemeOf } from '../../classification/subject.ts';
import { isHan } from '../../text/characters.ts';
import type { OtherCode } from '../table.ts';
import { cellSpan } from './cell-span.ts';
import type { LeadingCode } from './code.ts';
import { codeInName, leadingCode, looksLikeSubject, onlyDigits, subjectBarFirstDigit } from './code.ts';
import { isOneDigitOff } from './code-slips.ts';
import type { RowDraft } from './draft.ts';
import type { Label } from './label.ts';
import { readLabel } from './label.ts';
import type { CodeGroup } from './layout.ts';
import type { PanelSource } from './source.ts';
import { SplitCode } from './split-code.ts';

/** A code as read from its group's cells; `label` is its name in the same cell, or what stands where digits were expected. */
export interface CodeReading {
  readonly code: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly label: Label | undefined;
}

export const NO_CODE: CodeReading = { code: undefined, start: 0, end: 0, label: undefined };
const NONE: RowDraft['otherCodes'] = [];

/** Reads the codes of a panel's rows, one after the other: split codes need the rows above. */
export class CodeCells {
  readonly #source: PanelSource;
  readonly #split = new Map<CodeGroup, SplitCode>();

  constructor(source: PanelSource) {
    this.#source = source;
  }

  read(bodyRow: number, group: CodeGroup): CodeReading {
    return group.parts.length > 1 ? this.#readSplit(bodyRow, group) : this.#readWhole(bodyRow, group);
  }

  #readWhole(bodyRow: number, group: CodeGroup): CodeReading {
    const { text } = this.#source.tree;
    const cell = cellSpan(this.#source, bodyRow, group.parts[0] ?? -1);
    if (!cell) return this.#codeBeforeName(bodyRow, group);
    const code = leadingCode(text, cell.start, cell.end);
    if (code && !startsSentence(text, code, cell.end)) {
      const label = code.rest < cell.end ? readLabel(text, code.rest, cell.end) : undefined;
      if (isCode(code, cell.end, group.scheme) || this.#lacksDigit(bodyRow, group, code.digits, label))
        return { code: code.digits, start: code.start, end: code.end, label };
    }
    return withoutCode(readLabel(text, cell.start, cell.end));
  }

  /** 208050 for 2080502, or 20805502: no code is so long, but one digit more or less makes it the code of the name beside it. */
  #lacksDigit(
    bodyRow: number,
    { scheme, joined, nameColumn }: CodeGroup,
    digits: string,
    label: Label | undefined,
  ): boolean {
    if (scheme === undefined || digits.length % 2 !== 0) return false;
    const cell = label === undefined && !joined ? cellSpan(this.#source, bodyRow, nameColumn) : undefined;
    const name = label ?? (cell && readLabel(this.#source.tree.text, cell.start, cell.end));
    if (name === undefined || name.key === '') return false;
    return findByName(scheme, name.name).some(({ code }) => isOneDigitOff(code, digits));
  }

  /** The code cell is blank, and the name cell holds both. */
  #codeBeforeName(bodyRow: number, group: CodeGroup): CodeReading {
    const cell = group.joined ? undefined : cellSpan(this.#source, bodyRow, group.nameColumn);
    const code = cell && codeInName(this.#source.tree.text, cell.start, cell.end, group.scheme);
    if (!cell || !code) return NO_CODE;
    const label = readLabel(this.#source.tree.text, code.rest, cell.end);
    return { code: code.digits, start: code.start, end: code.end, label };
  }

  #readSplit(bodyRow: number, group: CodeGroup): CodeReading {
    const { text } = this.#source.tree;
    const parts: string[] = [];
    let start = -1;
    let end = 0;
    for (const column of group.parts) {
      const cell = cellSpan(this.#source, bodyRow, column);
      const digits = cell && onlyDigits(text, cell.start, cell.end);
      if (cell && digits === undefined) return withoutCode(readLabel(text, cell.start, cell.end));
      parts.push(digits ?? '');
      if (!cell) continue;
      if (start < 0) start = cell.start;
      end = cell.end;
    }
    if (start < 0) return NO_CODE;
    const code = this.#splitOf(group).join(parts);
    if (code === undefined) return NO_CODE;
    const isSubject =
      looksLikeSubject(code) ||
      subjectBarFirstDigit(code, group.scheme) !== undefined ||
      this.#lacksDigit(bodyRow, group, code, undefined);
    return isSubject ? { code, start, end, label: undefined } : NO_CODE;
  }

  #splitOf(group: CodeGroup): SplitCode {
    let split = this.#split.get(group);
    if (!split) {
      split = new SplitCode();
      this.#split.set(group, split);
    }
    return split;
  }

  /** The codes of further groups: a row that stands in two classifications at once. */
  others(bodyRow: number, groups: readonly CodeGroup[]): RowDraft['otherCodes'] {
    if (groups.length === 0) return NONE;
    const codes: OtherCode[] = [];
    for (const group of groups) {
      const { code } = this.read(bodyRow, group);
      const scheme = code === undefined ? undefined : (group.scheme ?? schemeOf(code));
      if (code !== undefined && scheme !== undefined) codes.push({ scheme, code, misprint: undefined });
    }
    return codes;
  }
}

function withoutCode(label: Label): CodeReading {
  return { code: undefined, start: 0, end: 0, label };
}

function isCode({ digits, rest, separated }: LeadingCode, end: number, scheme: Scheme | undefined): boolean {
  if (looksLikeSubject(digits)) return true;
  return (rest >= end || separated) && subjectBarFirstDigit(digits, scheme) !== undefined;
}

/** 2026年… starts with digits, but is no code. */
function startsSentence(text: string, code: LeadingCode, end: number): boolean {
  return !code.separated && code.rest < end && !isHan(text.charCodeAt(code.rest));
}
