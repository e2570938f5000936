import {
  type Connection,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentLink,
  type Location,
  type Position,
  type ReferenceParams,
  type SelectionRange,
} from 'vscode-languageserver';
import { contentsLinks } from '../../features/navigation/contents-links.ts';
import { type Places, placesAt } from '../../features/navigation/places.ts';
import { ruleLinks } from '../../features/navigation/rule-links.ts';
import { selectionAt } from '../../features/navigation/selection.ts';
import type { TextRange } from '../../text/range.ts';
import { answering } from '../area.ts';
import { toRange } from '../convert.ts';
import type { AnalysedDocument } from '../documents.ts';
import type { Session } from '../session.ts';

/** Definition, references, highlights, links and growing selections. */
export function registerPlaces(session: Session, connection: Connection): void {
  const request = answering(session);
  connection.onDefinition(
    request('definition', [] as Location[], (analysed, { position }) => definitions(analysed, position)),
  );
  connection.onReferences(request('references', [] as Location[], references));
  connection.onDocumentHighlight(
    request('highlight', [] as DocumentHighlight[], (analysed, { position }) =>
      (at(analysed, position)?.all ?? []).map((range) => ({
        range: toRange(analysed.document, range),
        kind: DocumentHighlightKind.Text,
      })),
    ),
  );
  connection.onDocumentLinks(
    request('links', [] as DocumentLink[], (analysed) => links(analysed, session.style.rulePages)),
  );
  connection.onSelectionRanges(
    request('selection', [] as SelectionRange[], (analysed, { positions }) =>
      positions.map((position) => selection(analysed, position)),
    ),
  );
}

function at({ document, analysis }: AnalysedDocument, position: Position): Places | undefined {
  return placesAt(analysis, document.offsetAt(position));
}

function definitions(analysed: AnalysedDocument, position: Position): Location[] {
  return (at(analysed, position)?.definitions ?? []).map((range) => toLocation(analysed, range));
}

function references(analysed: AnalysedDocument, { position, context }: ReferenceParams): Location[] {
  const places = at(analysed, position);
  if (places === undefined) return [];
  const left = places.declared && !context.includeDeclaration ? places.definitions : [];
  return places.all
    .filter(({ start }) => !left.some((definition) => definition.start === start))
    .map((range) => toLocation(analysed, range));
}

function toLocation({ document }: AnalysedDocument, range: TextRange): Location {
  return { uri: document.uri, range: toRange(document, range) };
}

function links({ document, analysis }: AnalysedDocument, rulePages: string | undefined): DocumentLink[] {
  const toHeadings = contentsLinks(analysis).map(({ range, target, title }) => {
    const { line, character } = document.positionAt(target.start);
    const uri = `${document.uri}#L${line + 1},${character + 1}`;
    return { range: toRange(document, range), target: uri, tooltip: title };
  });
  if (rulePages === undefined) return toHeadings;
  const toPages = ruleLinks(document.getText()).map(({ range, rule }) => ({
    range: toRange(document, range),
    target: `${rulePages}/${rule}.md`,
  }));
  return [...toHeadings, ...toPages];
}

function selection({ document, analysis }: AnalysedDocument, position: Position): SelectionRange {
  const ranges = selectionAt(analysis, document.offsetAt(position)).map((range) => toRange(document, range));
  const outermost: SelectionRange = { range: ranges.at(-1) ?? { start: position, end: position } };
  return ranges.slice(0, -1).reduceRight((parent: SelectionRange, range) => ({ range, parent }), outermost);
}
