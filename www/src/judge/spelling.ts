import { skipSpace } from "../json/extent.js";
import { partsOf } from "../json/part.js";
import { root } from "../model/model.js";

/** The spelling of a job's own keys. `mixed`: keys of both spellings occur. `either`: no key shows which spelling it is. */
export type Spelling = "wire" | "sdk" | "either" | "mixed";

const differing = root.fields.filter(({ wire, sdk }) => wire !== sdk);
const wireKeys = new Set<string | number>(differing.map(({ wire }) => wire));
const sdkKeys = new Set<string | number>(differing.map(({ sdk }) => sdk));

/** Tells which spelling a text uses. */
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
