/** Whether a value can be compared with the SDK's outbound schema when either spelling is taken. */
import { getParsedType } from "zod";
import type { Component, Field, Kind } from "./description.js";

const namesOf = new Map<Component, { readonly names: readonly string[] | undefined }>();

/**
 * Whether each object of a component shows by a key that it is in the SDK's spelling, or would give
 * the same in either: one without such a key is read as wire, and its missing members named so.
 */
export function isSpelledThroughout(value: unknown, kind: Kind): boolean {
  const type = getParsedType(value);
  if (kind.type === "array" && type === "array") {
    return [...(value as unknown[])].every((item) => isSpelledThroughout(item, kind.item));
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

/** The names that only the SDK's spelling has, or undefined where no required member needs one. */
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
  return kind.type === "component" || (kind.type === "array" && kind.item.type === "component");
}
