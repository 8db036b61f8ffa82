/** The JSON Schemas and the package's own functions give the same verdicts on the same JSON values. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { type ComponentName, componentNames } from "../parity/sides/sdk.js";
import { readSettings } from "../shared/settings.js";
import { faces } from "../shared/components.js";
import { jsonValues } from "./json-values.js";

const { seed, texts: count } = readSettings(2_000);
/** The least share of either verdict, so that neither is hardly ever asked for. */
const LEAST_SHARE = 0.1;

const strict = new Ajv2020({ strict: true });
/** As strict as ajv is unless told: not so that a list of required keys must know their values. */
const usual = new Ajv2020();
const usual7 = new Ajv();

type Face = (typeof faces)[ComponentName];
type Verdict = (value: unknown) => boolean;

/** How a face's JSON Schemas judge, and how its functions do. */
const pairs: Readonly<Record<string, (face: Face) => readonly [schema: Verdict, ours: Verdict]>> = {
  "jsonSchema.wire accepts what isWire does": (face) => [
    strict.compile(face.jsonSchema.wire),
    face.isWire,
  ],
  "jsonSchema.sdk accepts what is does": (face) => [strict.compile(face.jsonSchema.sdk), face.is],
  "jsonSchema.either accepts what parse does": (face) => [
    usual.compile(face.jsonSchema.either),
    (value) => face.safeParse(value).ok,
  ],
  "the standard's input in draft-07 accepts what parse does": (face) => [
    usual7.compile(face["~standard"].jsonSchema.input({ target: "draft-07" })),
    (value) => face.safeParse(value).ok,
  ],
};

for (const [title, pair] of Object.entries(pairs)) {
  for (const spelling of ["wire", "sdk", "mixed"] as const) {
    test(`${title}, of ${count} ${spelling} objects (seed ${seed})`, () => {
      const judges = new Map(componentNames.map((name) => [name, pair(faces[name])]));
      const verdicts = { true: 0, false: 0 };
      for (const { name, value } of jsonValues(seed, spelling, count)) {
        const [schema, ours] = judges.get(name) as readonly [Verdict, Verdict];
        const verdict = ours(value);
        if (schema(value) !== verdict) assert.fail(`not ${verdict}: ${JSON.stringify(value)}`);
        verdicts[`${verdict}`]++;
      }
      const { true: valid, false: invalid } = verdicts;
      assert.ok(Math.min(valid, invalid) > count * LEAST_SHARE, JSON.stringify(verdicts));
    });
  }
}
