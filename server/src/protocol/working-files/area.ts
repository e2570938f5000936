import type { Area } from '../area.ts';

/** New documents, roll-forward, paste and the workspace-wide check. */
export const workingFiles: Area = {
  capabilities: {},
  register() {},
};
