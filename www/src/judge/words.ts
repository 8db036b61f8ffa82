import { counted } from "../page/count.js";
import { filledIn } from "../result/object-view.js";
import type { Spelling } from "./spelling.js";
import type { Verdict } from "./verdict.js";

/** A verdict in two lines. */
export interface Words {
  readonly headline: string;
  readonly detail: string;
}

/** A verdict in words. */
export function wordsOf(verdict: Verdict): Words {
  switch (verdict.kind) {
    case "valid":
      return {
        headline: "Valid job",
        detail: `${spelled[verdict.spelling]}; the SDK fills in ${filledIn(verdict)}`,
      };
    case "wrong":
      return {
        headline: counted(verdict.issues.length, "issue"),
        detail: spelled[verdict.spelling],
      };
    case "broken":
      return {
        headline: "Not JSON",
        detail: verdict.issues[0]?.message.replace(/^Invalid JSON: /, "") ?? "",
      };
    case "empty":
      return { headline: "Nothing to judge", detail: "Paste a job, open a file or drop one here" };
    case "pending":
      return { headline: "Judging…", detail: "So large a job waits until the keys rest" };
    case "refused":
      return { headline: "Too large", detail: "There is no memory to read it" };
  }
}

const spelled: Readonly<Record<Spelling, string>> = {
  wire: "Wire spelling, as in created_at",
  sdk: "SDK spelling, as in createdAt",
  mixed: "Both spellings; its own keys are read as wire",
  either: "No key tells its spelling; it is read as wire",
};
