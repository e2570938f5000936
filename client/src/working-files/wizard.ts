import { type Disposable, type InputBox, l10n, type QuickPick, type QuickPickItem, window } from 'vscode';

/** Where one question stands in a wizard. */
export interface Step {
  readonly title: string;
  readonly step: number;
  readonly steps: number;
}

/** The user closed a question: nothing has been done, and nothing is to be said. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

export interface Choice<T> {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  readonly value: T;
}

/** Rejects with Cancelled where the user closes the question. */
export function choose<T>(step: Step, placeholder: string, choices: readonly Choice<T>[]): Promise<T> {
  const pick: QuickPick<QuickPickItem & Choice<T>> = window.createQuickPick();
  pick.items = choices;
  pick.placeholder = placeholder;
  return asked(pick, step, () => pick.selectedItems[0]?.value);
}

export function askForText(step: Step, prompt: string): Promise<string> {
  const input = window.createInputBox();
  input.prompt = prompt;
  return asked(input, step, () => input.value.trim());
}

export function askForYear(step: Step, likely: number): Promise<number> {
  const input = window.createInputBox();
  input.prompt = l10n.t('Budget year (for final accounts the year that they are of)');
  input.value = String(likely);
  input.onDidChangeValue(() => {
    input.validationMessage = yearOf(input.value) === undefined ? l10n.t('A year of four digits') : undefined;
  });
  return asked(input, step, () => yearOf(input.value));
}

function yearOf(text: string): number | undefined {
  return /^20\d\d$/.test(text.trim()) ? Number(text) : undefined;
}

/** Shows a question until it has an answer; what gives none keeps it open. */
function asked<T>(
  input: (QuickPick<QuickPickItem> | InputBox) & Disposable,
  step: Step,
  answer: () => T | undefined,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    input.title = step.title;
    input.step = step.step;
    input.totalSteps = step.steps;
    input.ignoreFocusOut = true;
    input.onDidAccept(() => {
      const value = answer();
      if (value === undefined) return;
      resolve(value);
      input.hide();
    });
    input.onDidHide(() => {
      reject(new Cancelled());
      input.dispose();
    });
    input.show();
  });
}
