import { EXPLANATIONS } from './explanations.generated.ts';
import { fold } from './fold.ts';
import type { Subject } from './subject.ts';
import { parentCode } from './subject.ts';
import { subjectOf } from './tree.ts';

/** What a subject covers, in our own words; English for the classes. */
export interface Description {
  readonly chinese: string;
  readonly english: string | undefined;
}

let explanations: ReadonlyMap<string, Description> | undefined;

/**
 * Explains a subject: by its code, else by its name (行政运行 means the same under every 款), else, for the remainder
 * 99, by its parent. `undefined` where nothing was written.
 */
export function describeSubject(subject: Subject): Description | undefined {
  const known = allExplanations();
  return known.get(subject.code) ?? known.get(fold(subject.name)) ?? describeRemainder(subject);
}

function allExplanations(): ReadonlyMap<string, Description> {
  explanations ??= new Map(EXPLANATIONS.split('\n').map(parseExplanation));
  return explanations;
}

function parseExplanation(line: string): readonly [string, Description] {
  const [key = '', chinese = '', english] = line.split('|');
  return [/^\d/.test(key) ? key : fold(key), { chinese, english: english || undefined }];
}

function describeRemainder(subject: Subject): Description | undefined {
  if (!subject.code.endsWith('99') || !subject.name.startsWith('其他')) return undefined;
  const parent = subjectOf(subject.scheme, parentCode(subject.code), subject.toYear);
  if (!parent) return undefined;
  return { chinese: `“${parent.name}”之下，不能归入其余各科目的支出。`, english: undefined };
}
