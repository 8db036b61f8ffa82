import { countFilledIn } from "../defaults/filled-in.js";
import { counted } from "../page/count.js";
import type { Spelling } from "./spelling.js";
import type { Verdict } from "./verdict.js";

/** What the SDK filled in is counted in texts up to this length. */
const COUNTED = 32_000;

const spelled: Readonly<Record<Spelling, string>> = {
  wire: "Wire spelling, as in created_at",
  sdk: "SDK spelling, as in createdAt",
  mixed: "Both spellings; read as wire, as in created_at",
  either: "No key tells its spelling; it is read as wire",
};

/** A verdict in a word or two. */
export function headlineOf(verdict: Verdict): string {
  switch (verdict.kind) {
    case "valid":
      return "Valid job";
    case "wrong":
      return counted(verdict.issues.length, "issue");
    case "broken":
      return "Not JSON";
    case "empty":
      return "Nothing to judge";
    case "pending":
      return "Judging…";
    case "refused":
      return "Too large";
  }
}

/** What else is to be said of a text. */
export function detailOf(verdict: Verdict): string {
  switch (verdict.kind) {
    case "valid": {
      const spelling = spelled[verdict.spelling];
      if (verdict.text.length > COUNTED) return spelling;
      const count = countFilledIn(verdict.text, verdict.value);
      return `${spelling}; the SDK fills in ${count === 0 ? "nothing" : counted(count, "default")}`;
    }
    case "wrong":
      return spelled[verdict.spelling];
    case "broken":
      return verdict.issues[0]?.message.replace(/^Invalid JSON: /, "") ?? "";
    case "empty":
      return "Paste a job, open a file or drop one here";
    case "pending":
      return "So large a job waits until the keys rest";
    case "refused":
      return "There is no memory to read it";
  }
}
