import type { Pasted } from '../../features/working/paste.ts';
import { continued, continues } from './continued.ts';
import type { Item } from './flow.ts';
import { extended, goesOn, type Paragraph, startParagraph } from './paragraphs.ts';
import type { PageTable } from './ruled-table.ts';

/** A table while its pieces are read. */
interface Growing {
  readonly table: PageTable;
  readonly page: number;
}

/** The parts of the document: paragraphs and tables, each whole though lines and pages broke it. */
export function partsOf(items: readonly Item[]): readonly Pasted[] {
  const parts: Pasted[] = [];
  let open: Paragraph | Growing | undefined;
  const close = () => {
    if (open) parts.push('table' in open ? { grid: open.table.rows } : { words: open.text });
    open = undefined;
  };
  for (const item of items) {
    const longer: Paragraph | Growing | undefined = open && grown(open, item);
    if (!longer) close();
    open = longer ?? begun(item);
  }
  close();
  return parts;
}

function begun(item: Item): Paragraph | Growing {
  if ('line' in item) return startParagraph(item.line, item.page);
  return { table: item.table, page: item.page };
}

/** What is open with the item added, if that goes on with it. */
function grown(open: Paragraph | Growing, item: Item): Paragraph | Growing | undefined {
  if ('table' in open) {
    if ('line' in item || item.page !== open.page + 1 || !continues(open.table, item.table)) return undefined;
    return { table: continued(open.table, item.table), page: item.page };
  }
  if (!('line' in item)) return undefined;
  return goesOn(open, item.line, item.page, item.measure) ? extended(open, item.line, item.page) : undefined;
}
