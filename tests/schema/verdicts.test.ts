/** The JSON Schemas and the package's own functions give the same verdicts on the same JSON values. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { type ComponentName, codecs, componentNames } from "../shared/components.js";
import { readSettings } from "../shared/settings.js";
import { jsonValues } from "./json-values.js";

const { seed, texts: count } = readSettings(2_000);
/** The smallest share that each verdict must have, so that both are tested. */
const LEAST_SHARE = 0.1;

const strict = new Ajv2020({ strict: true });
/** Ajv with its default strictness. With `strict: true`, every required key would have to be declared beside it. */
const usual = new Ajv2020();
const usual7 = new Ajv();

type Codec = (typeof codecs)[ComponentName];
type Verdict = (value: unknown) => boolean;

/** Pairs of verdicts that must agree: one by a JSON Schema of a codec, one by a function of the codec. */
const pairs: Readonly<Record<string, (codec: Codec) => readonly [schema: Verdict, ours: Verdict]>> =
  {
    "jsonSchema.wire accepts what isWire does": (codec) => [
      strict.compile(codec.jsonSchema.wire),
      codec.isWire,
    ],
    "jsonSchema.sdk accepts what is does": (codec) => [
      strict.compile(codec.jsonSchema.sdk),
      codec.is,
    ],
    "jsonSchema.either accepts what parse does": (codec) => [
      usual.compile(codec.jsonSchema.either),
      (value) => codec.safeParse(value).ok,
    ],
    "the input schema in draft-07 accepts what parse does": (codec) => [
      usual7.compile(codec["~standard"].jsonSchema.input({ target: "draft-07" })),
      (value) => codec.safeParse(value).ok,
    ],
  };

for (const [title, pair] of Object.entries(pairs)) {
  for (const spelling of ["wire", "sdk", "mixed"] as const) {
    test(`${title}, of ${count} ${spelling} objects (seed ${seed})`, () => {
      const judges = new Map(componentNames.map((name) => [name, pair(codecs[name])]));
      const verdicts = { true: 0, false: 0 };
      for (const { name, value } of jsonValues(seed, spelling, count)) {
        const [schema, ours] = judges.get(name) as readonly [Verdict, Verdict];
        const verdict = ours(value);
        if (schema(value) !== verdict)
          assert.fail(`the schema does not say ${verdict}: ${JSON.stringify(value)}`);
        verdicts[`${verdict}`]++;
      }
      const { true: valid, false: invalid } = verdicts;
      assert.ok(Math.min(valid, invalid) > count * LEAST_SHARE, JSON.stringify(verdicts));
    });
  }
}
