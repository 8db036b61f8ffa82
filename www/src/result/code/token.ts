import { element } from "../../dom/element.js";

/** A stretch of code that has one colour. */
export interface Token {
  readonly text: string;
  readonly kind?: "key" | "string" | "number" | "word" | "punctuation" | "note";
}

/** How much of a token is shown. */
const SHOWN_LENGTH = 2000;

/** A token in its colour. */
export function show({ text, kind }: Token): Node | string {
  const cut = text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
  return kind === undefined ? cut : element("span", { class: `token-${kind}` }, cut);
}
