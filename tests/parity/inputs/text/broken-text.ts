/** Breaks JSON text. The result is sometimes still JSON, which the oracle decides. */
import type { Random } from "../../../shared/random.js";

// biome-ignore format: a table
export const badTokens = [
  "NaN", "Infinity", "-Infinity", "undefined", "nul", "nulll", "tru", "truefalse", "True",
  "FALSE", "Null", "01", "-01", "00", "-00.5", "+1", ".5", "-.5", "1.", "-1.", "1.e5", "1e",
  "1E+", "1e-", "-", "--1", "-a", "0x10", "1_000", "1n", "1e1.5", "1.2.3", "1,5,", "1 2", "0b1",
  "1a", "1e5e5", "٣", "1\u00a0", "'a'", "`a`", '"abc', '"abc\\"', 'abc"', '"\\x41"', '"\\u12"',
  '"\\u12G4"', '"\\u 041"', '"\\U0041"', '"\\a"', '"\\0"', '"\\\'"', '"\\', '"\\u',
  '"\\ud83d\\u"', '"\\ud83d\\u12"', '"\\uD83D\\x"', '"\\\n"', '"\u0000"', '"\u0001"', '"\n"',
  '"\t"', '"\r"', '"\u001f"', '"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\u001f"', '"a""b"', '"a" "b"',
  "[1,]", "[,1]", "[1,,2]", "[1 2]", "[", "]", "[[]", "[]]", "[1:2]", '["a":1]', '{"a":1,}',
  '{,"a":1}', "{,}", '{"a"}', '{"a":}', '{"a" 1}', '{"a":1 "b":2}', '{"a"::1}', "{a:1}",
  "{'a':1}", "{1:2}", "{null:1}", '{"a":1;"b":2}', '{"a":1}}', "{", "}", '{"a', '{"a\\', "{[]:1}",
  "", "// no\n1", "/* no */1", "1/* no */", "# no\n1", "<!--", "\u00a0", "\ufeff1", "\f1",
  "\u000b1", "1\u2028", "(1)", "1;", "=1", "function(){}", "new Date()", "\\u0031", "\\",
  "\u0000", "\u00851",
];

// biome-ignore format: a table
const badCharacters = [
  ..."\"\\/{}[]:,;'`+-.0123456789eEabnrtuftn _#*<>", "\u0000", "\u0001", "\b", "\t", "\n",
  "\u000b", "\f", "\r", "\u001f", "\u007f", "\u0085", "\u00a0", "\u1680", "\u200b", "\u2028",
  "\u2029", "\u3000", "\ufeff", "é", "😀", "\ud800", "\udfff",
];

// biome-ignore format: a table
const wrongSpaces = [
  "\u00a0", "\f", "\u000b", "\ufeff", "\u2028", "\u2029", "\u3000", "\u0085", "\u0000",
];
// biome-ignore format: a table
const trailers = [
  "x", "}", "]", ",", "{}", "null", '"', "\u0000", "\u001a", "//", ";", "\ufeff", "1", "\f",
];
const wrongStructure = ["", ",", ":", ",,", ",}", ",]", "{", "}", "[", "]", "::"];
const token = /"(?:[^"\\]|\\.)*"|[-+.\w]+/g;
const structure = /[{}[\],:]/g;

export function breakText(random: Random, text: string): string {
  switch (random.below(12)) {
    case 0:
      return text.slice(0, random.below(text.length));
    case 1:
      return edit(text, random.below(text.length), 1, "");
    case 2:
      return edit(text, random.below(text.length + 1), 0, random.pick(badCharacters));
    case 3:
      return edit(text, random.below(text.length), 1, random.pick(badCharacters));
    case 4:
      return edit(text, nextMatch(random, text, structure).index, 0, random.pick(wrongSpaces));
    case 5:
      return breakEnds(random, text);
    case 6:
      return breakSpan(random, text);
    case 7:
      return replaceStructure(random, text);
    default:
      return replaceToken(random, text);
  }
}

function edit(text: string, at: number, removed: number, inserted: string): string {
  return text.slice(0, at) + inserted + text.slice(at + removed);
}

/** The first match after a random place, or an empty match at the end. */
function nextMatch(random: Random, text: string, pattern: RegExp): { index: number; size: number } {
  pattern.lastIndex = random.below(text.length);
  const match = pattern.exec(text);
  return match ? { index: match.index, size: match[0].length } : { index: text.length, size: 0 };
}

function replaceToken(random: Random, text: string): string {
  const { index, size } = nextMatch(random, text, token);
  return edit(text, index, size, random.pick(badTokens));
}

function replaceStructure(random: Random, text: string): string {
  const { index, size } = nextMatch(random, text, structure);
  return edit(text, index, size, random.pick(wrongStructure));
}

function breakEnds(random: Random, text: string): string {
  if (random.chance(0.3)) return `\ufeff${text}`;
  if (random.chance(0.1)) return random.pick(["", " ", "\n\n", "\u00a0", "\ufeff", ...badTokens]);
  return random.chance(0.5)
    ? random.pick(trailers) + text
    : `${text}${random.pick(["", " ", "\n"])}${random.pick(trailers)}`;
}

/** Repeats or removes a stretch of the text. */
function breakSpan(random: Random, text: string): string {
  const start = random.below(text.length);
  const end = Math.min(text.length, start + 1 + random.below(12));
  const [kept, resumed] = random.chance(0.5) ? [end, start] : [start, end];
  return text.slice(0, kept) + text.slice(resumed);
}
