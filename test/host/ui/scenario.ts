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
}
