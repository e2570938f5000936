import type { Area } from '../area.ts';
import { registerHints } from './hints.ts';
import { registerLenses } from './lenses.ts';
import { registerPlaces } from './places.ts';
import { registerRename } from './rename.ts';
import { registerSymbols } from './symbols.ts';
import { registerTokens, TOKENS_LEGEND } from './tokens.ts';

/** Definition, references, highlights, rename, links, symbols, lenses, inlay hints, semantic tokens, selection. */
export const navigation: Area = {
  capabilities: {
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: {},
    selectionRangeProvider: true,
    renameProvider: { prepareProvider: true },
    workspaceSymbolProvider: true,
    codeLensProvider: { resolveProvider: true },
    inlayHintProvider: true,
    semanticTokensProvider: { legend: TOKENS_LEGEND, range: true, full: { delta: true } },
  },
  register(session, connection) {
    registerPlaces(session, connection);
    registerRename(session, connection);
    registerSymbols(session, connection);
    registerLenses(session, connection);
    registerHints(session, connection);
    registerTokens(session, connection);
  },
};
