/** The type of the values that a field takes. */
export type Kind =
  | { readonly type: "string" | "boolean" | "number" | "integer" }
  | { readonly type: "enum"; readonly name: string; readonly values: readonly string[] }
  | { readonly type: "array"; readonly element: Kind }
  | { readonly type: "object"; readonly component: string };

/** The name of a kind in the SDK's TypeScript types. `integer` is our own: TypeScript only has `number`. */
export function nameOf(kind: Kind): string {
  if (kind.type === "enum") return kind.name;
  if (kind.type === "array") return `${nameOf(kind.element)}[]`;
  return kind.type === "object" ? kind.component : kind.type;
}
