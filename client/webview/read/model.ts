import type {
  CellProblem,
  Composition,
  HeadCell,
  MarkedCell,
  MatrixCell,
  PreviewColumn,
  PreviewDocument,
  PreviewLocation,
  PreviewRow,
  PreviewTable,
  PreviewTrace,
  Slice,
  TableSummary,
  TextPlace,
  TraceRelation,
  TraceTerm,
} from '../../../server/src/protocol/preview/messages.ts';
import { hasShape, isBoolean, isCount, isInteger, isListOf, isOneOf, isString, maybe } from './guard.ts';

// One guard a type of the server's preview model.

const isVerdict = isOneOf('exact', 'rounding', 'contradicted');

const isPlace = hasShape<TextPlace>({
  line: isCount,
  character: isCount,
  endLine: isCount,
  endCharacter: isCount,
});

const isSummary = hasShape<TableSummary>({
  index: isCount,
  number: isString,
  title: isString,
  kind: isString,
  unit: isString,
  money: isBoolean,
  rows: isCount,
  place: isPlace,
  holding: isCount,
  contradicted: isCount,
  errors: isCount,
  warnings: isCount,
  others: isCount,
});

const isMatrixCell = hasShape<MatrixCell>({
  table: isCount,
  other: isCount,
  agree: isCount,
  disagree: isCount,
  reasons: isListOf(isString),
});

const isSlice = hasShape<Slice>({
  name: isString,
  value: isInteger,
  written: isString,
  share: isInteger,
  before: maybe(isInteger),
  writtenBefore: maybe(isString),
});

const isComposition = hasShape<Composition>({
  id: isOneOf(
    'income',
    'expenditure-by-function',
    'expenditure-by-kind',
    'expenditure-by-economy',
    'three-public',
  ),
  title: isString,
  table: isCount,
  total: isString,
  slices: isListOf(isSlice),
});

export const isDocument = hasShape<PreviewDocument>({
  version: isInteger,
  title: isString,
  year: maybe(isInteger),
  tables: isListOf(isSummary),
  matrix: isListOf(isMatrixCell),
  compositions: isListOf(isComposition),
});

const isProblem = hasShape<CellProblem>({
  severity: isOneOf('error', 'warning', 'information', 'hint'),
  rule: isString,
  message: isString,
  fixes: isListOf(isString),
});

const isMarkedCell = hasShape<MarkedCell>({
  row: isCount,
  column: isCount,
  problems: isListOf(isProblem),
});

const isRow = hasShape<PreviewRow>({
  role: isOneOf('total', 'subject', 'unit', 'project', 'entry', 'of-which', 'text'),
  level: isCount,
  parent: maybe(isCount),
  foldable: isBoolean,
  texts: isListOf(isString),
  states: isString,
});

const isColumn = hasShape<PreviewColumn>({
  index: isCount,
  label: isString,
  role: isOneOf('index', 'code', 'name', 'amount', 'percent', 'text'),
  startsPanel: isBoolean,
});

const isHeadCell = hasShape<HeadCell>({
  text: isString,
  column: isCount,
  colspan: isCount,
  rowspan: isCount,
});

export const isTable = hasShape<PreviewTable>({
  version: isInteger,
  summary: isSummary,
  columns: isListOf(isColumn),
  head: isListOf(isListOf(isHeadCell)),
  frozen: isCount,
  rows: isListOf(isRow),
  marked: isListOf(isMarkedCell),
  problems: isListOf(isProblem),
});

const isTerm = hasShape<TraceTerm>({
  operator: isOneOf('', '=', '≥', '+', '−', '÷'),
  label: isString,
  written: isString,
  place: isPlace,
});

const isRelation = hasShape<TraceRelation>({
  verdict: isVerdict,
  statement: isString,
  total: isTerm,
  terms: isListOf(isTerm),
  gap: isString,
});

export const isTrace = hasShape<PreviewTrace>({
  version: isInteger,
  row: isCount,
  column: isCount,
  label: isString,
  written: isString,
  unit: isString,
  relations: isListOf(isRelation),
  problems: isListOf(isProblem),
});

export const isLocation = hasShape<PreviewLocation>({
  version: isInteger,
  table: isCount,
  row: maybe(isCount),
  column: maybe(isCount),
});
