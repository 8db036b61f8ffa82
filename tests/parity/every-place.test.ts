import { checksOfObjects, checksOfTexts } from "./checks/all-checks.js";
import { allHold } from "./checks/all-hold.js";
import { badTokens } from "./inputs/text/broken-text.js";
import {
  type Component,
  type Field,
  type Kind,
  type Spelling,
  components,
  objectNames,
} from "./rules/description.js";
import { fractionForms, integerForms } from "./inputs/text/number-text.js";
import { oddValues } from "./inputs/value/odd-value.js";
import { type ComponentName, componentNames } from "../shared/components.js";
import { objectWith, rightText, textWith } from "./inputs/sample.js";
import { stringPieces } from "./inputs/text/string-text.js";
import { type TextTrial, trialOfObject, trialOfText } from "./checks/trial.js";

const ofEachType = ["null", "true", "false", "0", '""', '"x"', "[]", "{}", "[[]]", '[{"id":1}]'];
const numbers = [...integerForms, ...fractionForms];
const strings = stringPieces.map((piece) => `"${piece}"`);

/** Texts of a component with `token` as the value of a field, or as the only item of its list; for each field. */
function* inEachField(token: string): Generator<[ComponentName, string]> {
  for (const name of objectNames) {
    for (const { wire, kind } of components[name].fields) {
      yield [name, textWith(components[name], { [wire]: token })];
      if (kind.type === "array") yield [name, textWith(components[name], { [wire]: `[${token}]` })];
    }
    yield [name, textWith(components[name], { nobody_asked_for: token })];
    yield [name, textWith(components[name], { nobody_asked_for: `[0,{"a":${token}}]` })];
  }
  for (const name of componentNames) yield [name, token];
}

function* textsWith(tokens: readonly string[]): Generator<TextTrial> {
  for (const token of tokens) {
    for (const [name, text] of inEachField(token)) yield trialOfText(name, text, token);
  }
}

/** Texts of a job with each token as the value of a field of a component inside the job; for each such field. */
function* insideJob(tokens: readonly string[]): Generator<TextTrial> {
  const fields = components.CompletionJobOut.fields;
  for (const { wire, kind } of fields) {
    const inner = componentIn(kind);
    if (inner === undefined) continue;
    for (const { wire: member } of inner.fields) {
      for (const token of tokens) {
        const text = textWith(inner, { [member]: token });
        const value = kind.type === "array" ? `[${textWith(inner)},${text},${text}]` : text;
        yield trialOfText(
          "CompletionJobOut",
          textWith(components.CompletionJobOut, { [wire]: value }),
        );
      }
    }
  }
}

function componentIn(kind: Kind): Component | undefined {
  if (kind.type === "array") return componentIn(kind.item);
  return kind.type === "component" ? kind.component : undefined;
}

function* valuesInEachField(spelling: Spelling) {
  for (const make of oddValues) {
    for (const name of componentNames) yield trialOfObject(name, spelling, make);
    for (const name of objectNames) {
      for (const field of components[name].fields) yield* valuesIn(name, spelling, field, make);
    }
  }
}

function* valuesIn(name: ComponentName, spelling: Spelling, field: Field, make: () => unknown) {
  const around = (value: unknown) =>
    objectWith(components[name], spelling, { [field[spelling]]: value });
  yield trialOfObject(name, spelling, () => around(make()));
  if (field.kind.type !== "array") return;
  const right = () => JSON.parse(rightText(field.kind)) as unknown[];
  yield trialOfObject(name, spelling, () => around([...right(), make(), make()]));
}

const places = [
  ["a value of each JSON type", ofEachType],
  ["every form of number", numbers],
  ["every piece of a string", strings],
  ["every broken token", badTokens],
] as const;

for (const [what, tokens] of places) {
  allHold(checksOfTexts, `${what}, in every field`, () => textsWith(tokens));
}

allHold(checksOfTexts, "a value of each JSON type, in every field inside a job", () =>
  insideJob(ofEachType),
);

for (const spelling of ["wire", "sdk"] as const) {
  allHold(checksOfObjects, `every odd JS value, in every ${spelling} field`, () =>
    valuesInEachField(spelling),
  );
}
