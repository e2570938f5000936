import type { HeaderNode } from '../../model/table.ts';
import { gather } from '../../text/gather.ts';
import type { Concept } from '../../vocabulary/concept.ts';
import { sideOf } from '../../vocabulary/concepts.ts';
import { isPartOf } from '../../vocabulary/rows/parts.ts';
import type { Sheet } from '../sheet.ts';

/** One head of the header tree as an addend: a leaf, or a group with the column that holds its subtotal. */
export interface Part {
  /** The column of the part's own figure, −1 for a group without a subtotal. */
  readonly column: number;
  readonly concept: Concept | undefined;
  /** A part of its neighbour, named besides (其中…, 扣除…后): no addend. */
  readonly ofWhich: boolean;
  readonly parts: readonly Part[];
}

/** A total column and the parts that the header puts beside it. */
export interface Proposal {
  readonly total: number;
  readonly parts: readonly Part[];
  /**
   * How the parts are known: `merged`, the rest of one merged head; `outermost`, all beside the table's own total; `guessed`
   * where the header is flat and only names tell.
   */
  readonly basis: 'merged' | 'outermost' | 'guessed';
  /** What the merged head names. */
  readonly concept: Concept | undefined;
}

/** All totals that the header of a panel proposes, outermost last. */
export function proposalsOf(sheet: Sheet, nodes: readonly HeaderNode[]): readonly Proposal[] {
  const proposals: Proposal[] = [];
  readScope(sheet, nodes, undefined, proposals);
  return proposals;
}

/** The columns that stand for a part in its total: its own, or those of its members where it has no subtotal. */
export function columnsOf(part: Part): readonly number[] {
  if (part.column >= 0) return [part.column];
  return gather(part.parts, (inner) => (inner.ofWhich ? [] : columnsOf(inner)));
}

function readScope(
  sheet: Sheet,
  nodes: readonly HeaderNode[],
  head: HeaderNode | undefined,
  proposals: Proposal[],
): readonly Part[] {
  const read: Part[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    const part = node && readNode(sheet, node, proposals);
    if (part !== undefined) read.push(part);
  }
  const parts = isFlat(read) ? read : nest(read, proposals);
  const totals = totalsOf(parts);
  if (totals.length === 1) {
    const [total] = totals;
    const others = parts.filter((part) => part !== total);
    if (total !== undefined && others.length > 0) {
      const basis = head === undefined ? 'outermost' : 'merged';
      proposals.push({ total: total.column, parts: others, basis, concept: head?.concept });
    }
  } else if (totals.length > 1) {
    proposeFlat(parts, proposals);
  }
  return parts;
}

function isTotal(part: Part): boolean {
  if (part.column < 0 || part.parts.length > 0) return false;
  return part.concept === 'total' || part.concept === 'total-income' || part.concept === 'total-expenditure';
}

function totalsOf(parts: readonly Part[]): readonly Part[] {
  const totals = parts.filter(isTotal);
  return totals.length === 0 && leadsWithCurrent(parts) ? parts.slice(0, 1) : totals;
}

/** 本年支出合计 before 基本支出, 项目支出 …: the total of final accounts (决算), where nothing is told of other years. */
function leadsWithCurrent([first, ...others]: readonly Part[]): boolean {
  if (first === undefined || first.column < 0 || first.parts.length > 0 || others.length < 2) return false;
  if (first.concept !== 'current-income' && first.concept !== 'current-expenditure') return false;
  return others.every(({ concept }) => concept !== undefined && sideOf(concept) !== 'flow');
}

/** A header whose merged heads were lost: each total takes the columns up to the next one, the first the other totals. */
function proposeFlat(parts: readonly Part[], proposals: Proposal[]): void {
  const at = gather(parts, (part, index) => (isTotal(part) ? [index] : []));
  const [first = 0, second = 0] = at;
  at.forEach((index, turn) => {
    const own = parts.slice(index + 1, at[turn + 1] ?? parts.length);
    const total = parts[index]?.column ?? -1;
    if (own.length > 0) proposals.push(guess(total, own));
  });
  if (second !== first + 1) return;
  const others = gather(at.slice(1), (index) => parts.slice(index, index + 1));
  proposals.push(guess(parts[first]?.column ?? -1, others));
}

function guess(total: number, parts: readonly Part[]): Proposal {
  return { total, parts, basis: 'guessed', concept: undefined };
}

/** A head that names a part of its neighbour besides: 其中：…, 扣除…后. */
export function isOfWhich(label: string): boolean {
  return label.startsWith('其中') || label.startsWith('扣除');
}

function readNode(sheet: Sheet, node: HeaderNode, proposals: Proposal[]): Part | undefined {
  const ofWhich = isOfWhich(node.label);
  if (node.children.length === 0) return readLeaf(sheet, node, ofWhich);
  const parts = readScope(sheet, node.children, node, proposals);
  if (parts.length === 0) return undefined;
  const totals = parts.filter(isTotal);
  const [total] = totals;
  if (total === undefined || totals.length > 1) {
    return { column: -1, concept: node.concept, ofWhich, parts };
  }
  return {
    column: total.column,
    concept: node.concept,
    ofWhich,
    parts: parts.filter((part) => part !== total),
  };
}

function readLeaf(sheet: Sheet, node: HeaderNode, ofWhich: boolean): Part | undefined {
  const column = sheet.table.columns[node.firstColumn];
  if (column === undefined || column.role !== 'amount') return undefined;
  if (sheet.facets[column.index]?.derived !== undefined) return undefined;
  const concept = node.label.endsWith('总数') ? 'total' : node.concept;
  return { column: column.index, concept, ofWhich, parts: [] };
}

/** No head belongs to the one before it. */
function isFlat(parts: readonly Part[]): boolean {
  for (let at = 1; at < parts.length; at++) {
    const part = parts[at];
    if (part !== undefined && belongsTo(part, parts[at - 1])) return false;
  }
  return true;
}

/** In a flat row of heads a whole may be followed by its parts: 财政拨款, 一般公共预算拨款, 政府性基金预算拨款. */
function nest(parts: readonly Part[], proposals: Proposal[]): readonly Part[] {
  const top: Part[] = [];
  let inner: Part[] = [];
  const finish = () => {
    const whole = top.at(-1);
    if (inner.length > 1 && whole !== undefined) {
      top[top.length - 1] = { ...whole, parts: inner };
      proposals.push({ ...guess(whole.column, inner), concept: whole.concept });
    } else {
      top.push(...inner);
    }
    inner = [];
  };
  for (const part of parts) {
    if (belongsTo(part, top.at(-1))) {
      inner.push(part);
      continue;
    }
    finish();
    top.push(part);
  }
  finish();
  return top;
}

function belongsTo(part: Part, whole: Part | undefined): boolean {
  if (whole === undefined || whole.column < 0 || whole.parts.length > 0) return false;
  if (whole.concept === undefined || part.concept === undefined) return false;
  // 上年结转 beside this year's sources is one more of them; its own parts stand below a merged head.
  if (whole.concept === 'carry-over-in' || whole.concept === 'carry-over-out') return false;
  return isPartOf(part.concept, whole.concept) === true;
}
