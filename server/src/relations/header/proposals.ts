import type { HeaderNode, Panel } from '../../model/table.ts';
import { gather } from '../../text/gather.ts';
import type { Sheet } from '../sheet.ts';
import { type Proposal, proposalsOf } from './addends.ts';
import { tellingsOf } from './variants.ts';

/** All totals that the header of a panel proposes. */
export function proposalsFor(sheet: Sheet, panel: Panel): readonly Proposal[] {
  return gather(tellingsOf(headsOf(sheet.table.header, panel)), (heads) => proposalsOf(sheet, heads));
}

/** The heads over a panel's columns; one head over all of them says nothing of their sum. */
function headsOf(nodes: readonly HeaderNode[], panel: Panel): readonly HeaderNode[] {
  const inside: HeaderNode[] = [];
  for (const node of nodes) {
    if (node.lastColumn <= panel.firstColumn || node.firstColumn >= panel.lastColumn) continue;
    if (node.firstColumn >= panel.firstColumn && node.lastColumn <= panel.lastColumn) inside.push(node);
    else inside.push(...headsOf(node.children, panel));
  }
  return inside;
}
