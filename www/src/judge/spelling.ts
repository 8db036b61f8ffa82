import { skipSpace } from "../json/extent.js";
import { partsOf } from "../json/part.js";
import { root } from "../model/model.js";

/** The spelling of a job's own keys: `either` if it has none that tells, `mixed` if it has keys of both. */
export type Spelling = "wire" | "sdk" | "either" | "mixed";

const told = root.fields.filter(({ wire, sdk }) => wire !== sdk);
const wireKeys = new Set<string | number>(told.map(({ wire }) => wire));
const sdkKeys = new Set<string | number>(told.map(({ sdk }) => sdk));

/** Which spelling is seen in a text. */
export function spellingOf(text: string): Spelling {
  let isWire = false;
  let isSdk = false;
  for (const { key } of partsOf(text, skipSpace(text, 0))) {
    isWire ||= wireKeys.has(key);
    isSdk ||= sdkKeys.has(key);
  }
  if (isWire && isSdk) return "mixed";
  if (isWire) return "wire";
  return isSdk ? "sdk" : "either";
}
