import type { Connection, InlayHint } from 'vscode-languageserver';
import { computedTotals } from '../../features/navigation/computed-totals.ts';
import { answering } from '../area.ts';
import type { Session } from '../session.ts';

/** Computed totals at the ends of lines, where the user asks for them. */
export function registerHints(session: Session, connection: Connection): void {
  connection.languages.inlayHint.on(
    answering(session)('inlayHint', [] as InlayHint[], ({ document, analysis }, { range }) => {
      if (session.configuration.inlayHints === 'off') return [];
      const within = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      return computedTotals(analysis, within, session.style.language).map(({ offset, label, tooltip }) => ({
        position: document.positionAt(offset),
        label,
        tooltip,
        paddingLeft: true,
      }));
    }),
  );
  session.whenConfigured(() => {
    if (session.refreshes.inlayHints) connection.languages.inlayHint.refresh().catch(() => undefined);
  });
}
