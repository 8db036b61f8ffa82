/** Changes all keys of a wire value to SDK spelling. Everything else stays as it is. */
export function sdkSpelling(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sdkSpelling);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [camelCase(key), sdkSpelling(member)]),
  );
}

/** Turns `created_at` into `createdAt`. */
export function camelCase(key: string): string {
  return key.replace(/(?<=[a-z])_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
