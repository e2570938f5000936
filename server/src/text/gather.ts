/** The lists that `of` gives for each item, one after the other: what `flatMap` does, which V8 runs twenty times slower. */
export function gather<Item, Found>(
  items: readonly Item[],
  of: (item: Item, index: number) => readonly Found[],
): Found[] {
  const all: Found[] = [];
  for (let index = 0; index < items.length; index++) {
    const found = of(items[index] as Item, index);
    for (let at = 0; at < found.length; at++) all.push(found[at] as Found);
  }
  return all;
}

/** What `of` gives for each item that it gives anything for. */
export function gatherKnown<Item, Found extends object | number | string>(
  items: readonly Item[],
  of: (item: Item, index: number) => Found | undefined,
): Found[] {
  const all: Found[] = [];
  for (let index = 0; index < items.length; index++) {
    const found = of(items[index] as Item, index);
    if (found !== undefined) all.push(found);
  }
  return all;
}
