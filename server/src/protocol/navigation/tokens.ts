import { type Connection, type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { semanticTokens } from '../../features/navigation/semantic-tokens.ts';
import { TOKEN_TYPES } from '../../features/navigation/token-types.ts';
import { answering } from '../area.ts';
import type { AnalysedDocument } from '../documents.ts';
import type { Session } from '../session.ts';

const CONTRADICTED = 1;
const NONE: SemanticTokens = { data: [] };

/** Semantic tokens of a whole text, of a stretch, and what has changed since the last answer. */
export function registerTokens(session: Session, connection: Connection): void {
  const request = answering(session);
  /** The last answers: what is asked for next is what has changed since. */
  const builders = new WeakMap<TextDocument, SemanticTokensBuilder>();
  const builderOf = (document: TextDocument) => {
    const known = builders.get(document) ?? new SemanticTokensBuilder();
    builders.set(document, known);
    return known;
  };
  const tokens = connection.languages.semanticTokens;
  tokens.on(
    request('semanticTokens', NONE, (analysed) => {
      const builder = new SemanticTokensBuilder();
      builders.set(analysed.document, builder);
      fill(builder, analysed);
      return builder.build();
    }),
  );
  tokens.onDelta(
    request('semanticTokensDelta', NONE, (analysed, { previousResultId }) => {
      const builder = builderOf(analysed.document);
      builder.previousResult(previousResultId);
      fill(builder, analysed);
      return builder.buildEdits();
    }),
  );
  tokens.onRange(
    request('semanticTokensRange', NONE, (analysed, { range }) => {
      const { document } = analysed;
      const builder = new SemanticTokensBuilder();
      fill(builder, analysed, { start: document.offsetAt(range.start), end: document.offsetAt(range.end) });
      return builder.build();
    }),
  );
}

function fill(
  builder: SemanticTokensBuilder,
  { document, analysis }: AnalysedDocument,
  within?: Parameters<typeof semanticTokens>[1],
): void {
  for (const { range, type, contradicted } of semanticTokens(analysis, within)) {
    const { line, character } = document.positionAt(range.start);
    const kind = TOKEN_TYPES.indexOf(type);
    builder.push(line, character, range.end - range.start, kind, contradicted ? CONTRADICTED : 0);
  }
}
