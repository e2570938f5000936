import type { Connection, SymbolInformation } from 'vscode-languageserver';
import { matcherOf } from '../../features/navigation/symbols.ts';
import { guarded } from '../guard.ts';
import type { Session } from '../session.ts';
import { toSymbols } from './checked-symbols.ts';

/** A list that is longer is narrowed by typing on. */
const MOST_SYMBOLS = 1000;

/** Symbols of the texts that are open, then of those that were checked. */
export function registerSymbols(session: Session, connection: Connection): void {
  connection.onWorkspaceSymbol(
    guarded(
      'workspaceSymbol',
      [] as SymbolInformation[],
      session.log,
      ({ query }: { readonly query: string }) => matching(session, query),
    ),
  );
}

async function matching(session: Session, query: string): Promise<SymbolInformation[]> {
  const isWanted = matcherOf(query);
  const open = session.documents.uris();
  const found: SymbolInformation[] = [];
  for (const uri of open) {
    const analysed = await session.analysed(uri);
    if (analysed === undefined) continue;
    const symbols = toSymbols(analysed.document, analysed.analysis);
    found.push(...symbols.filter(({ name }) => isWanted(name)));
  }
  found.push(...session.symbols.matching(isWanted, new Set(open)));
  return found.slice(0, MOST_SYMBOLS);
}
