/** The checks that run on every JavaScript value. */
import { type Outcome, orThrew } from "../sides/outcome.js";
import type { Subject } from "../sides/side.js";
import { type Check, expectEqual } from "./check.js";
import type { ObjectTrial } from "./trial.js";

/** Compares one side with the SDK. */
export function objectChecks(side: Subject): Check<ObjectTrial>[] {
  const { name: sideName, functions } = side;
  return [
    {
      sentence: `safeParse of ${sideName} gives the SDK's verdict, value and issues, in the spelling of the input`,
      run: ({ name, build, normalized }) => {
        const expected = normalized();
        if (expected) expectEqual(expected, side.safeParse(name, build()));
      },
    },
    {
      sentence: `parse of ${sideName} returns the SDK's value or throws its issues`,
      every: 4,
      run: ({ name, build, normalized }) => {
        const expected = normalized();
        if (expected) expectEqual(expected, side.parse(name, build()));
      },
    },
    {
      sentence: `is of ${sideName} accepts what the SDK's outbound schema accepts`,
      run: ({ name, build, outbound }) =>
        expectAcceptance(outbound(), verdict(functions[name].object.is, build())),
    },
    {
      sentence: `isWire of ${sideName} accepts what the SDK's inbound schema accepts`,
      run: ({ name, build, inbound }) =>
        expectAcceptance(inbound(), verdict(functions[name].object.isWire, build())),
    },
    {
      sentence: `toJSON of ${sideName} writes the SDK's text or throws its issues`,
      run: ({ name, build, outbound }) =>
        expectEqual(written(outbound()), side.toJSON(name, build())),
    },
  ];
}

function verdict(judge: (value: unknown) => boolean, value: unknown): Outcome {
  return orThrew(() => ({ verdict: "valid", value: judge(value) }));
}

/** A predicate stops at the first wrong member, so it may return false where the schema goes on and throws. */
function expectAcceptance(outcome: Outcome, actual: Outcome): void {
  const left = outcome.verdict === "threw" && actual.verdict === "valid" && actual.value === false;
  if (!left) expectEqual(acceptance(outcome), actual);
}

/** The outcome that a predicate must have if the schema's is `outcome`. */
function acceptance(outcome: Outcome): Outcome {
  if (outcome.verdict === "threw") return outcome;
  return { verdict: "valid", value: outcome.verdict === "valid" };
}

/** The outcome of the SDK's …ToJSON, which is just `JSON.stringify` of the outbound value. */
function written(outcome: Outcome): Outcome {
  if (outcome.verdict !== "valid") return outcome;
  return orThrew(() => ({ verdict: "valid", value: JSON.stringify(outcome.value) }));
}
