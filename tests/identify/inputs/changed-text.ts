/** Texts of the table with a few changes, most of them still JSON or nearly. */
import type { Random } from "../../shared/random.js";
import { cases } from "./index.js";

const texts: readonly string[] = cases.flatMap(({ input }) => {
  if (typeof input === "string") return [input];
  const isPlain = typeof input === "object" && !(input instanceof Uint8Array);
  return isPlain ? [JSON.stringify(input)] : [];
});

// biome-ignore format: a table
const pieces: readonly string[] = [
  "{", "}", "[", "]", '"', ",", ":", "\n", "\r\n", " ", "null", "true", "1", "-1e400", '""', "{}", "[]", "\\", "\\u", "\\ud83d",
  "\ufeff", "\u0000", "é", "😀", "'", "=", "<", "```", "---", "HTTP/1.1 200 OK\r\n\r\n", '"detail": "no",', '"id":', '"status":',
  '"job_type": "FT",', '"jobType": "classifier",', '"autoStart": true,', '"isUnknown": true,', '"classifier_targets": [],',
  '"events": [],', '"object": "list",', '"data": [', '"error": {"message":', '"response": {', '"headers": {},', '"__proto__": {},',
];

/** A text of the table, mostly with changes. It may hold another text of the table, as a string or as it is. */
export function changedText(random: Random): string {
  let text = random.pick(texts);
  while (random.chance(0.7)) text = changed(random, text);
  return text;
}

function changed(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  const end = at + random.below(random.chance(0.8) ? 6 : text.length);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  switch (random.below(8)) {
    case 0:
      return before;
    case 1:
      return before + text.slice(end);
    case 2:
      return text.slice(0, end) + after;
    case 3:
      return renamed(random, text);
    case 4:
      return JSON.stringify(text);
    case 5:
      return `${text}\n${random.pick(texts)}`;
    case 6:
      return random.pick([
        `[${text}]`,
        `{"data": [${text}], "total": 1}`,
        `{"body": ${text}, "status": 200}`,
      ]);
    default:
      return before + random.pick(pieces) + after;
  }
}

/** Puts a word of the text in another one's place, so that keys and values change theirs. */
function renamed(random: Random, text: string): string {
  const words = text.match(/\w+/g) ?? [];
  if (words.length === 0) return text;
  const [one, other] = [random.pick(words), random.pick(words)];
  return text.replace(new RegExp(`\\b${one}\\b`), other);
}
