/** What must hold for every JS value. */
import { getParsedType } from "zod";
import { type Check, expectEqual } from "./check.js";
import type { Component, Field, Kind } from "./description.js";
import { inbound } from "./oracle.js";
import { type Outcome, orThrew } from "./outcome.js";
import { parse, safeParse, subject, toJSON } from "./subject.js";
import type { ObjectTrial } from "./trial.js";

export const objectChecks: readonly Check<ObjectTrial>[] = [
  {
    sentence: "safeParse gives the SDK's verdict, value and issues in the spelling it is given",
    run: (trial) => {
      const expected = expectedOfEither(trial);
      if (expected) expectEqual(expected, safeParse(trial.name, trial.build()));
    },
  },
  {
    sentence: "parse returns and throws what safeParse gives",
    run: (trial) => {
      const expected = expectedOfEither(trial);
      if (expected) expectEqual(expected, parse(trial.name, trial.build()));
    },
  },
  {
    sentence: "is accepts what the SDK's outbound schema accepts",
    run: ({ name, build, outbound }) => {
      const accepted = orThrew(() => ({
        verdict: "valid",
        value: subject[name].object.is(build()),
      }));
      expectEqual(acceptance(outbound()), accepted);
    },
  },
  {
    sentence: "toJSON writes the SDK's text or throws its issues",
    run: ({ name, build, outbound }) => expectEqual(written(outbound()), toJSON(name, build())),
  },
];

/** What the SDK makes of the value in its own spelling, or undefined where that is not certain. */
function expectedOfEither({ name, component, spelling, build, expected }: ObjectTrial) {
  if (spelling === "wire" || expected.verdict === "threw") return expected;
  if (!isSpelledThroughout(build(), { type: "component", component })) return undefined;
  return expected.verdict === "valid" ? inbound(name, expected.value) : expected;
}

/** What `is` gives for a value of which the outbound schema gives `outcome`. */
function acceptance(outcome: Outcome): Outcome {
  if (outcome.verdict === "threw") return outcome;
  return { verdict: "valid", value: outcome.verdict === "valid" };
}

/** What the SDK's …ToJSON gives: no more than `JSON.stringify` of the outbound value. */
function written(outcome: Outcome): Outcome {
  if (outcome.verdict !== "valid") return outcome;
  return { verdict: "valid", value: JSON.stringify(outcome.value) };
}

/**
 * Whether each object of a component shows by a key that it is in the SDK's spelling, or would give
 * the same in either: one without such a key is read as wire, and its missing members named so.
 */
function isSpelledThroughout(value: unknown, kind: Kind): boolean {
  const type = getParsedType(value);
  if (kind.type === "array" && type === "array") {
    return [...(value as unknown[])].every((item) => isSpelledThroughout(item, kind.item));
  }
  if (kind.type !== "component" || type !== "object") return true;
  const members = value as Readonly<Record<string, unknown>>;
  if (!isSpelled(members, kind.component)) return false;
  return kind.component.fields.every(
    (field) => !holdsComponents(field) || isSpelledThroughout(members[field.sdk], field.kind),
  );
}

function isSpelled(value: object, { fields }: Component): boolean {
  const own = fields.filter(({ wire, sdk }) => wire !== sdk);
  const alike = own.every(({ presence }) => presence !== "required");
  return alike || own.some(({ sdk }) => sdk in value);
}

function holdsComponents({ kind }: Field): boolean {
  return kind.type === "component" || kind.type === "array";
}
