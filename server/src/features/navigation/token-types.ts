export const TOKEN_TYPES = ['code', 'amount', 'total', 'term', 'note'] as const;
export const TOKEN_MODIFIERS = ['contradicted'] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];
