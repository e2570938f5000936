import type { SemanticTokensLegend } from 'vscode-languageserver';
import { TOKEN_MODIFIERS, TOKEN_TYPES, type TokenType } from '../../features/navigation/token-types.ts';

/** Names as package.json declares them: types are one namespace for all extensions. */
const NAMES: Readonly<Record<TokenType, string>> = {
  code: 'budgetCode',
  amount: 'budgetAmount',
  total: 'budgetTotal',
  term: 'budgetTerm',
  note: 'budgetNote',
};

export const TOKENS_LEGEND: SemanticTokensLegend = {
  tokenTypes: TOKEN_TYPES.map((type) => NAMES[type]),
  tokenModifiers: [...TOKEN_MODIFIERS],
};
