import type { Area } from '../area.ts';

/** What the table preview panel asks for. */
export const preview: Area = {
  capabilities: {},
  register() {},
};
