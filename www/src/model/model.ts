import schema from "completion-job/schema.json" with { type: "json" };
import { type Component, type Field, isKeyOf, type Presence } from "./field.js";
import type { Kind } from "./kind.js";

/** As much of JSON Schema as the package's schema says. */
interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly default?: string | number;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly type?: string;
}

const definitions: Readonly<Record<string, Schema>> = schema.$defs;

/** The objects of the model, by their names. */
export const components: ReadonlyMap<string, Component> = new Map(
  Object.entries(definitions)
    .filter(([, { properties }]) => properties !== undefined)
    .map(([name, definition]) => [name, componentOf(name, definition)]),
);

/** The job itself. */
export const root = components.get("CompletionJobOut") as Component;

/** What may stand at a path of a job, whose keys are spelled either way. */
export function kindAt(path: ReadonlyArray<string | number>): Kind | undefined {
  let kind: Kind | undefined = { type: "object", component: root.name };
  for (const key of path) {
    if (kind?.type === "array") kind = kind.element;
    else kind = kind && fieldOf(kind, key)?.kind;
  }
  return kind;
}

/** The field at a path of a job, or the one whose list the path leads into. */
export function fieldAt(path: ReadonlyArray<string | number>): Field | undefined {
  const last = path.findLastIndex((key) => typeof key === "string");
  const kind = kindAt(path.slice(0, last));
  return last < 0 || kind === undefined ? undefined : fieldOf(kind, path[last] as string);
}

function fieldOf(kind: Kind, key: string | number): Field | undefined {
  if (kind.type !== "object") return undefined;
  return components.get(kind.component)?.fields.find((field) => isKeyOf(field, key));
}

function componentOf(name: string, definition: Schema): Component {
  const { description = "", properties = {}, required = [] } = definition;
  const fields = Object.entries(properties).map(([wire, property]) =>
    toField(wire, property, required.includes(wire)),
  );
  return { name, description, fields };
}

function toField(wire: string, property: Schema, isRequired: boolean): Field {
  const field = {
    wire,
    sdk: wire.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
    kind: kindOf(property),
    presence: presenceOf(property, isRequired),
    description: property.description ?? "",
  };
  return property.default === undefined ? field : { ...field, standIn: property.default };
}

function presenceOf(property: Schema, isRequired: boolean): Presence {
  if (isRequired) return "required";
  if (property.default !== undefined) return "default";
  return property.anyOf === undefined ? "optional" : "nullish";
}

function kindOf(property: Schema): Kind {
  const [first] = property.anyOf ?? [];
  if (first !== undefined) return kindOf(first);
  if (property.$ref !== undefined) return referred(property.$ref.slice("#/$defs/".length));
  if (property.items !== undefined) return { type: "array", element: kindOf(property.items) };
  return { type: property.type as "string" | "boolean" | "number" | "integer" };
}

function referred(name: string): Kind {
  const values = definitions[name]?.enum;
  return values === undefined
    ? { type: "object", component: name }
    : { type: "enum", name, values };
}
