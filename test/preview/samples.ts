import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';
import type { PreviewTable, TextPlace } from '../../server/src/features/preview/model.ts';
import { previewTable } from '../../server/src/features/preview/table.ts';
import { offsetAt } from '../../server/src/text/lines.ts';
import { samples } from '../paths.ts';

export interface Sample {
  readonly name: string;
  readonly text: string;
  readonly analysis: Analysis;
}

export const SAMPLES: readonly Sample[] = readdirSync(samples)
  .filter((name) => name.includes('.ysgk.'))
  .map((name) => {
    const text = readFileSync(join(samples, name), 'utf8');
    return { name, text, analysis: analyze(text) };
  });

export function sampleNamed(name: string): Sample {
  const sample = SAMPLES.find((candidate) => candidate.name === name);
  if (sample === undefined) throw new Error(`there is no sample ${name}`);
  return sample;
}

export function tablesOf(analysis: Analysis): readonly PreviewTable[] {
  return analysis.disclosure.tables.map(({ index }) => tableOf(analysis, index));
}

export function tableOf(analysis: Analysis, index = 0): PreviewTable {
  const table = previewTable(analysis, index, 1, 'zh');
  if (table === undefined) throw new Error(`there is no table ${index}`);
  return table;
}

export function rangeOf({ disclosure }: Analysis, place: TextPlace) {
  const { text, lineStarts } = disclosure.tree;
  const { line, character, endLine, endCharacter } = place;
  return {
    start: offsetAt(text, lineStarts, { line, character }),
    end: offsetAt(text, lineStarts, { line: endLine, character: endCharacter }),
  };
}

export function textAt(analysis: Analysis, place: TextPlace): string {
  const { start, end } = rangeOf(analysis, place);
  return analysis.disclosure.tree.text.slice(start, end);
}
