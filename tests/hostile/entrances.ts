/** An entrance is a function through which input enters the package. */
import * as product from "completion-job";
import { otherComponentNames } from "../shared/components.js";
import { functionsOf } from "../shared/package.js";

export interface Entrance {
  readonly name: string;
  /** Returns whether the input was accepted. It throws what the function throws, except a ValidationError. */
  readonly enter: (input: unknown) => boolean;
}

const functions = functionsOf(product);
const names = ["CompletionJobOut", ...otherComponentNames] as const;

/** The functions that read a text. Those of a job come first. */
export const textEntrances: readonly Entrance[] = names.flatMap((name) => {
  const { fromJSON, object } = functions[name];
  return [
    { name: `${name} fromJSON`, enter: (input) => fromJSON(input as string).ok },
    {
      name: `${name}.parseJSON`,
      enter: (input) => passes(() => object.parseJSON(input as string)),
    },
    { name: `${name}.isJSON`, enter: (input) => object.isJSON(input as string) },
  ];
});

/** The functions that read a JavaScript value. Those of a job come first. */
export const valueEntrances: readonly Entrance[] = names.flatMap((name) => {
  const { toJSON, object } = functions[name];
  return [
    { name: `${name}.safeParse`, enter: (input) => object.safeParse(input).ok },
    { name: `${name}.parse`, enter: (input) => passes(() => object.parse(input)) },
    { name: `${name}.is`, enter: (input) => object.is(input) },
    { name: `${name}.isWire`, enter: (input) => object.isWire(input) },
    { name: `${name} toJSON`, enter: (input) => passes(() => toJSON(input as never)) },
  ];
});

function passes(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof product.ValidationError) return false;
    throw error;
  }
}
