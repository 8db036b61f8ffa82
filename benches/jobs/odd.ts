import { Random } from "../../tests/parity/random.js";
import type { Sample } from "./broken.js";
import { fullJob } from "./full.js";

const plain = JSON.stringify(fullJob(new Random(1, 0, 0)));

/** Jobs that are unusual, but which the SDK takes. */
export const oddJobs: readonly Sample[] = [
  { name: "white space", text: plain.replaceAll(",", " ,\r\n\t") },
  { name: "a member nobody asked for", text: withMember('"extra":{"deep":[1,{"a":null}]}') },
  { name: "a member called __proto__", text: withMember('"__proto__":{"id":1}') },
  { name: "a member given twice", text: withMember('"id":"the last one counts"') },
  { name: "an escaped key", text: plain.replace('"model"', '"m\\u006fdel"') },
  { name: "half a surrogate pair", text: withMember('"suffix":"\\ud800"') },
  { name: "an integer written 1.0", text: withMember('"created_at":1.0') },
  { name: "an integer written 1e3", text: withMember('"created_at":1e3') },
  { name: "an integer that is -0", text: withMember('"created_at":-0') },
  { name: "an integer beyond 2^53", text: withMember('"created_at":9007199254740993') },
  { name: "an integer beyond 2^64", text: withMember('"created_at":1e21') },
  { name: "a number beyond all doubles", text: withMember('"hyperparameters":{"epochs":1e400}') },
  {
    name: "a number with many digits",
    text: withMember('"hyperparameters":{"epochs":0.30000000000000004441}'),
  },
  {
    name: "empty strings and lists",
    text: withMember('"id":"","training_files":[],"integrations":[]'),
  },
];

function withMember(member: string): string {
  return `${plain.slice(0, -1)},${member}}`;
}
