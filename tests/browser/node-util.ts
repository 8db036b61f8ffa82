/** Stands in for Node's `util` in a browser, as far as the comparison with the SDK uses it. */

export function isDeepStrictEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other)) return false;
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  const keys = Reflect.ownKeys(one);
  const isSame = (key: PropertyKey) =>
    Object.hasOwn(other, key) && isDeepStrictEqual(one[key], other[key]);
  return keys.length === Reflect.ownKeys(other).length && keys.every(isSame);
}

export function inspect(value: unknown): string {
  const shown = (_key: string, part: unknown) =>
    typeof part === "bigint" || typeof part === "symbol" ? String(part) : part;
  return JSON.stringify(value, shown) ?? String(value);
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === "object" && value !== null;
}
