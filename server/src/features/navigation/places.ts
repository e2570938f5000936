import type { Analysis } from '../../analysis/analysis.ts';
import { visibleRange } from '../../rules/evidence/visible-range.ts';
import type { TextRange } from '../../text/range.ts';
import { figureAtOffset } from '../figure-at.ts';
import { contentsLinkAt } from './contents-links.ts';
import { firstRowsOf, labelsOf, placesOf, subjectAt } from './subjects.ts';
import { tellingsOf } from './tellings.ts';
import { entriesOf, glossaryTermAt, subjectNameOf, usesOf } from './terms.ts';

/** What the word at an offset stands for: where it is defined, and everywhere that it is spoken of. */
export interface Places {
  /** The word itself. */
  readonly origin: TextRange;
  readonly definitions: readonly TextRange[];
  /** Whether the definitions are no uses themselves: each telling of a figure is as good as the others. */
  readonly declared: boolean;
  /** In document order, definitions among them. */
  readonly all: readonly TextRange[];
}

/** A line of the contents list, a figure, a term in its entry, a subject, or a term in the text, in this order. */
export function placesAt(analysis: Analysis, offset: number): Places | undefined {
  const found =
    contentsPlaces(analysis, offset) ??
    figurePlaces(analysis, offset) ??
    entryPlaces(analysis, offset) ??
    subjectPlaces(analysis, offset) ??
    termPlaces(analysis, offset);
  return found && { ...found, definitions: distinct(found.definitions), all: distinct(found.all) };
}

function contentsPlaces(analysis: Analysis, offset: number): Places | undefined {
  const link = contentsLinkAt(analysis, offset);
  if (link === undefined) return undefined;
  const onEntry = offset >= link.range.start && offset <= link.range.end;
  const origin = onEntry ? link.range : link.target;
  return { origin, definitions: [link.target], declared: true, all: [link.range, link.target] };
}

/** A figure's other tellings are where it is defined: the table's cell of a sentence's amount, and the reverse. */
function figurePlaces(analysis: Analysis, offset: number): Places | undefined {
  const figure = figureAtOffset(analysis, offset);
  if (figure === undefined) return undefined;
  const { disclosure } = analysis;
  const { start, end } = disclosure.figures;
  const own = { start: start[figure] ?? 0, end: end[figure] ?? 0 };
  const tellings = tellingsOf(analysis, figure);
  const ranges = tellings
    .filter((id) => (end[id] ?? 0) > (start[id] ?? 0))
    .map((id) => visibleRange(disclosure, id));
  const others = ranges.filter((range) => range.start !== own.start);
  return { origin: own, definitions: others, declared: false, all: ranges };
}

function entryPlaces(analysis: Analysis, offset: number): Places | undefined {
  const { glossary } = analysis.disclosure;
  const entry = glossary.find(({ nameRange }) => offset >= nameRange.start && offset <= nameRange.end);
  return entry && placesOfTerm(analysis, entry.name, entry.nameRange);
}

function termPlaces(analysis: Analysis, offset: number): Places | undefined {
  const term = glossaryTermAt(analysis, offset);
  return term && placesOfTerm(analysis, term.name, term.range);
}

function placesOfTerm(analysis: Analysis, name: string, origin: TextRange): Places {
  const definitions = entriesOf(analysis, name).map(({ nameRange }) => nameRange);
  const subject = subjectNameOf(name);
  const codes =
    subject === undefined ? [] : placesOf(analysis, { range: origin, codes: [], names: [subject] });
  const uses = [...usesOf(analysis, name), ...codes];
  const apart = uses.filter((use) => !definitions.some((own) => use.start < own.end && use.end > own.start));
  return { origin, definitions, declared: true, all: [...definitions, ...apart] };
}

function subjectPlaces(analysis: Analysis, offset: number): Places | undefined {
  const subject = subjectAt(analysis, offset);
  if (subject === undefined) return undefined;
  const definitions = firstRowsOf(analysis, subject).flatMap((row) => labelsOf(row).slice(0, 1));
  return { origin: subject.range, definitions, declared: true, all: placesOf(analysis, subject) };
}

/** In document order, each start once. */
function distinct(ranges: readonly TextRange[]): readonly TextRange[] {
  const sorted = ranges.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(({ start }, index) => start !== sorted[index - 1]?.start);
}
