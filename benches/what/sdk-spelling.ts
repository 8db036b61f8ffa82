/** A wire value with all its keys spelled as the SDK does, and nothing else changed. */
export function sdkSpelling(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sdkSpelling);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [camelCase(key), sdkSpelling(member)]),
  );
}

/** `created_at` as `createdAt`. */
export function camelCase(key: string): string {
  return key.replace(/(?<=[a-z])_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
