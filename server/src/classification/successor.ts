import { fold } from './fold.ts';
import type { Scheme, Subject } from './subject.ts';
import { parentCode } from './subject.ts';
import { editionIn, tableOf } from './table.ts';
import { SUCCESSORS } from './tables.generated.ts';
import { childrenOf } from './tree.ts';

let successors: ReadonlyMap<string, string> | undefined;

function successorCode(code: string): string | undefined {
  successors ??= new Map(SUCCESSORS.split('\n').map((line) => pairOf(line)));
  return successors.get(code);
}

function pairOf(line: string): readonly [string, string] {
  const blank = line.indexOf(' ');
  return [line.slice(0, blank), line.slice(blank + 1)];
}

/** The subject that took the place of a code no longer valid in the year, where the tables tell. */
export function successorOf(subject: Subject, year: number): Subject | undefined {
  return (
    recordedSuccessor(subject, year) ??
    namesakeBelow(subject, parentCode(subject.code), year) ??
    heirOfParent(subject, year)
  );
}

function recordedSuccessor(subject: Subject, year: number): Subject | undefined {
  const code = successorCode(subject.code);
  return code === undefined || code === subject.code ? undefined : validIn(subject.scheme, code, year);
}

/** 2089901 became 2089999 under the same name, and so in most classes. */
function namesakeBelow(subject: Subject, parent: string, year: number): Subject | undefined {
  const name = fold(subject.name);
  return childrenOf(subject.scheme, parent, year).find(
    (child) => child.code !== subject.code && fold(child.name) === name,
  );
}

/** An item of a 款 that moved as a whole: its namesake there, or else the remainder 99. */
function heirOfParent(subject: Subject, year: number): Subject | undefined {
  const heir = successorCode(parentCode(subject.code));
  if (heir === undefined) return undefined;
  const remainder = subject.code.endsWith('99') ? validIn(subject.scheme, `${heir}99`, year) : undefined;
  return namesakeBelow(subject, heir, year) ?? remainder ?? validIn(subject.scheme, heir, year);
}

function validIn(scheme: Scheme, code: string, year: number): Subject | undefined {
  const editions = tableOf(scheme).editionsOf(code);
  return editions && editionIn(editions, year);
}
