import type { Token } from "./token.js";

const lexeme =
  /("(?:[^"\\]|\\.)*")(?=(:?))|(-?\d[\d.eE+-]*)|(true|false|null)|([{}[\],:]+)|(.[^"{}[\],:\dtfn-]*)/gs;

/** Splits wire JSON into tokens. */
export function* wireTokens(text: string): Generator<Token> {
  for (const [whole, string, colon, number, word, punctuation] of text.matchAll(lexeme)) {
    if (string !== undefined) yield { text: whole, kind: colon === ":" ? "key" : "string" };
    else if (number !== undefined) yield { text: whole, kind: "number" };
    else if (word !== undefined) yield { text: whole, kind: "word" };
    else if (punctuation !== undefined) yield { text: whole, kind: "punctuation" };
    else yield { text: whole };
  }
}
