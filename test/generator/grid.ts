/** A head over one column or several. */
export interface Head {
  readonly label: string;
  readonly children?: readonly Head[];
}

/** A table before it is laid out: heads and cells as printed. */
export interface Grid {
  readonly title: string;
  readonly heads: readonly Head[];
  readonly rows: readonly (readonly string[])[];
  /** Columns in front that hold labels. */
  readonly labels: number;
  /** A sentence below an empty table. */
  readonly note?: string;
}

export interface HeadCell {
  readonly label: string;
  readonly across: number;
  readonly down: number;
}

export function head(label: string, ...children: readonly (Head | string)[]): Head {
  if (children.length === 0) return { label };
  return { label, children: children.map((child) => (typeof child === 'string' ? head(child) : child)) };
}

export function widthOf({ children }: Head): number {
  return children === undefined ? 1 : children.reduce((width, child) => width + widthOf(child), 0);
}

function depthOf({ children }: Head): number {
  return children === undefined ? 1 : 1 + Math.max(...children.map(depthOf));
}

/** Rows of heads as HTML has them: each cell once, with its spans. */
export function headCells(heads: readonly Head[]): readonly (readonly HeadCell[])[] {
  const depth = Math.max(...heads.map(depthOf));
  const rows: HeadCell[][] = Array.from({ length: depth }, () => []);
  const place = (one: Head, level: number) => {
    const leaf = one.children === undefined;
    rows[level]?.push({ label: one.label, across: widthOf(one), down: leaf ? depth - level : 1 });
    for (const child of one.children ?? []) place(child, level + 1);
  };
  for (const one of heads) place(one, 0);
  return rows;
}

/** Rows of heads as a spreadsheet's text has them: the label in the first cell of its span, blanks in the others. */
export function headTexts(heads: readonly Head[]): readonly (readonly string[])[] {
  const width = heads.reduce((total, one) => total + widthOf(one), 0);
  const depth = Math.max(...heads.map(depthOf));
  const rows = Array.from({ length: depth }, () => new Array<string>(width).fill(''));
  const place = (one: Head, level: number, column: number): number => {
    const row = rows[level];
    if (row !== undefined) row[column] = one.label;
    let next = column;
    for (const child of one.children ?? []) next = place(child, level + 1, next);
    return one.children === undefined ? column + 1 : next;
  };
  let column = 0;
  for (const one of heads) column = place(one, 0, column);
  return rows;
}
