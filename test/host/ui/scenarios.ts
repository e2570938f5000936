import { navigation } from './navigation.ts';
import { reading } from './reading.ts';
import type { Scenario } from './scenario.ts';
import { tablePreview } from './table-preview.ts';
import { working } from './working.ts';
import { writing } from './writing.ts';

/** All that is tried in the real workbench, in this order. */
export const SCENARIOS: readonly Scenario[] = [
  ...reading,
  ...navigation,
  ...writing,
  ...working,
  ...tablePreview,
];
