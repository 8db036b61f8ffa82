import { completionJobOutToJSON } from "completion-job";
import { element } from "../dom/element.js";
import type { Valid } from "../judge/verdict.js";
import { show } from "./token.js";
import { codeBlock, type View } from "./view.js";
import { wireTokens } from "./wire.js";

/** How many characters are shown. */
const SHOWN = 20_000;

/** The text that the SDK sends for a valid job, byte for byte. */
export function wireView({ value }: Valid): View {
  const text = completionJobOutToJSON(value);
  const content = [...wireTokens(text.slice(0, SHOWN))].map(show);
  const rest = text.length - SHOWN;
  if (rest > 0) content.push(`… and ${rest.toLocaleString("en")} more characters`);
  const size = new Blob([text]).size.toLocaleString("en");
  const name = "Wire JSON";
  const aside = element("p", { class: "aside" }, `${size} bytes, as `);
  aside.append(element("code", {}, "completionJobOutToJSON"), " writes them");
  return {
    shown: element("div", {}, aside, codeBlock(name, content)),
    copy: { name, whole: () => text },
  };
}
