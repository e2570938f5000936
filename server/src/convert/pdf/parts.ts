import type { Pasted } from '../../features/working/paste.ts';
import { continued, continues, touches } from './continued.ts';
import { type Labels, labelsOf } from './cut-row.ts';
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
  const labels = labelsOf(items);
  const parts: Pasted[] = [];
  let open: Paragraph | Growing | undefined;
  const close = () => {
    if (open) parts.push('table' in open ? { grid: open.table.rows } : { words: open.text });
    open = undefined;
  };
  for (const item of items) {
    const longer: Paragraph | Growing | undefined = open && grown(open, item, labels);
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
function grown(open: Paragraph | Growing, item: Item, labels: Labels): Paragraph | Growing | undefined {
  if ('table' in open) {
    if ('line' in item || !isFurther(open, item, labels)) return undefined;
    return { table: continued(open.table, item.table, labels), page: item.page };
  }
  if (!('line' in item)) return undefined;
  return goesOn(open, item.line, item.page, item.measure) ? extended(open, item.line, item.page) : undefined;
}

function isFurther(
  { table, page }: Growing,
  item: { readonly page: number; readonly table: PageTable },
  labels: Labels,
): boolean {
  if (item.page === page) return touches(table, item.table);
  return item.page === page + 1 && continues(table, item.table, labels);
}
