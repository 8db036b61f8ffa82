import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { CompletionJobOut } from "completion-job";
import { readSettings } from "../parity/settings.js";
import { textTrial } from "../parity/trial.js";

const { seed, texts: count } = readSettings(5_000);
const file = fileURLToPath(import.meta.resolve("completion-job/schema.json"));
const validate = new Ajv2020({ strict: true }).compile(JSON.parse(readFileSync(file, "utf8")));

/** What JSON Schema says of numbers that are too large for a double is up to the validator. */
const mayBeInfinite = /[eE]\+?\d{3}|\d{300}/;

test(`the JSON Schema accepts what the package accepts (${count} texts, seed ${seed})`, () => {
  const verdicts = { true: 0, false: 0 };
  for (let index = 0; index < count; index++) {
    const { name, text, expected } = textTrial(seed, index);
    if (name !== "CompletionJobOut" || expected.verdict === "broken") continue;
    if (mayBeInfinite.test(text)) continue;
    const verdict = CompletionJobOut.isJSON(text);
    assert.equal(validate(JSON.parse(text)), verdict, text);
    verdicts[`${verdict}`]++;
  }
  assert.ok(verdicts.true > count / 10 && verdicts.false > count / 10, JSON.stringify(verdicts));
});
