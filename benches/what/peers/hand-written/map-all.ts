/** Applies `read` to each item. Returns `undefined` if the value is not an array or if `read` refuses an item. */
export function mapAll<Item>(
  list: unknown,
  read: (item: unknown) => Item | undefined,
): Item[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const items: Item[] = [];
  for (const one of list) {
    const item = read(one);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}
