/** The rules of the components, taken only from the SDK's zod schemas. */
import { type ComponentName, componentNames } from "../../shared/components.js";
import { type Schema, sdkComponents } from "../sides/sdk.js";

export type Kind =
  | { readonly type: "string" | "boolean" }
  | { readonly type: "number"; readonly integer: boolean }
  | { readonly type: "enum"; readonly values: readonly string[] }
  | { readonly type: "array"; readonly item: Kind }
  | { readonly type: "record" }
  | { readonly type: "component"; readonly component: Component }
  | { readonly type: "union"; readonly options: readonly Option[] };

/** An option of a union. The member that tells it from the others, if there is one, has only one value. */
export interface Option {
  readonly kind: Kind;
  readonly discriminator?: { readonly wire: string; readonly sdk: string; readonly value: string };
}

export interface Field {
  readonly wire: string;
  readonly sdk: string;
  readonly kind: Kind;
  readonly nullable: boolean;
  readonly presence: "required" | "optional" | "default";
}

export interface Component {
  readonly name: string;
  readonly fields: readonly Field[];
}

export type Spelling = "wire" | "sdk";

interface Definition {
  readonly typeName: string;
  readonly innerType?: Schema;
  readonly schema?: Schema;
  readonly type?: Schema;
  readonly valueType?: Schema;
  readonly value?: unknown;
  readonly options?: readonly Schema[];
  readonly left?: Schema;
  readonly right?: Schema;
  readonly values?: Readonly<Record<string, string>>;
  readonly checks?: readonly { readonly kind: string }[];
  readonly shape?: () => Readonly<Record<string, Schema>>;
  readonly effect?: { transform(value: unknown): Readonly<Record<string, unknown>> };
}

const described = new Map<Schema, Component>();

/** What each component is: an object or a union. */
export const kinds = Object.fromEntries(
  componentNames.map((name) => [name, describeKind(sdkComponents[name].inbound)]),
) as Record<ComponentName, Kind>;

/** The names of the components that are objects. */
export const objectNames = componentNames.filter((name) => kinds[name].type === "component");

/** The components that are objects. */
export const components = Object.fromEntries(
  objectNames.map((name) => [name, describeComponent(sdkComponents[name].inbound)]),
) as Record<ComponentName, Component>;

/** The field names of all components that exist in only one spelling. */
export const wireOnlyNames = namesOnlyIn("wire", "sdk");
export const sdkOnlyNames = namesOnlyIn("sdk", "wire");

function definitionOf(schema: Schema): Definition {
  return schema._def as Definition;
}

function describeComponent(schema: Schema): Component {
  const known = described.get(schema);
  if (known !== undefined) return known;
  const { shape, rename } = objectIn(schema);
  const name = componentNames.find((one) => sdkComponents[one].inbound === schema);
  if (name === undefined) throw new Error("the package does not export a component of the SDK");
  const component = {
    name,
    fields: Object.entries(shape).map(([wire, field]) => describeField(wire, rename(wire), field)),
  };
  described.set(schema, component);
  return component;
}

/** The fields of an object. A transform renames them, unless they have the same names in both spellings. */
function objectIn(schema: Schema) {
  const { schema: inner, effect } = definitionOf(schema);
  const shape = definitionOf(inner ?? schema).shape?.();
  if (shape === undefined) throw new Error("the schema is not an object");
  const rename = (wire: string) => Object.keys(effect?.transform({ [wire]: 0 }) ?? {})[0] ?? wire;
  return { shape, rename };
}

/** Describes an option: a schema, or the intersection of one and an object with only the discriminator. */
function describeOption(schema: Schema): Option {
  const { typeName, left, right } = definitionOf(schema);
  if (typeName !== "ZodIntersection" || !left || !right) return { kind: describeKind(schema) };
  const { shape, rename } = objectIn(right);
  const [[wire, literal], ...others] = Object.entries(shape) as [[string, Schema]];
  const { value } = definitionOf(literal);
  if (others.length > 0 || typeof value !== "string") throw new Error("it is no discriminator");
  return { kind: describeKind(left), discriminator: { wire, sdk: rename(wire), value } };
}

function describeField(wire: string, sdkName: string, schema: Schema): Field {
  let nullable = false;
  let presence: Field["presence"] = "required";
  let inner = schema;
  for (;;) {
    const { typeName, innerType } = definitionOf(inner);
    if (typeName === "ZodOptional") presence = "optional";
    else if (typeName === "ZodDefault") presence = "default";
    else if (typeName === "ZodNullable") nullable = true;
    else return { wire, sdk: sdkName, kind: describeKind(inner), nullable, presence };
    if (innerType === undefined) throw new Error(`${typeName} wraps no schema`);
    inner = innerType;
  }
}

function describeKind(schema: Schema): Kind {
  const { typeName, values, checks, type, valueType, options } = definitionOf(schema);
  if (typeName === "ZodString") return { type: "string" };
  if (typeName === "ZodBoolean") return { type: "boolean" };
  if (typeName === "ZodNativeEnum") return { type: "enum", values: Object.values(values ?? {}) };
  if (typeName === "ZodNumber") {
    return { type: "number", integer: (checks ?? []).some(({ kind }) => kind === "int") };
  }
  if (typeName === "ZodArray" && type) return { type: "array", item: describeKind(type) };
  if (typeName === "ZodRecord" && valueType && definitionOf(valueType).typeName === "ZodAny") {
    return { type: "record" };
  }
  if (typeName === "ZodUnion" && options) {
    return { type: "union", options: options.map(describeOption) };
  }
  if (typeName === "ZodEffects" || typeName === "ZodObject") {
    return { type: "component", component: describeComponent(schema) };
  }
  throw new Error(`${typeName} is a rule that the parity tests do not know`);
}

function namesOnlyIn(spelling: Spelling, other: Spelling): ReadonlySet<string> {
  const fields = Object.values(components).flatMap((component) => component.fields);
  const names = new Set(fields.map((field) => field[spelling]));
  for (const field of fields) names.delete(field[other]);
  return names;
}
