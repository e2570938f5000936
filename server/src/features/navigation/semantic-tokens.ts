import type { Analysis } from '../../analysis/analysis.ts';
import { FigureState, type FigureStore } from '../../model/figure.ts';
import { type BudgetTable, figureAt, type Panel, type TableRow } from '../../model/table.ts';
import { lineAt, lineEnd } from '../../text/lines.ts';
import { type TextRange, touches } from '../../text/range.ts';
import type { TokenType } from './token-types.ts';

export interface SemanticToken {
  /** On one line. */
  readonly range: TextRange;
  readonly type: TokenType;
  /** Takes part in a relation that does not hold, and is the figure to look at. */
  readonly contradicted: boolean;
}

const ALL: TextRange = { start: 0, end: Number.POSITIVE_INFINITY };

/** The tokens that touch a stretch of text, in order, none over another. */
export function semanticTokens(analysis: Analysis, within: TextRange = ALL): readonly SemanticToken[] {
  const wrong = contradictedFigures(analysis);
  const tokens = [
    ...tableTokens(analysis, wrong, within),
    ...narrativeTokens(analysis, wrong),
    ...glossaryTokens(analysis),
    ...noteTokens(analysis),
  ];
  const touching = tokens.filter(({ range }) => range.end > range.start && touches(range, within));
  const single = touching.flatMap((token) => onLines(analysis, token));
  const sorted = single.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let reached = 0;
  return sorted.filter(({ range }) => {
    const free = range.start >= reached;
    if (free) reached = range.end;
    return free;
  });
}

function contradictedFigures({ reconciliation }: Analysis): ReadonlySet<number> {
  return new Set(
    reconciliation.blames.flatMap(({ anchor, suspects }) => {
      const [only, other] = suspects;
      return [only !== undefined && other === undefined ? only.figure : anchor];
    }),
  );
}

function tableTokens(
  { disclosure }: Analysis,
  wrong: ReadonlySet<number>,
  within: TextRange,
): readonly SemanticToken[] {
  return disclosure.tables
    .filter((table) => touches(table.range, within))
    .flatMap((table) =>
      table.panels.flatMap((panel) =>
        panel.rows.flatMap((row) => [
          ...codeTokens(row),
          ...amountTokens(disclosure.figures, wrong, table, panel, row),
        ]),
      ),
    );
}

function codeTokens({ codeRange, codeFrom }: TableRow): readonly SemanticToken[] {
  if (codeRange === undefined || codeFrom !== 'printed') return [];
  return [{ range: codeRange, type: 'code', contradicted: false }];
}

function amountTokens(
  figures: FigureStore,
  wrong: ReadonlySet<number>,
  table: BudgetTable,
  { firstColumn, lastColumn }: Panel,
  { bodyRow, role }: TableRow,
): readonly SemanticToken[] {
  const tokens: SemanticToken[] = [];
  for (let column = firstColumn; column < lastColumn; column++) {
    const id = figureAt(table, bodyRow, column);
    if ((figures.state[id] ?? 0) < FigureState.amount) continue;
    const range = { start: figures.start[id] ?? 0, end: figures.end[id] ?? 0 };
    tokens.push({ range, type: role === 'total' ? 'total' : 'amount', contradicted: wrong.has(id) });
  }
  return tokens;
}

function narrativeTokens(
  { disclosure: { figures, narrative } }: Analysis,
  wrong: ReadonlySet<number>,
): readonly SemanticToken[] {
  return narrative.uses.flatMap(({ kind }, index): readonly SemanticToken[] => {
    const id = narrative.firstFigure + index;
    if (kind === 'denial' || (figures.state[id] ?? 0) < FigureState.amount) return [];
    const range = { start: figures.start[id] ?? 0, end: figures.end[id] ?? 0 };
    return [{ range, type: 'amount', contradicted: wrong.has(id) }];
  });
}

function glossaryTokens({ disclosure }: Analysis): readonly SemanticToken[] {
  return disclosure.glossary.map(({ nameRange }) => ({
    range: nameRange,
    type: 'term',
    contradicted: false,
  }));
}

function noteTokens({ disclosure }: Analysis): readonly SemanticToken[] {
  return disclosure.tree.blocks.flatMap((block) =>
    block.kind === 'note'
      ? block.segments.map((range) => ({ range, type: 'note' as const, contradicted: false }))
      : [],
  );
}

/** A token that runs over lines, cut at their ends. */
function onLines({ disclosure: { tree } }: Analysis, token: SemanticToken): readonly SemanticToken[] {
  const { lineStarts, text } = tree;
  const last = lineAt(lineStarts, token.range.end);
  const pieces: SemanticToken[] = [];
  for (let line = lineAt(lineStarts, token.range.start); line <= last; line++) {
    const start = Math.max(token.range.start, lineStarts[line] ?? 0);
    const end = Math.min(token.range.end, lineEnd(text, lineStarts, line));
    if (end > start) pieces.push({ ...token, range: { start, end } });
  }
  return pieces;
}
