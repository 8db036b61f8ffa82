/** The checks that run on every text. */
import type { JSONInput } from "../../shared/package.js";
import { differenceOfValues, differenceOfWholeIssues } from "../comparison/compare.js";
import type { Outcome } from "../sides/outcome.js";
import { sdk } from "../sides/sdk.js";
import type { Subject } from "../sides/side.js";
import { type Check, Difference, expectEqual, report } from "./check.js";
import type { TextTrial } from "./trial.js";

const encoder = new TextEncoder();

/** Compares one side with the SDK. */
export function textChecks(side: Subject): Check<TextTrial>[] {
  const outcomes = new WeakMap<TextTrial, Outcome>();

  /** The side's outcome for a text. It is computed once and kept, as two checks use it. */
  function fromText(trial: TextTrial): Outcome {
    const outcome = outcomes.get(trial) ?? side.fromJSON(trial.name, trial.text);
    outcomes.set(trial, outcome);
    return outcome;
  }

  return [
    {
      sentence: `fromJSON of ${side.name} gives the SDK's verdict, value and issues`,
      run: (trial) => expectEqual(trial.expected, fromText(trial)),
    },
    {
      sentence: `fromJSON of ${side.name} gives the same outcome for bytes as for their text`,
      run: (trial) => checkBytes(side, trial, fromText),
    },
    {
      sentence: `isJSON of ${side.name} gives the SDK's verdict, for text and bytes`,
      run: (trial) => checkVerdict(side, trial),
    },
    {
      sentence: `parseJSON of ${side.name} gives what the SDK gives, for a text without keys in SDK spelling`,
      every: 3,
      run: ({ name, text, sdkNames, expected }) => {
        if (!sdkNames) expectEqual(expected, side.parseJSON(name, text));
      },
    },
  ];
}

function checkVerdict(side: Subject, { name, text, loneSurrogates, expected }: TextTrial): void {
  const { object } = side.functions[name];
  const same = !loneSurrogates && !text.startsWith("\ufeff");
  const verdicts = [object.isJSON(text), ...(same ? [object.isJSON(encoder.encode(text))] : [])];
  if (verdicts.every((verdict) => verdict === (expected.verdict === "valid"))) return;
  throw new Difference(`isJSON is ${verdicts}, the SDK's verdict is ${expected.verdict}`);
}

function checkBytes(
  side: Subject,
  trial: TextTrial,
  fromText: (trial: TextTrial) => Outcome,
): void {
  const { name, text } = trial;
  if (trial.loneSurrogates) return;
  const bytes = encoder.encode(text);
  const outcome = side.fromJSON(name, asInput(bytes));
  if (text.startsWith("\ufeff")) expectEqual(sdk.fromJSON(name, bytes), outcome);
  else expectSame(fromText(trial), outcome);
}

/** Passes the bytes in one of the forms that are allowed, chosen by their length. */
function asInput(bytes: Uint8Array): JSONInput {
  switch (bytes.length % 4) {
    case 0:
      return bytes;
    case 1:
      return Buffer.from(bytes);
    case 2:
      return bytes.slice().buffer;
    default:
      return within(bytes);
  }
}

/** The bytes as a view into the middle of a larger buffer. */
function within(bytes: Uint8Array): Uint8Array {
  const larger = new Uint8Array(bytes.length + 5).fill(0x5d);
  larger.set(bytes, 3);
  return larger.subarray(3, 3 + bytes.length);
}

/** Expects two outcomes of the same side to be equal, including the places of issues. */
function expectSame(expected: Outcome, actual: Outcome): void {
  const difference = differenceOfWholes(expected, actual);
  if (difference !== undefined) throw new Difference(report(difference, expected, actual));
}

function differenceOfWholes(expected: Outcome, actual: Outcome): string | undefined {
  if (expected.verdict !== actual.verdict) return `the verdict is ${actual.verdict}`;
  if (expected.verdict === "valid" && actual.verdict === "valid") {
    return differenceOfValues(expected.value, actual.value);
  }
  if (expected.verdict === "threw" || actual.verdict === "threw") return "it throws";
  if (expected.verdict === "valid" || actual.verdict === "valid") return undefined;
  return differenceOfWholeIssues(expected.issues, actual.issues);
}
