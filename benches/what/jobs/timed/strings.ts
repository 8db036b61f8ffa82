const ENUMERATIONS = new Set(["status", "object", "job_type", "type"]);

/** Copies a job and changes all of its strings except enumeration values. */
export function withStrings(
  value: unknown,
  change: (text: string, key: string) => string,
  key = "",
): unknown {
  if (typeof value === "string") return ENUMERATIONS.has(key) ? value : change(value, key);
  if (Array.isArray(value)) return value.map((item) => withStrings(item, change, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, withStrings(member, change, name)]),
  );
}
