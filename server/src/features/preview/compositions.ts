import type { Analysis } from '../../analysis/analysis.ts';
import { facetsOf } from '../../model/columns/facets.ts';
import type { TableKind } from '../../model/table.ts';
import type { Place } from '../../rules/evidence/place.ts';
import type { Message } from '../../rules/rule.ts';
import type { Concept } from '../../vocabulary/concept.ts';
import type { Language } from '../language.ts';
import { type BreakDown, breakDown } from './break-down.ts';
import type { Composition } from './model.ts';
import { sliceOf, writtenWithUnit } from './slice.ts';

interface Sort {
  readonly id: Composition['id'];
  readonly title: Message;
  /** Kinds of tables that tell it, the best first. */
  readonly kinds: readonly TableKind[];
  /** Whether a figure is one of the parts. */
  isPart(place: Place): boolean;
}

const KINDS_OF_EXPENDITURE = new Set<Concept>([
  'basic',
  'personnel', // with 'public' where a table tells these instead of their sum
  'public',
  'project',
  'business-operation',
  'remit-up',
  'subsidise-down',
]);
const THREE_PUBLIC = new Set<Concept>(['abroad', 'vehicle', 'reception']);

const SORTS: readonly Sort[] = [
  {
    id: 'income',
    title: { zh: '收入构成', en: 'Income by source' },
    kinds: ['statement', 'income', 'grant-statement'],
    isPart: isSource,
  },
  {
    id: 'expenditure-by-function',
    title: { zh: '支出构成（按功能分类）', en: 'Expenditure by function' },
    kinds: ['expenditure', 'statement', 'grant-statement', 'general-expenditure', 'grant-expenditure'],
    isPart: (place) => isClass(place, ['functional']),
  },
  {
    id: 'expenditure-by-kind',
    title: { zh: '支出构成（基本支出和项目支出）', en: 'Expenditure, basic and project' },
    kinds: ['expenditure', 'statement', 'general-expenditure', 'grant-expenditure'],
    isPart: (place) => says(place, KINDS_OF_EXPENDITURE),
  },
  {
    id: 'expenditure-by-economy',
    title: { zh: '支出构成（按经济分类）', en: 'Expenditure by economic classification' },
    kinds: ['economic-summary', 'basic-expenditure', 'general-economic', 'grant-basic', 'general-basic'],
    isPart: (place) => isClass(place, ['economic-department', 'economic-government']),
  },
  {
    id: 'three-public',
    title: { zh: '“三公”经费构成', en: 'The three public items' },
    kinds: ['three-public'],
    isPart: (place) => says(place, THREE_PUBLIC),
  },
];

/** What income and expenditure are made of, each as the first table tells it whose figures add up to a whole. */
export function compositionsOf(analysis: Analysis, language: Language): readonly Composition[] {
  return SORTS.flatMap((sort) => {
    const found = firstOf(analysis, sort);
    return found === undefined ? [] : [compositionOf(analysis, sort, found, language)];
  });
}

/** Where no table's sums hold, those that do not are better than no picture at all. */
function firstOf(analysis: Analysis, sort: Sort): BreakDown | undefined {
  return firstHeld(analysis, sort, true) ?? firstHeld(analysis, sort, false);
}

function firstHeld(analysis: Analysis, { kinds, isPart }: Sort, held: boolean): BreakDown | undefined {
  for (const kind of kinds) {
    for (const table of analysis.disclosure.tables) {
      const found = table.kind === kind ? breakDown(analysis, table, { isPart, held }) : undefined;
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function compositionOf(
  analysis: Analysis,
  { id, title }: Sort,
  { table, total, parts }: BreakDown,
  language: Language,
): Composition {
  return {
    id,
    title: title[language],
    table: table.index,
    total: writtenWithUnit(analysis.disclosure, total),
    slices: parts.map((part) => sliceOf(analysis.disclosure, part, parts)),
  };
}

/** A source of income: a row of a statement's income side, or a column of the total row of a table of income. */
function isSource({ panel, row, column, table }: Place): boolean {
  if (panel?.side === 'income') return row !== undefined && row.role !== 'total';
  const { fund, flow } = facetsOf(column);
  return (
    table.kind === 'income' && (fund !== undefined || flow === 'carry-over-in' || flow === 'use-of-surplus')
  );
}

/** 类: the top level of a classification. */
function isClass({ row, panel }: Place, schemes: readonly string[]): boolean {
  if (row?.code === undefined || row.scheme === undefined || panel?.side === 'income') return false;
  return schemes.includes(row.scheme) && row.code.length === CLASS_DIGITS;
}

const CLASS_DIGITS = 3;

function says({ row, column }: Place, concepts: ReadonlySet<Concept>): boolean {
  const { measure } = facetsOf(column);
  if (measure !== undefined && concepts.has(measure)) return true;
  return row?.concept !== undefined && concepts.has(row.concept);
}
