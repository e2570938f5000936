import type { Page } from 'playwright-core';

/** Something that a user does, and what must come of it. */
export interface Scenario {
  readonly name: string;
  /** A file of the workspace that the scenario works on; it is skipped, loudly, where the file is not there. */
  readonly file: string;
  run(ui: Ui): Promise<void>;
}

/** An open workbench on a copy of the samples, and of one real document where that is at hand. */
export interface Ui {
  readonly page: Page;
  /** The opened folder. */
  readonly folder: string;
  /** Whether the editor can start a terminal: the package that one version comes in lacks what that needs. */
  readonly hasTerminals: boolean;
}

/** The same done on several documents, each with what it holds. */
export function onEach<T>(
  name: string,
  documents: Readonly<Record<string, T>>,
  run: (ui: Ui, file: string, holds: T) => Promise<void>,
): readonly Scenario[] {
  return Object.entries(documents).map(([file, holds]) => ({
    name: `${name}: ${file}`,
    file,
    run: (ui) => run(ui, file, holds),
  }));
}
