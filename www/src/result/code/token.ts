import { element } from "../../dom/element.js";

/** A piece of code with one colour. */
export interface Token {
  readonly text: string;
  readonly kind?: "key" | "string" | "number" | "word" | "punctuation" | "note";
}

/** Longer tokens are cut. */
const SHOWN_LENGTH = 2000;

/** Makes the content that shows a token in its colour. */
export function show({ text, kind }: Token): Node | string {
  const cut = text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
  return kind === undefined ? cut : element("span", { class: `token-${kind}` }, cut);
}
