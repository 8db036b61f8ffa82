import { byId } from "../dom/element.js";
import type { Verdict } from "./verdict.js";
import { detailOf, headlineOf } from "./words.js";

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
  const headline = headlineOf(verdict);
  const detail = detailOf(verdict);
  byId("verdict").dataset.kind = verdict.kind;
  write("plate", plates[verdict.kind]);
  write("headline", headline);
  write("detail", detail);
  clearTimeout(timer);
  timer = setTimeout(() => say(`${headline}. ${detail}`), REST);
}

/** Most keystrokes leave it as it is: then nothing is to be drawn. */
function write(id: string, words: string): void {
  const place = byId(id);
  if (place.textContent !== words) place.textContent = words;
}

function say(words: string): void {
  if (words === said) return;
  said = words;
  byId("live").textContent = words;
}
