/**
 * Returns the path of the first difference between two values, or `undefined` if they are equal. The order of keys does not
 * count.
 */
export function difference(expected: unknown, actual: unknown, path = ""): string | undefined {
  if (Object.is(expected, actual)) return undefined;
  if (
    !isObject(expected) ||
    !isObject(actual) ||
    Array.isArray(expected) !== Array.isArray(actual)
  ) {
    return path || "/";
  }
  const keys = new Set([...Object.keys(expected), ...Object.keys(actual)]);
  for (const key of keys) {
    const here = `${path}/${key}`;
    if (!(Object.hasOwn(expected, key) && Object.hasOwn(actual, key))) return here;
    const within = difference(expected[key], actual[key], here);
    if (within !== undefined) return within;
  }
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
