/** A trial is one case: an input and the SDK's outcome for it. */
import { type Kind, type Spelling, kinds, sdkOnlyNames } from "../rules/description.js";
import { fieldCount } from "../inputs/fault-rate.js";
import { generateObject } from "../inputs/generate-object.js";
import { generateText } from "../inputs/generate-text.js";
import { sdk } from "../sides/sdk.js";
import type { Outcome } from "../sides/outcome.js";
import { type ComponentName, otherComponentNames } from "../../shared/components.js";
import { Random } from "../../shared/random.js";
import { showText, showValue } from "../comparison/show.js";
import { isSpelledThroughout } from "../rules/spelled-throughout.js";

interface Trial {
  readonly name: ComponentName;
  readonly kind: Kind;
  readonly expected: Outcome;
  /** Prints the case and its input. */
  readonly show: () => string;
}

export interface TextTrial extends Trial {
  readonly text: string;
  /** Whether the text contains a key in SDK spelling, as an unknown member. */
  readonly sdkNames: boolean;
  readonly loneSurrogates: boolean;
}

export interface ObjectTrial extends Trial {
  readonly spelling: Spelling;
  /** Makes the input, a new one at each call. */
  readonly build: () => unknown;
  /** The outcome of the SDK's inbound schema, whatever the spelling of the input. */
  readonly inbound: () => Outcome;
  /** The outcome of the SDK's outbound schema. */
  readonly outbound: () => Outcome;
  /** The outcome of an SDK that took either spelling, or undefined if that is not certain. */
  readonly normalized: () => Outcome | undefined;
}

const textStream = 1;
const objectStream = 2;
const loneSurrogate = /\p{Surrogate}/u;

export function trialOfText(
  name: ComponentName,
  text: string,
  title = "a text",
  sdkNames = [...sdkOnlyNames].some((sdkName) => text.includes(sdkName)),
): TextTrial {
  return {
    name,
    kind: kinds[name],
    text,
    sdkNames,
    loneSurrogates: loneSurrogate.test(text),
    expected: sdk.fromJSON(name, text),
    show: () => `${title}, ${name}\ninput: ${showText(text)}`,
  };
}

export function trialOfObject(
  name: ComponentName,
  spelling: Spelling,
  build: () => unknown,
  title = "an object",
): ObjectTrial {
  const expected = spelling === "wire" ? sdk.inbound(name, build()) : sdk.outbound(name, build());
  return {
    name,
    kind: kinds[name],
    spelling,
    build,
    expected,
    inbound: once(() => (spelling === "wire" ? expected : sdk.inbound(name, build()))),
    outbound: once(() => (spelling === "sdk" ? expected : sdk.outbound(name, build()))),
    normalized: once(() => (spelling === "wire" ? expected : renamedBack(name, build, expected))),
    show: () => `${title}, ${name}, ${spelling} spelling\ninput: ${showValue(build())}`,
  };
}

/** Turns an outbound outcome into SDK spelling: its value is in wire spelling, so it is read with the inbound schema. */
function renamedBack(name: ComponentName, build: () => unknown, outcome: Outcome) {
  if (outcome.verdict === "threw") return outcome;
  if (!isSpelledThroughout(build(), kinds[name])) return undefined;
  return outcome.verdict === "valid" ? sdk.inbound(name, outcome.value) : outcome;
}

export function textTrial(seed: number, caseNumber: number): TextTrial {
  const random = new Random(seed, textStream, caseNumber);
  const name = pickName(random);
  const { text, sdkNames } = generateText(random, kinds[name]);
  return trialOfText(name, text, `seed ${seed}, text ${caseNumber}`, sdkNames);
}

export function objectTrial(seed: number, caseNumber: number): ObjectTrial {
  const start = () => new Random(seed, objectStream, caseNumber);
  const spelling = caseNumber % 2 === 0 ? "wire" : "sdk";
  const build = () => {
    const random = start();
    return generateObject(random, kinds[pickName(random)], spelling);
  };
  return trialOfObject(pickName(start()), spelling, build, `seed ${seed}, object ${caseNumber}`);
}

export function* textTrials(seed: number, count: number): Generator<TextTrial> {
  for (let at = 0; at < count; at += 1) yield textTrial(seed, at);
}

export function* objectTrials(seed: number, count: number): Generator<ObjectTrial> {
  for (let at = 0; at < count; at += 1) yield objectTrial(seed, at);
}

/** The names of the other components. A component with more fields has more that can break, so it is there more often. */
const otherNames = otherComponentNames.flatMap((name) =>
  Array<ComponentName>(fieldCount(kinds[name])).fill(name),
);

function pickName(random: Random): ComponentName {
  return random.chance(0.4) ? "CompletionJobOut" : random.pick(otherNames);
}

function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | undefined;
  return () => {
    made ??= { result: make() };
    return made.result;
  };
}
