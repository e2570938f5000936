/** How a document is laid out: `gouji.format.*`. */
export interface FormatOptions {
  /** `two-decimals` writes amounts of tables that use decimals with two; `keep` leaves their digits. */
  readonly amounts: 'two-decimals' | 'keep';
  /** `plain` puts nothing but one separator between cells; `aligned` pads them to the column's width. */
  readonly align: 'plain' | 'aligned';
}

export const DEFAULT_FORMAT: FormatOptions = { amounts: 'two-decimals', align: 'plain' };
