/** What may stand in a field. */
export type Kind =
  | { readonly type: "string" | "boolean" | "number" | "integer" }
  | { readonly type: "enum"; readonly name: string; readonly values: readonly string[] }
  | { readonly type: "array"; readonly element: Kind }
  | { readonly type: "object"; readonly component: string };

/** A kind as the SDK's types spell it, but for `integer`. */
export function nameOf(kind: Kind): string {
  if (kind.type === "enum") return kind.name;
  if (kind.type === "array") return `${nameOf(kind.element)}[]`;
  return kind.type === "object" ? kind.component : kind.type;
}
