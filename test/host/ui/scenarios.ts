import { exporting } from './exporting.ts';
import { importing } from './importing.ts';
import { marking } from './marking.ts';
import { navigation } from './navigation.ts';
import { panelViews } from './panel-views.ts';
import { questions } from './questions.ts';
import { reading } from './reading.ts';
import { refactorings } from './refactorings.ts';
import { renaming } from './renaming.ts';
import type { Scenario } from './scenario.ts';
import { tablePreview } from './table-preview.ts';
import { tasks } from './tasks.ts';
import { working } from './working.ts';
import { workspaceCheck } from './workspace-check.ts';
import { writing } from './writing.ts';

/** All that is tried in the real workbench, in this order: the questions are asked once only. */
export const SCENARIOS: readonly Scenario[] = [
  ...questions,
  ...reading,
  ...marking,
  ...navigation,
  ...renaming,
  ...writing,
  ...refactorings,
  ...working,
  ...importing,
  ...workspaceCheck,
  ...tasks,
  ...tablePreview,
  ...panelViews,
  ...exporting,
];
