/** Row and column, both from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both ends included. */
export interface Area {
  readonly first: Place;
  readonly last: Place;
}

/** `B12`, `$B$12`; undefined for anything else. */
export function readPlace(reference: string): Place | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

/** `A1:C3`, or one cell. */
export function readArea(reference: string): Area | undefined {
  const [from = '', to = from] = reference.split(':');
  const [first, last] = [readPlace(from), readPlace(to)];
  return first === undefined || last === undefined ? undefined : { first, last };
}

export function writePlace({ row, column }: Place): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}
