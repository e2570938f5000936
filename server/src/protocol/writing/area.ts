import type { Area } from '../area.ts';

/** Completion, signatures, formatting and refactorings. */
export const writing: Area = {
  capabilities: {},
  register() {},
};
