import type { Area } from '../area.ts';

/** Definition, references, highlights, rename, links, symbols, lenses, inlay hints, semantic tokens, selection. */
export const navigation: Area = {
  capabilities: {},
  register() {},
};
