import type { Narrative } from '../../../model/claim.ts';

/** By passage, the first one of its run. */
export type Runs = readonly number[];

/** Paragraphs 1., 2., 3. of one chapter, one behind the other: what each begins with is a list, as if it were one sentence. */
export function runsOf({ passages }: Narrative): Runs {
  const runs: number[] = [];
  for (let index = 0; index < passages.length; index++) {
    const before = passages[index - 1];
    const own = passages[index];
    const goesOn =
      own?.numbering !== undefined &&
      before?.numbering?.style === own.numbering.style &&
      before.numbering.ordinal + 1 === own.numbering.ordinal &&
      before.chapter === own.chapter;
    runs.push(goesOn ? (runs[index - 1] ?? index) : index);
  }
  return runs;
}
