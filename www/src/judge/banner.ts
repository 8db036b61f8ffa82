import { byId } from "../dom/element.js";
import type { Verdict } from "./verdict.js";
import { detailOf, headlineOf } from "./words.js";

/** How long typing must pause before a screen reader announces the verdict, in ms. */
const PAUSE = 700;

/** The words of a go/no-go gauge, which tells whether a part fits. */
const plates: Readonly<Record<Verdict["kind"], string>> = {
  valid: "Go",
  wrong: "No go",
  broken: "No go",
  empty: "–",
  pending: "…",
  refused: "–",
};

let timer: ReturnType<typeof setTimeout> | undefined;
let announced = "";

/** Shows a verdict in the banner at once, and lets screen readers announce it when typing pauses. */
export function showBanner(verdict: Verdict): void {
  const headline = headlineOf(verdict);
  const detail = detailOf(verdict);
  byId("verdict").dataset.kind = verdict.kind;
  write("plate", plates[verdict.kind]);
  write("headline", headline);
  write("detail", detail);
  clearTimeout(timer);
  timer = setTimeout(() => announce(`${headline}. ${detail}`), PAUSE);
}

/** Most keystrokes do not change the words. Leaving the element alone then saves a redraw. */
function write(id: string, words: string): void {
  const target = byId(id);
  if (target.textContent !== words) target.textContent = words;
}

function announce(words: string): void {
  if (words === announced) return;
  announced = words;
  byId("live").textContent = words;
}
