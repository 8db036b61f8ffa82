import type {
  Description,
  EnumerationDescription,
  FieldDescription,
  KindDescription,
} from "./description.js";
import type { Keys } from "../value/snapshot.js";

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
 * The JSON Schemas of a component, draft 2020-12, each a document of its own that needs no other. They say of JSON values what
 * the component's functions say of them; JSON has no dates, no `undefined` and no infinite numbers. They are frozen: everybody gets the
 * same ones.
 *
 * @example
 * ```ts
 * const { wire, sdk } = CompletionTrainingParameters.jsonSchema;
 * assert.equal(wire.properties.seq_len.description, sdk.properties.seqLen.description);
 * ```
 */
export interface JsonSchemas {
  /** Of wire objects (`created_at`): valid are those for which `isWire` holds. */
  readonly wire: JsonSchema;
  /** Of SDK objects (`createdAt`): valid are those for which `is` holds. */
  readonly sdk: JsonSchema;
  /** Of objects in either spelling: valid are those that `parse` takes. */
  readonly either: JsonSchema;
}

/** By the names that the Standard JSON Schema has for them: a draft's address, and its keyword for definitions. */
const drafts = {
  "draft-2020-12": ["https://json-schema.org/draft/2020-12/schema", "$defs"],
  "draft-07": ["http://json-schema.org/draft-07/schema#", "definitions"],
} as const;

/** The JSON Schemas of a component under a name of its own; each is made when it is first asked for. */
export function jsonSchemas(name: string, description: Description): JsonSchemas {
  const made: { -readonly [Spelling in keyof JsonSchemas]?: JsonSchema } = {};
  const get = (spelling: keyof JsonSchemas) =>
    (made[spelling] ??= frozen(jsonSchema(name, description, spelling, "draft-2020-12")));
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

/** Whoever asks gets the same one, so that nobody may change it. */
function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

/**
 * Makes one of them.
 *
 * @throws RangeError if the draft is none that is known.
 */
export function jsonSchema(
  name: string,
  description: Description,
  spelling: keyof JsonSchemas,
  draft: string,
): JsonSchema {
  if (!Object.hasOwn(drafts, draft)) {
    throw new RangeError(
      `No JSON Schema for ${draft}: expected ${Object.keys(drafts).join(" or ")}`,
    );
  }
  const [$schema, definitions] = drafts[draft as keyof typeof drafts];
  const making: Making = { spelling, definitions, defined: {} };
  const root = objectSchema(description, making);
  return { $schema, ...root, title: name, [definitions]: making.defined };
}

/** A JSON Schema that is being made. */
interface Making {
  readonly spelling: keyof JsonSchemas;
  /** The keyword for definitions. */
  readonly definitions: "$defs" | "definitions";
  /** The definitions, as they were met. */
  readonly defined: Record<string, JsonSchema>;
}

function objectSchema({ name, text, keys, fields }: Description, making: Making): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  const choices: JsonSchema[] = [];
  for (const [index, field] of fields.entries()) {
    const isRequired = field[2] === undefined;
    const spelled = keysIn(making.spelling, keys[index] as Keys[number]);
    const schema = fieldSchema(field, making);
    for (const key of spelled) properties[key] = schema;
    if (spelled.length > 1) choices.push(oneOf(spelled, isRequired));
    else if (isRequired) required.push(...spelled);
  }
  const schema = { title: name, description: text, type: "object", properties, required };
  return choices.length > 0 ? { ...schema, allOf: choices } : schema;
}

function keysIn(spelling: keyof JsonSchemas, [wire, sdk]: Keys[number]): readonly string[] {
  if (spelling === "wire" || wire === sdk) return [wire];
  return spelling === "sdk" ? [sdk] : [wire, sdk];
}

/** That a field is not there under both of its keys and, if it is required, that it is there. */
function oneOf(keys: readonly string[], isRequired: boolean): JsonSchema {
  return isRequired
    ? { oneOf: keys.map((key) => ({ required: [key] })) }
    : { not: { required: keys } };
}

function fieldSchema(
  [text, kind, presence, constant]: FieldDescription,
  making: Making,
): JsonSchema {
  const schema = kindSchema(kind, making);
  const said =
    constant === undefined ? { description: text } : { description: text, default: constant };
  if (presence === "nullish") return { ...said, anyOf: [schema, { type: "null" }] };
  // In draft-07 what stands beside a `$ref` does not count.
  const isAlone = "$ref" in schema && making.definitions === "definitions";
  return { ...said, ...(isAlone ? { allOf: [schema] } : schema) };
}

function kindSchema(kind: KindDescription, making: Making): JsonSchema {
  if (typeof kind === "string") return { type: kind };
  if ("name" in kind) return reference(kind, making);
  return { type: "array", items: kindSchema(kind[0], making) };
}

function reference(to: Description | EnumerationDescription, making: Making): JsonSchema {
  const { definitions, defined } = making;
  defined[to.name] ??= "values" in to ? choice(to) : objectSchema(to, making);
  return { $ref: `#/${definitions}/${to.name}` };
}

function choice({ name, text, values }: EnumerationDescription): JsonSchema {
  return { title: name, description: text, enum: [...values] };
}
