import type { Scheme } from '../../classification/scheme.ts';
import type { TableKind } from '../table.ts';
import type { LabelLayout } from './layout.ts';
import type { PanelSource } from './source.ts';

/** The classification whose names the rows of a table of this kind are, where its header does not say. */
const SCHEME_BY_KIND: ReadonlyMap<TableKind, Scheme> = new Map<TableKind, Scheme>([
  ['expenditure', 'functional'],
  ['grant-expenditure', 'functional'],
  ['general-expenditure', 'functional'],
  ['general-basic-functional', 'functional'],
  ['government-fund', 'functional'],
  ['state-capital', 'functional'],
  ['grant-basic', 'economic-department'],
  ['general-basic', 'economic-department'],
  ['general-economic', 'economic-department'],
  ['general-project', 'economic-department'],
  ['basic-expenditure', 'economic-department'],
  ['economic-summary', 'economic-department'],
  ['operating', 'economic-department'],
]);

/** The classification that names without codes are looked up in; undefined where rows are no subjects. */
export function nameScheme(source: PanelSource, layout: LabelLayout): Scheme | undefined {
  if (source.kind === 'project' || source.kind === 'three-public') return undefined;
  for (const column of layout.free) {
    const scheme = source.columns[column]?.scheme;
    if (scheme !== undefined) return scheme;
  }
  if (layout.main) return undefined;
  const statement = source.kind === 'statement' || source.kind === 'grant-statement';
  if (statement) return source.panel.side === 'expenditure' ? 'functional' : undefined;
  return SCHEME_BY_KIND.get(source.kind);
}
