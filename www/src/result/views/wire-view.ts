import { completionJobOutToJSON } from "completion-job";
import { element } from "../../dom/element.js";
import type { Valid } from "../../judge/verdict.js";
import { CodeBlock } from "../code/block.js";
import type { Copy, View } from "./view.js";
import { wireTokens } from "../code/wire-tokens.js";

/** Only this many characters are shown. */
const SHOWN = 20_000;

const bytes = new TextEncoder();

/** Shows the text that the SDK sends for a valid job, byte for byte. */
export class WireView implements View<Valid> {
  private readonly block = new CodeBlock("Wire JSON");
  private readonly size = element("span");
  readonly shown = element(
    "div",
    {},
    element("p", { class: "aside" }, this.size, element("code", {}, "completionJobOutToJSON")),
    this.block.element,
  );

  show({ value }: Valid): Copy {
    const text = completionJobOutToJSON(value);
    this.size.textContent = `${bytes.encode(text).length.toLocaleString("en")} bytes, written by `;
    const rest = text.length - SHOWN;
    const more = rest > 0 ? [{ text: `… and ${rest.toLocaleString("en")} more characters` }] : [];
    this.block.show([[...wireTokens(text.slice(0, SHOWN)), ...more]]);
    return { name: "Wire JSON", whole: () => text };
  }
}
