import type { Random } from "../../tests/shared/random.js";
import { fullJob } from "./full.js";
import { withStrings } from "./strings.js";

const passages = ['"quoted"', "C:\\jobs\\tuning", "one\ntwo\tthree", "café", "🚀", "\u0001"];

/** The text of a full job with escapes in every string but enumerations. */
export function escapedText(random: Random): string {
  const job = withStrings(
    fullJob(random),
    (text) => `${text} ${random.pick(passages)}${random.pick(passages)}`,
  );
  return JSON.stringify(job)
    .replaceAll("/", "\\/")
    .replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
