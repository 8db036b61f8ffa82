/** Decides whether a value that is read in either spelling can be compared with the SDK's outbound schema. */
import { getParsedType } from "zod";
import type { Component, Field, Kind } from "./description.js";

const namesOf = new Map<Component, { readonly names: readonly string[] | undefined }>();

/**
 * Whether each object in the value has a key that shows that it is in SDK spelling, or would give the same in either
 * spelling. An object without such a key is read as wire, so its missing members are named in wire spelling.
 */
export function isSpelledThroughout(value: unknown, kind: Kind): boolean {
  const type = getParsedType(value);
  if (kind.type === "array" && type === "array") {
    return [...(value as unknown[])].every((item) => isSpelledThroughout(item, kind.item));
  }
  if (kind.type === "union") {
    return kind.options.every((option) => isSpelledThroughout(value, option.kind));
  }
  if (kind.type !== "component" || type !== "object") return true;
  const members = value as Readonly<Record<string, unknown>>;
  if (!isSpelled(members, kind.component)) return false;
  return kind.component.fields.every(
    (field) => !holdsComponents(field) || isSpelledThroughout(members[field.sdk], field.kind),
  );
}

function isSpelled(value: object, component: Component): boolean {
  const names = tellingNames(component);
  return names === undefined || names.some((name) => name in value);
}

/** The names that exist only in SDK spelling, or undefined if no required field has one. */
function tellingNames(component: Component): readonly string[] | undefined {
  const known = namesOf.get(component);
  if (known !== undefined) return known.names;
  const fields = component.fields.filter(({ wire, sdk }) => wire !== sdk);
  const telling = fields.some(({ presence }) => presence === "required");
  const names = telling ? fields.map(({ sdk }) => sdk) : undefined;
  namesOf.set(component, { names });
  return names;
}

function holdsComponents({ kind }: Field): boolean {
  const inner = kind.type === "array" ? kind.item : kind;
  return inner.type === "component" || inner.type === "union";
}
