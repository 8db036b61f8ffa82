/** Finds out how the keys of a job are spelled. */
import { wireKeys } from "../../generated/identify/rules.js";
import * as sentences from "../../generated/identify/sentences.js";
import type { Evidence, KeySpelling } from "../identification.js";
import { elementsOf, isArray, isObject, member } from "./look.js";
import { camelCase, find } from "./signature.js";

/** The members that hold objects whose keys count. The data of an event is not among them. */
const OBJECTS = ["hyperparameters", "metadata", "metrics"];
const LISTS = ["integrations", "repositories", "events", "checkpoints", "classifier_targets"];

/** How many elements of a list are looked at. */
const SOME = 20;

/** The spelling, and the first key in SDK spelling. */
export interface Spelled {
  readonly spelling: KeySpelling;
  readonly evidence: readonly Evidence[];
}

/** Looks at the keys of a job or a part, and at those of the objects in it. */
export function spellingOf(value: unknown): Spelled {
  let wire: string | undefined;
  let sdk: string | undefined;
  for (const [pointer, object] of objectsIn(value, "")) {
    for (const key of wireKeys) {
      if (member(object, key) !== undefined) wire ??= `${pointer}/${key}`;
      const other = camelCase(key);
      if (member(object, other) !== undefined) sdk ??= `${pointer}/${other}`;
    }
  }
  if (sdk === undefined) return { spelling: "wire", evidence: [] };
  const evidence = [{ pointer: sdk, shows: sentences.showsSdk }];
  if (wire === undefined) return { spelling: "sdk", evidence };
  return {
    spelling: "mixed",
    evidence: [...evidence, { pointer: wire, shows: sentences.showsWire }],
  };
}

/** Yields a value and the objects in it, each with its pointer. */
function* objectsIn(value: unknown, pointer: string): Generator<[string, unknown]> {
  yield [pointer, value];
  for (const key of OBJECTS) {
    const inner = member(value, key);
    if (isObject(inner)) yield [`${pointer}/${key}`, inner];
  }
  for (const name of LISTS) {
    const found = find(value, name);
    if (!isArray(found?.value)) continue;
    for (const [index, element] of elementsOf(found?.value).slice(0, SOME).entries()) {
      if (!isObject(element)) continue;
      const at = `${pointer}/${found?.key}/${index}`;
      yield [at, element];
      const metrics = member(element, "metrics");
      if (isObject(metrics)) yield [`${at}/metrics`, metrics];
    }
  }
}
