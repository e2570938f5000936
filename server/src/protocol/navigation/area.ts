import type { Area } from '../area.ts';
import { registerHints } from './hints.ts';
import { registerLenses } from './lenses.ts';
import { registerPlaces } from './places.ts';
import { registerRename } from './rename.ts';
import { registerSymbols } from './symbols.ts';
import { registerTokens } from './tokens.ts';

/** Definition, references, highlights, rename, links, symbols, lenses, inlay hints, semantic tokens, selection. */
export const navigation: Area = {
  register(session, connection) {
    registerPlaces(session, connection);
    registerRename(session, connection);
    registerSymbols(session, connection);
    registerLenses(session, connection);
    registerHints(session, connection);
    registerTokens(session, connection);
  },
};
