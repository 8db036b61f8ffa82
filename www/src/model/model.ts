import { CompletionJobOut } from "completion-job";
import type { Path } from "../json/path.js";
import { type Component, type Field, isKeyOf, type Presence } from "./field.js";
import type { Kind } from "./kind.js";

/** The part of JSON Schema that the package's schemas use. */
interface Schema {
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly default?: string | number;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly title?: string;
  readonly type?: string;
}

const wire = CompletionJobOut.jsonSchema.wire as Schema;
const sdk = CompletionJobOut.jsonSchema.sdk as Schema;

/** The job itself: `CompletionJobOut`. */
export const root = componentOf(wire, sdk);

/** The objects of the model by name, the job first. */
export const components: ReadonlyMap<string, Component> = new Map(
  [root, ...inner()].map((component) => [component.name, component]),
);

/** The kind of value that belongs at a path of a job. The keys may be in either spelling. */
export function kindAt(path: Path): Kind | undefined {
  let kind: Kind | undefined = { type: "object", component: root.name };
  for (const key of path) {
    if (kind?.type === "array") kind = kind.element;
    else kind = kind && fieldOf(kind, key)?.kind;
  }
  return kind;
}

/** The field at a path of a job. For an element of a list, this is the field that holds the list. */
export function fieldAt(path: Path): Field | undefined {
  const last = path.findLastIndex((key) => typeof key === "string");
  const kind = kindAt(path.slice(0, last));
  return last < 0 || kind === undefined ? undefined : fieldOf(kind, path[last] as string);
}

function fieldOf(kind: Kind, key: string | number): Field | undefined {
  if (kind.type !== "object") return undefined;
  return components.get(kind.component)?.fields.find((field) => isKeyOf(field, key));
}

function inner(): Component[] {
  const pairs = Object.entries(wire.$defs ?? {}).filter(([, { properties }]) => properties);
  return pairs.map(([name, definition]) => componentOf(definition, sdk.$defs?.[name] ?? {}));
}

/** Makes a component of its two schemas, one for each spelling. Both list the properties in the same order. */
function componentOf(inWire: Schema, inSdk: Schema): Component {
  const { title = "", description = "", properties = {}, required = [] } = inWire;
  const sdkKeys = Object.keys(inSdk.properties ?? {});
  const fields = Object.entries(properties).map(([key, property], index) =>
    toField([key, sdkKeys[index] ?? key], property, required.includes(key)),
  );
  return { name: title, description, fields };
}

function toField([wire, sdk]: [string, string], property: Schema, isRequired: boolean): Field {
  const field = {
    wire,
    sdk,
    kind: kindOf(property),
    presence: presenceOf(property, isRequired),
    description: property.description ?? "",
  };
  return property.default === undefined ? field : { ...field, defaultValue: property.default };
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
  const values = wire.$defs?.[name]?.enum;
  return values === undefined
    ? { type: "object", component: name }
    : { type: "enum", name, values };
}
