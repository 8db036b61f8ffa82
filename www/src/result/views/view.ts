import type { Verdict } from "../../judge/verdict.js";

/** What is copied: its name, and the whole of it even where less is shown. */
export interface Copy {
  readonly name: string;
  whole(): string;
}

/** One way to look at verdicts of a kind. */
export interface View<V extends Verdict = Verdict> {
  readonly shown: HTMLElement;
  /** Shows a verdict; gives what is to be copied, if there is anything. */
  show(verdict: V): Copy | undefined;
}
