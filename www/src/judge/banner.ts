import { byId } from "../dom/element.js";
import type { Verdict } from "./verdict.js";
import { wordsOf } from "./words.js";

/** How long the keys must rest before the verdict is read out, in ms. */
const REST = 700;

/** What a limit gauge says of a part. */
const plates: Readonly<Record<Verdict["kind"], string>> = {
  valid: "Go",
  wrong: "No go",
  broken: "No go",
  empty: "–",
  pending: "…",
  refused: "–",
};

let timer: ReturnType<typeof setTimeout> | undefined;
let said = "";

/** Shows a verdict where it is seen first, and has it read out once the keys rest. */
export function showBanner(verdict: Verdict): void {
  const { headline, detail } = wordsOf(verdict);
  byId("verdict").dataset.kind = verdict.kind;
  byId("plate").textContent = plates[verdict.kind];
  byId("headline").textContent = headline;
  byId("detail").textContent = detail;
  clearTimeout(timer);
  timer = setTimeout(() => say(`${headline}. ${detail}`), REST);
}

function say(words: string): void {
  if (words === said) return;
  said = words;
  byId("live").textContent = words;
}
