/** What Rust makes of the records of anything in a value: JSON values that are Unicode and not too deep. */
import { getParsedType } from "zod";
import type { Kind, Option } from "../rules/description.js";

/** How many levels a record has at most in Rust. */
const LEVELS = 128;

/** Stands for a record that is nested too deeply. */
export const tooDeep = 0n;

/** Tells what Rust cannot hold in a record: `depth`, `surrogates` or nothing. */
export function unheldIn(record: object): "depth" | "surrogates" | undefined {
  const { __proto__: _, ...members } = record as Record<string, unknown>;
  return worst(partsOf(withoutPrototype(members, record)), 2);
}

/** The key `__proto__` is dropped from a record, but not from what is inside. */
function withoutPrototype(members: Record<string, unknown>, record: object): object {
  return Object.hasOwn(record, "__proto__") ? members : record;
}

function worst(parts: readonly unknown[], depth: number): "depth" | "surrogates" | undefined {
  const found = parts.map((part) => {
    if (typeof part === "string") return part.isWellFormed() ? undefined : "surrogates";
    if (typeof part !== "object" || part === null) return undefined;
    return depth > LEVELS ? "depth" : worst(partsOf(part), depth + 1);
  });
  return found.find((one) => one === "depth") ?? found.find((one) => one !== undefined);
}

function partsOf(value: object): unknown[] {
  return Array.isArray(value) ? value : Object.entries(value).flat();
}

/** Copies a value of the model. The records in it become what JSON makes of them. */
export function withJsonRecords(value: unknown, kind: Kind | undefined): unknown {
  const type = getParsedType(value);
  if (kind?.type === "record" && type === "object") return jsonImage(value as object);
  if (kind?.type === "array" && type === "array") {
    return (value as unknown[]).map((item) => withJsonRecords(item, kind.item));
  }
  if ((kind?.type !== "component" && kind?.type !== "union") || type !== "object") return value;
  const members = Object.entries(value as object).map(([key, member]) => {
    return [key, withJsonRecords(member, kindOf(kind, key))] as const;
  });
  return Object.fromEntries(members);
}

/** The kind of a member in either spelling. */
export function kindOf(kind: Kind | undefined, key: unknown): Kind | undefined {
  if (kind?.type === "union") return kindInOptions(kind.options, key);
  if (kind?.type !== "component") return undefined;
  return kind.component.fields.find(({ wire, sdk }) => wire === key || sdk === key)?.kind;
}

/** The options of a union agree on the kinds of the members that have records in them. */
function kindInOptions(options: readonly Option[], key: unknown): Kind | undefined {
  const found = options.flatMap((option) => kindOf(option.kind, key) ?? []);
  return found.find(holdsRecords) ?? found[0];
}

/** Lists the records in an input, in the order of the fields. */
export function recordsIn(value: unknown, kind: Kind, spelling: "wire" | "sdk"): object[] {
  const type = getParsedType(value);
  if (kind.type === "record" && type === "object") return [value as object];
  if (kind.type === "array" && type === "array") {
    return [...(value as unknown[])].flatMap((item) => recordsIn(item, kind.item, spelling));
  }
  if (kind.type === "union") {
    return kind.options.flatMap((option) => recordsIn(value, option.kind, spelling));
  }
  if (kind.type !== "component" || type !== "object") return [];
  const fields = kind.component.fields.filter((field) => holdsRecords(field.kind));
  const members = value as Readonly<Record<string, unknown>>;
  return fields.flatMap((field) => recordsIn(members[field[spelling]], field.kind, spelling));
}

export function holdsRecords(kind: Kind): boolean {
  if (kind.type === "array") return holdsRecords(kind.item);
  if (kind.type === "component") {
    return kind.component.fields.some((field) => holdsRecords(field.kind));
  }
  if (kind.type === "union") return kind.options.some((option) => holdsRecords(option.kind));
  return kind.type === "record";
}

/**
 * What JSON makes of a record, with infinite numbers and -0 as they are.
 *
 * @throws Whatever a getter or `toJSON` throws, and TypeError for a bigint.
 */
export function jsonImage(record: object): unknown {
  const copy: Record<string, unknown> = {};
  for (const key in record) {
    const member = (record as Record<string, unknown>)[key];
    if (key !== "__proto__") copy[key] = image(key, member);
  }
  return Object.fromEntries(Object.entries(copy).filter(([, member]) => member !== undefined));
}

const marks = new Map<number, string>([
  [Number.POSITIVE_INFINITY, "\u0001infinite"],
  [Number.NEGATIVE_INFINITY, "\u0001-infinite"],
  [-0, "\u0001-0"],
]);
const numbers = new Map([...marks].map(([number, mark]) => [mark, number] as const));

function image(key: string, value: unknown): unknown {
  // The holder below would have it called.
  if (key === "toJSON" && typeof value === "function") return undefined;
  const holder = Object.defineProperty({}, key, { value, enumerable: true });
  const text = JSON.stringify(holder, (_, one: unknown) => {
    const isMarked = typeof one === "number" && (!Number.isFinite(one) || Object.is(one, -0));
    return isMarked ? (marks.get(one) ?? null) : one;
  });
  const parsed = JSON.parse(text, (_, one: unknown) => {
    if (one === marks.get(-0)) return -0;
    return typeof one === "string" ? (numbers.get(one) ?? one) : one;
  }) as Record<string, unknown>;
  return Object.hasOwn(parsed, key) ? parsed[key] : undefined;
}
