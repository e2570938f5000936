import { analyze } from '../analysis/analyze.ts';
import { companionsOf, type Summary, summarize } from '../rules/companions/summary.ts';
import { groupBy } from '../text/grouping.ts';
import type { FileResult, FileTask } from './batch.ts';
import type { Io } from './io.ts';
import { readText } from './read-input.ts';

/**
 * The tasks of files that others of the run tell of too (last year's edition, the units' budgets), with what those tell in
 * their settings. Few files have companions, so only these are read once more.
 */
export function companionTasks(
  tasks: readonly FileTask[],
  results: readonly FileResult[],
  io: Pick<Io, 'readStdin'>,
): readonly FileTask[] {
  const identities = results.flatMap(({ report }) => report?.identity ?? []);
  if (identities.length < 2) return [];
  const byName = groupBy(identities, ({ organisation }) => organisation);
  const summaries = new Map<string, Summary | undefined>();
  return results.flatMap(({ index, report }) => {
    const task = tasks[index];
    const own = report?.identity;
    if (own === undefined || task === undefined || task.file.absolute === '-') return [];
    const near = [own.organisation, ...own.units].flatMap((name) => byName.get(name) ?? []);
    const companions = companionsOf(own, [...new Set(near)]).flatMap(({ path }) =>
      summaryOf(path, tasks, summaries, io),
    );
    return companions.length === 0 ? [] : [{ ...task, settings: { ...task.settings, companions } }];
  });
}

function summaryOf(
  path: string,
  tasks: readonly FileTask[],
  summaries: Map<string, Summary | undefined>,
  io: Pick<Io, 'readStdin'>,
): readonly Summary[] {
  if (!summaries.has(path)) {
    const task = tasks.find(({ file }) => file.path === path);
    const read =
      task === undefined || task.file.absolute === '-' ? undefined : (task.read ?? readText(task.file, io));
    const text = read === undefined || 'reason' in read ? undefined : read.text;
    const disclosure = text === undefined ? undefined : analyze(text, task?.settings).disclosure;
    summaries.set(path, disclosure && summarize(disclosure, path));
  }
  const summary = summaries.get(path);
  return summary === undefined ? [] : [summary];
}
