import type { Verdict } from "../../judge/verdict.js";

/** What the Copy button copies. */
export interface Copy {
  /** Its name in the notice "… copied". */
  readonly name: string;
  /** The complete text, even if the view shows only its beginning. */
  whole(): string;
}

/** One way to show verdicts of a type. */
export interface View<V extends Verdict = Verdict> {
  readonly shown: HTMLElement;
  /** Shows a verdict and returns what can be copied, if anything. */
  show(verdict: V): Copy | undefined;
}
