import { countFilledIn } from "../defaults/filled-in.js";
import { counted } from "../page/count.js";
import type { Spelling } from "./spelling.js";
import type { Verdict } from "./verdict.js";

/** Longer texts are not searched for members that the SDK added. */
const COUNTED = 32_000;

const spelled: Readonly<Record<Spelling, string>> = {
  wire: "Wire spelling, as in created_at",
  sdk: "SDK spelling, as in createdAt",
  mixed: "Keys of both spellings; read as wire, as in created_at",
  either: "No key shows which spelling this is; read as wire",
};

/** Says a verdict in two or three words. */
export function headlineOf(verdict: Verdict): string {
  switch (verdict.kind) {
    case "valid":
      return "Valid job";
    case "wrong":
      return counted(verdict.issues.length, "issue");
    case "broken":
      return "Not JSON";
    case "empty":
      return "No job yet";
    case "pending":
      return "Checking…";
    case "refused":
      return "Too large";
  }
}

/** Adds a line to the headline: the spelling, the JSON error, or what to do next. */
export function detailOf(verdict: Verdict): string {
  switch (verdict.kind) {
    case "valid": {
      const spelling = spelled[verdict.spelling];
      if (verdict.text.length > COUNTED) return spelling;
      const count = countFilledIn(verdict.text, verdict.value);
      return `${spelling}; the SDK adds ${count === 0 ? "no defaults" : counted(count, "default")}`;
    }
    case "wrong":
      return spelled[verdict.spelling];
    case "broken":
      return verdict.issues[0]?.message.replace(/^Invalid JSON: /, "") ?? "";
    case "empty":
      return "Paste a job, open a file or drop one here";
    case "pending":
      return "A job this large is checked when you stop typing";
    case "refused":
      return "There is not enough memory to read this job";
  }
}
