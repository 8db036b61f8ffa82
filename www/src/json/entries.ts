/** The members of an object or the elements of a list, with their keys or indexes. Undefined for other values. */
export function entriesOf(part: unknown): Array<[string | number, unknown]> | undefined {
  if (Array.isArray(part)) return [...part.entries()];
  return typeof part === "object" && part !== null ? Object.entries(part) : undefined;
}
