/** Keys of unknown members. Most of them look like the key of a field. */
import { components, sdkOnlyNames, wireOnlyNames } from "../rules/description.js";
import type { Random } from "../../shared/random.js";

// biome-ignore format: a table
const special = [
  "__proto__", "constructor", "then", "catch", "toString", "toJSON", "valueOf", "hasOwnProperty",
  "length", "prototype", "", " ", "0", "1", "-1", "events", "checkpoints", "organization_id",
  "a", "data", "é", "😀", "\ud800", "\u0000", '"', "\\",
  "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk", "__defineGetter__", "null",
  "undefined", "id ", " id", "i", "idd", "ID", "Status", "types", "tipe", "objecT", "nam",
  "names", "autostart", "auto-start",
];

const fields = Object.values(components).flatMap((component) => component.fields);
const fieldNames = new Set(fields.flatMap((field) => [field.wire, field.sdk]));

const lookAlikes = [...wireOnlyNames].flatMap(namesLike).filter((name) => !fieldNames.has(name));
const sdkNames = [...sdkOnlyNames];

export function unknownKey(random: Random): { readonly key: string; readonly sdkName: boolean } {
  const share = random.share();
  if (share < 0.03) return { key: random.pick(sdkNames), sdkName: true };
  return { key: random.pick(share < 0.3 ? lookAlikes : special), sdkName: false };
}

/** A name that is unknown in both spellings. */
export function unknownName(random: Random): string {
  return random.pick(random.chance(0.3) ? lookAlikes : special);
}

function namesLike(name: string): string[] {
  const capitalized = name.charAt(0).toUpperCase() + name.slice(1);
  const joined = name.replaceAll("_", "");
  return [name.toUpperCase(), capitalized, joined, name.slice(0, -1), `${name}s`, `${name}\u0000`];
}
