import { equal } from 'node:assert/strict';
import { insist } from '../insist.ts';
import { runCommand } from '../workbench-actions.ts';
import { onDisk } from './actions.ts';
import type { Ui } from './scenario.ts';
import { holds, LIMIT, until } from './waiting.ts';

/** Milliseconds that a save may take before it is asked for again. */
const SAVING = 700;

type Check = (text: string) => void;

/** Saves until the file is as it should be: an edit may come later than the key that asked for it. Returns its text. */
export function savedWhere(ui: Ui, file: string, check: Check, limit = LIMIT): Promise<string> {
  let asked = 0;
  return until(
    async () => {
      if (Date.now() - asked > SAVING) {
        await ui.page.keyboard.press('Control+S');
        asked = Date.now();
      }
      return onDisk(ui, file);
    },
    (text) => {
      holds(text !== '', 'the file is being written');
      check(text);
    },
    limit,
  );
}

export async function saved(ui: Ui, file: string, wanted: string): Promise<void> {
  await savedWhere(ui, file, (text) => equal(text, wanted));
}

/**
 * Does what changes a saved file, and saves until it is as it should be; does it again as long as nothing has come of it.
 * Returns its text.
 */
export async function changes(
  ui: Ui,
  file: string,
  act: () => Promise<unknown>,
  check: Check,
): Promise<string> {
  const before = onDisk(ui, file);
  let text = '';
  await insist(
    async () => {
      if (onDisk(ui, file) === before) await act();
    },
    async (limit) => {
      text = await savedWhere(ui, file, check, limit);
    },
  );
  return text;
}

/** Runs a command that changes a saved file. */
export function commandChanges(ui: Ui, file: string, title: string, check: Check): Promise<string> {
  return changes(ui, file, () => runCommand(ui.page, title), check);
}

/** Undoes the last change of a saved file. */
export async function undo(ui: Ui, file: string, wanted: string): Promise<void> {
  await changes(
    ui,
    file,
    () => ui.page.keyboard.press('Control+Z'),
    (text) => equal(text, wanted),
  );
}
