/** The rules of the components, taken only from the SDK's zod schemas. */
import { type ComponentName, componentNames } from "../../shared/components.js";
import { type Schema, sdkComponents } from "../sides/sdk.js";

export type Kind =
  | { readonly type: "string" | "boolean" }
  | { readonly type: "number"; readonly integer: boolean }
  | { readonly type: "enum"; readonly values: readonly string[] }
  | { readonly type: "array"; readonly item: Kind }
  | { readonly type: "record" }
  | { readonly type: "component"; readonly component: Component };

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
  readonly values?: Readonly<Record<string, string>>;
  readonly checks?: readonly { readonly kind: string }[];
  readonly shape?: () => Readonly<Record<string, Schema>>;
  readonly effect?: { transform(value: unknown): Readonly<Record<string, unknown>> };
}

const described = new Map<Schema, Component>();

export const components = Object.fromEntries(
  componentNames.map((name) => [name, describeComponent(sdkComponents[name].inbound)]),
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
  const { schema: inner, effect } = definitionOf(schema);
  const shape = inner && definitionOf(inner).shape?.();
  if (shape === undefined || effect === undefined)
    throw new Error("the schema is not an object with a transform");
  const rename = (wire: string) => Object.keys(effect.transform({ [wire]: 0 }))[0] ?? wire;
  const name = componentNames.find((one) => sdkComponents[one].inbound === schema);
  if (name === undefined) throw new Error("the package does not export a component of the SDK");
  const component = {
    name,
    fields: Object.entries(shape).map(([wire, field]) => describeField(wire, rename(wire), field)),
  };
  described.set(schema, component);
  return component;
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
  const { typeName, values, checks, type, valueType } = definitionOf(schema);
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
  if (typeName === "ZodEffects") return { type: "component", component: describeComponent(schema) };
  throw new Error(`${typeName} is a rule that the parity tests do not know`);
}

function namesOnlyIn(spelling: Spelling, other: Spelling): ReadonlySet<string> {
  const fields = Object.values(components).flatMap((component) => component.fields);
  const names = new Set(fields.map((field) => field[spelling]));
  for (const field of fields) names.delete(field[other]);
  return names;
}
