import { completionJobOutToJSON } from "completion-job";
import { element } from "../dom/element.js";
import type { Valid } from "../judge/verdict.js";
import { codeBlock } from "./code.js";
import { show } from "./token.js";
import { wireTokens } from "./wire.js";

/** How many characters are shown. */
const SHOWN = 20_000;

/** The text that the SDK sends for a valid job, byte for byte. */
export function wireView({ value }: Valid): HTMLElement {
  const text = completionJobOutToJSON(value);
  const content = [...wireTokens(text.slice(0, SHOWN))].map(show);
  const rest = text.length - SHOWN;
  if (rest > 0) content.push(`… and ${rest.toLocaleString("en")} more characters`);
  const size = new Blob([text]).size.toLocaleString("en");
  return element(
    "div",
    { class: "wire" },
    codeBlock("Wire JSON", content, () => text),
    element("p", { class: "aside" }, `${size} bytes, as completionJobOutToJSON writes them`),
  );
}
