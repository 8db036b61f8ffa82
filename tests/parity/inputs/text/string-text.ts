/** JSON string literals with every escape, characters of every UTF-8 length, lone surrogates and many lengths. */
import type { Random } from "../../../shared/random.js";

// biome-ignore format: a table
const words = [
  "open-mistral-7b", "ministral-3b-latest", "80365749-d182-4b69-8227-5fcbe189f431", "V90",
  "my job", "ft:open-mistral-7b:b6e34a5e:20240719:20178c3c", "wandb", "github", "job",
  "completion", "main", "https://wandb.ai/team/project/runs/1", "EUR", "null", "true", "0", "{}",
  "[]", ",", ":", "//", "/*", "created_at", "FAILED", "__proto__",
];

/** Pieces of literals, as they are written between the quotes. */
// biome-ignore format: a table
export const stringPieces = [
  '\\"', "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t", "/", "'", "`", "\u007f", "\u0080",
  "\u00a0", "\\u0000", "\\u001f", "\\u001F", "\\u0022", "\\u005c", "\\u005C", "\\u002f",
  "\\u0041", "\\u007f", "é", "ß", "ÿ", "\u0100", "\u07ff", "\u0800", "€", "漢", "\ud7ff", "\ue000",
  "\ufeff", "\ufffd", "\uffff", "😀", "\u{10000}", "\u{10ffff}", "\u2028", "\u2029", "\\u2028",
  "\\u00e9", "\\u00E9", "\\u20ac", "\\u20AC", "\\uFEFF", "\\uFFFF", "\\ud83d\\ude00",
  "\\uD83D\\uDE00", "\\uD83d\\udE00", "\\ud800\\udc00", "\\uDBFF\\uDFFF", "\\ud83d", "\\uDE00",
  "\\udc00\\ud800", "\\ud800\\ud800", "\\ud800x", "\\uD800\\n", "\\uD800\\u0041", "\\\\u0041",
  "\\\\\\\\", '\\\\\\"', "e\u0301", "\\\\n",
];

// biome-ignore format: a table
const lonePieces = [
  "\ud83d", "\ude00", "\udc00\ud800", "\ud800\\udc00", "\\ud800\udc00", "\ud800x",
];

/** A string literal with its quotes. It has unescaped lone surrogates only if `loneSurrogates` is true. */
export function stringText(random: Random, loneSurrogates: boolean): string {
  const shape = random.below(20);
  if (shape === 0) return '""';
  if (shape < 12) return `"${random.pick(words)}"`;
  if (shape === 12) return `"${"x".repeat(random.chance(0.01) ? 20_000 : random.below(300))}"`;
  let text = shape < 17 ? padding(random) : "";
  const pieces = shape < 17 ? 1 + random.below(3) : random.below(12);
  for (let count = 0; count < pieces; count += 1) {
    text += loneSurrogates && random.chance(0.2) ? random.pick(lonePieces) : piece(random);
  }
  return `"${text}${shape < 15 ? padding(random) : ""}"`;
}

/** The literal of a text, with one of its characters escaped. */
export function escapedText(random: Random, text: string): string {
  if (text === "") return '""';
  const at = random.below(text.length);
  const digits = text.charCodeAt(at).toString(16).padStart(4, "0");
  const escaped = `\\u${random.chance(0.5) ? digits : digits.toUpperCase()}`;
  return `"${literal(text.slice(0, at))}${escaped}${literal(text.slice(at + 1))}"`;
}

/** Text as it is written between the quotes, with only the escapes that JSON needs. */
export function literal(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function padding(random: Random): string {
  const filler = random.chance(0.9) ? "a" : piece(random);
  return filler.repeat(random.below(70));
}

function piece(random: Random): string {
  return random.pick(stringPieces);
}
