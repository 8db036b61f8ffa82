import type { Keys } from "../value/snapshot.js";
import type {
  Description,
  EnumerationDescription,
  FieldDescription,
  KindDescription,
  UnionDescription,
} from "./description.js";

/**
 * A JSON Schema, as a plain object that `JSON.stringify` writes.
 *
 * @example
 * ```ts
 * assert.equal(CompletionJobOut.jsonSchema.wire.title, "CompletionJobOut");
 * ```
 */
export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * The JSON Schemas of a component, in draft 2020-12. Each is a document that needs no other. A schema and the component's
 * function agree about every JSON value; dates, `undefined` and infinite numbers are not JSON. The schemas are frozen, because
 * everybody gets the same objects.
 *
 * @example
 * ```ts
 * const { wire, sdk } = CompletionTrainingParameters.jsonSchema;
 * assert.equal(wire.properties.seq_len.description, sdk.properties.seqLen.description);
 * ```
 */
export interface JsonSchemas {
  /** Accepts the wire objects (`created_at`) for which `isWire` returns true. */
  readonly wire: JsonSchema;
  /** Accepts the SDK objects (`createdAt`) for which `is` returns true. */
  readonly sdk: JsonSchema;
  /** Accepts the objects, in either spelling, that `parse` takes. */
  readonly either: JsonSchema;
}

/** The drafts, by their names in the Standard JSON Schema: the URL of the draft, and its keyword for definitions. */
const drafts = {
  "draft-2020-12": ["https://json-schema.org/draft/2020-12/schema", "$defs"],
  "draft-07": ["http://json-schema.org/draft-07/schema#", "definitions"],
} as const;

/** Returns the JSON Schemas of a component with `name` as their title. Each is made when it is first read. */
export function jsonSchemas(
  name: string,
  description: Description | UnionDescription,
): JsonSchemas {
  const cache: { -readonly [Spelling in keyof JsonSchemas]?: JsonSchema } = {};
  const get = (spelling: keyof JsonSchemas) =>
    (cache[spelling] ??= deepFreeze(jsonSchema(name, description, spelling, "draft-2020-12")));
  return {
    get wire() {
      return get("wire");
    },
    get sdk() {
      return get("sdk");
    },
    get either() {
      return get("either");
    },
  };
}

/** Freezes a value and everything in it. */
function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

/**
 * Makes the JSON Schema of a component for a spelling and a draft.
 *
 * @throws RangeError if the draft is not known.
 */
export function jsonSchema(
  name: string,
  description: Description | UnionDescription,
  spelling: keyof JsonSchemas,
  draft: string,
): JsonSchema {
  if (!Object.hasOwn(drafts, draft)) {
    throw new RangeError(
      `No JSON Schema for ${draft}: expected ${Object.keys(drafts).join(" or ")}`,
    );
  }
  const [$schema, definitions] = drafts[draft as keyof typeof drafts];
  const context: Context = { spelling, definitions, defined: {} };
  const root = declarationSchema(description, context);
  return { $schema, ...root, title: name, [definitions]: context.defined };
}

/** What the functions below share while they make a JSON Schema. */
interface Context {
  readonly spelling: keyof JsonSchemas;
  /** The keyword for definitions. */
  readonly definitions: "$defs" | "definitions";
  /** The definitions that were made so far. */
  readonly defined: Record<string, JsonSchema>;
}

function declarationSchema(
  description: Description | UnionDescription,
  context: Context,
): JsonSchema {
  return "options" in description
    ? unionSchema(description, context)
    : objectSchema(description, context);
}

function unionSchema({ name, text, options }: UnionDescription, context: Context): JsonSchema {
  const anyOf = options.map(([option, discriminator]) => {
    const schema = reference(option, context);
    if (discriminator === undefined || "options" in option) return schema;
    const keys = keysIn(context.spelling, option.keys[discriminator] as Keys[number]);
    const [, kind] = option.fields[discriminator] as FieldDescription;
    const literal = kindSchema(kind, context);
    const present = keys.map((key) => ({ properties: { [key]: literal }, required: [key] }));
    const isPresent = present.length === 1 ? present[0] : { anyOf: present };
    return { type: "object", allOf: [schema, isPresent] };
  });
  return { title: name, description: text, anyOf };
}

function objectSchema({ name, text, keys, fields }: Description, context: Context): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  const choices: JsonSchema[] = [];
  for (const [index, field] of fields.entries()) {
    const isRequired = field[2] === undefined;
    const fieldKeys = keysIn(context.spelling, keys[index] as Keys[number]);
    const schema = fieldSchema(field, context);
    for (const key of fieldKeys) properties[key] = schema;
    if (fieldKeys.length > 1) choices.push(oneOf(fieldKeys, isRequired));
    else if (isRequired) required.push(...fieldKeys);
  }
  const schema = { title: name, description: text, type: "object", properties, required };
  return choices.length > 0 ? { ...schema, allOf: choices } : schema;
}

function keysIn(spelling: keyof JsonSchemas, [wire, sdk]: Keys[number]): readonly string[] {
  if (spelling === "wire" || wire === sdk) return [wire];
  return spelling === "sdk" ? [sdk] : [wire, sdk];
}

/** Makes the condition that a field is not present under both of its keys and, if it is required, that it is present. */
function oneOf(keys: readonly string[], isRequired: boolean): JsonSchema {
  return isRequired
    ? { oneOf: keys.map((key) => ({ required: [key] })) }
    : { not: { required: keys } };
}

function fieldSchema(
  [text, kind, presence, defaultValue]: FieldDescription,
  context: Context,
): JsonSchema {
  const schema = kindSchema(kind, context);
  const annotations =
    defaultValue === undefined
      ? { description: text }
      : { description: text, default: defaultValue };
  if (presence === "nullish") return { ...annotations, anyOf: [schema, { type: "null" }] };
  // In draft-07, keywords beside a `$ref` are ignored.
  const mustBeAlone = "$ref" in schema && context.definitions === "definitions";
  return { ...annotations, ...(mustBeAlone ? { allOf: [schema] } : schema) };
}

function kindSchema(kind: KindDescription, context: Context): JsonSchema {
  if (typeof kind === "string") return { type: kind };
  if ("name" in kind) return reference(kind, context);
  return { type: "array", items: kindSchema(kind[0], context) };
}

function reference(
  to: Description | EnumerationDescription | UnionDescription,
  context: Context,
): JsonSchema {
  const { definitions, defined } = context;
  defined[to.name] ??= "values" in to ? choice(to) : declarationSchema(to, context);
  return { $ref: `#/${definitions}/${to.name}` };
}

function choice({ name, text, values }: EnumerationDescription): JsonSchema {
  return { title: name, description: text, enum: [...values] };
}
