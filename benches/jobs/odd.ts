import { Random } from "../../tests/shared/random.js";
import { apply } from "./edit.js";
import { fullJob } from "./full.js";
import type { Sample } from "./sample.js";

const plain = JSON.stringify(fullJob(new Random(1, 0, 0)));
const PLACE = "in place of JSON";

/** Jobs that are unusual, but which the SDK takes. */
export const oddJobs: readonly Sample[] = [
  { name: "white space", text: plain.replaceAll(",", " ,\r\n\t") },
  { name: "a member nobody asked for", text: withJson("extra", '{"deep":[1,{"a":null}]}') },
  { name: "a member called __proto__", text: withJson("extra", '{"__proto__":{"id":1}}') },
  { name: "a member given twice", text: plain.replace("{", '{"id":"the last one counts",') },
  { name: "an escaped key", text: plain.replace('"model"', '"m\\u006fdel"') },
  { name: "half a surrogate pair", text: withJson("suffix", '"\\ud800"') },
  { name: "an integer written 1.0", text: withJson("created_at", "1.0") },
  { name: "an integer written 1e3", text: withJson("created_at", "1e3") },
  { name: "an integer that is -0", text: withJson("created_at", "-0") },
  { name: "an integer beyond 2^53", text: withJson("created_at", "9007199254740993") },
  { name: "an integer beyond 2^64", text: withJson("created_at", "1e21") },
  { name: "a number beyond all doubles", text: withJson("hyperparameters.epochs", "1e400") },
  { name: "a number of many digits", text: withJson("metadata.cost", "0.30000000000000004441") },
  { name: "an empty string", text: withJson("id", '""') },
  { name: "an empty list", text: withJson("integrations", "[]") },
];

function withJson(path: string, json: string): string {
  const job = fullJob(new Random(1, 0, 0));
  apply(job, { path, value: PLACE });
  return JSON.stringify(job).replace(JSON.stringify(PLACE), json);
}
