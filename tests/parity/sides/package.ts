/** Makes a side from a package that has the API of this one. */
import { type Package, type Result, functionsOf } from "../../shared/package.js";
import { type Issue, type Outcome, orThrew } from "./outcome.js";
import type { Subject } from "./side.js";

export function sideOf(name: string, product: Package): Subject {
  const functions = functionsOf(product);

  /** The outcome of a function that returns a value or throws a ValidationError. */
  function returned(produce: () => unknown): Outcome {
    try {
      return { verdict: "valid", value: produce() };
    } catch (error) {
      if (error instanceof product.ValidationError) return failure(error as WithIssues);
      return { verdict: "threw", error };
    }
  }

  return {
    name,
    functions,
    ValidationError: product.ValidationError,
    fromJSON: (component, input) => orThrew(() => outcomeOf(functions[component].fromJSON(input))),
    toJSON: (component, value) => returned(() => functions[component].toJSON(value as never)),
    parseJSON: (component, input) => returned(() => functions[component].object.parseJSON(input)),
    safeParse: (component, value) =>
      orThrew(() => outcomeOf(functions[component].object.safeParse(value))),
    parse: (component, value) => returned(() => functions[component].object.parse(value)),
  };
}

function outcomeOf(result: Result): Outcome {
  if (result.ok) return { verdict: "valid", value: result.value };
  return failure(result.error);
}

export interface WithIssues {
  readonly issues: readonly Issue[];
}

/** The outcome is `broken` if the only issue is `invalid_json`, and `invalid` otherwise. */
export function failure({ issues }: WithIssues): Outcome {
  const broken = issues.length === 1 && issues[0]?.code === "invalid_json";
  return { verdict: broken ? "broken" : "invalid", issues };
}
