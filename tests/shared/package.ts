/** The API of this package, which other packages can offer too, and a way to find a component's functions in it. */
import { type ComponentName, componentNames } from "./components.js";

/** What a function that reads JSON takes. */
export type JSONInput = string | Uint8Array | ArrayBuffer;

export interface Issue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly expected?: unknown;
  readonly received?: unknown;
  readonly options?: unknown;
  readonly unionErrors?: ReadonlyArray<{ readonly issues: readonly Issue[] }>;
  readonly pointer?: unknown;
  readonly span?: unknown;
}

export type Result =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: Error & { readonly issues: readonly Issue[] } };

/** The functions that a package has for a component. */
export interface ComponentFunctions {
  readonly fromJSON: FromJSON;
  readonly toJSON: ToJSON;
  readonly object: ComponentObject;
}

type FromJSON = (input: JSONInput) => Result;
type ToJSON = (value: never) => string;

interface ComponentObject {
  parse(value: unknown): unknown;
  safeParse(value: unknown): Result;
  parseJSON(input: JSONInput): unknown;
  is(value: unknown): boolean;
  isWire(value: unknown): boolean;
  isJSON(input: JSONInput): boolean;
}

/** A package with the API of this one: for each component an object of its name, and two functions named after it. */
export type Package = { readonly [Name in ComponentName]: ComponentObject } & {
  readonly [Name in ComponentName as `${Uncapitalize<Name>}FromJSON`]: FromJSON;
} & {
  readonly [Name in ComponentName as `${Uncapitalize<Name>}ToJSON`]: ToJSON;
} & {
  /** A class for `instanceof`. The constructors are private. */
  readonly ValidationError: NewableFunction;
};

export type FunctionsByName = Readonly<Record<ComponentName, ComponentFunctions>>;

/** The functions of each component of a package, found by their names. */
export function functionsOf(product: Package): FunctionsByName {
  const entries = componentNames.map((name) => [name, functionsNamed(product, name)] as const);
  return Object.fromEntries(entries) as FunctionsByName;
}

function functionsNamed(product: Package, name: ComponentName): ComponentFunctions {
  const start = uncapitalize(name);
  return {
    fromJSON: product[`${start}FromJSON` as const],
    toJSON: product[`${start}ToJSON` as const],
    object: product[name],
  };
}

/** The start of the names of a component's functions. */
export function uncapitalize<Text extends string>(text: Text): Uncapitalize<Text> {
  return (text.charAt(0).toLowerCase() + text.slice(1)) as Uncapitalize<Text>;
}
