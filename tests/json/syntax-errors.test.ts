import assert from "node:assert/strict";
import test from "node:test";
import { completionJobOutFromJSON, type Issue, type JsonText } from "completion-job";

type Place = readonly [offset: number, line: number, column: number, length: number];

function issueOf(text: JsonText): Issue {
  const issues = completionJobOutFromJSON(text).error?.issues ?? [];
  assert.equal(issues.length, 1);
  assert.equal(issues[0]?.code, "invalid_json");
  assert.deepEqual([issues[0].path, issues[0].pointer], [[], ""]);
  return issues[0];
}

function assertIssue(text: JsonText, place: Place, expected: string, received: string): void {
  const [offset, line, column, length] = place;
  const issue = issueOf(text);
  assert.deepEqual(issue.span, { offset, line, column, length });
  assert.equal(issue.expected, expected);
  assert.equal(issue.received, received);
  assert.equal(issue.message, `Invalid JSON: expected ${expected}, found ${received}`);
}

const end = "the end of the text";
const escapes = 'one of " \\ / b f n r t u after the backslash';
const control = "an escape such as \\n instead of a raw control character";

// biome-ignore format: a table
const texts: readonly (readonly [text: string, place: Place, expected: string, found: string])[] = [
  ["", [0, 1, 1, 0], "a value", end],
  [" \n\t", [3, 2, 2, 0], "a value", end],
  ["{", [1, 1, 2, 0], "a key in double quotes or '}'", end],
  ['{"id"', [5, 1, 6, 0], "':' after the key", end],
  ['{"id" 1}', [6, 1, 7, 1], "':' after the key", "'1'"],
  ['{"id":', [6, 1, 7, 0], "a value", end],
  ['{"id":1', [7, 1, 8, 0], "',' or '}' after the member", end],
  ['{"id":1,', [8, 1, 9, 0], "a key in double quotes after the comma", end],
  ['{"id":1,}', [8, 1, 9, 1], "a key in double quotes after the comma", "'}'"],
  ["{,}", [1, 1, 2, 1], "a key in double quotes or '}'", "','"],
  ["{id:1}", [1, 1, 2, 1], "a key in double quotes or '}'", "'i'"],
  ["{'id':1}", [1, 1, 2, 1], "a key in double quotes or '}'", '"\'"'],
  ['{"x":[{"a":1 "b":2}]}', [13, 1, 14, 1], "',' or '}' after the member", "'\"'"],
  ['{"x":[1 2]}', [8, 1, 9, 1], "',' or ']' after the element", "'2'"],
  ['{"training_files":["a" "b"]}', [23, 1, 24, 1], "',' or ']' after the element", "'\"'"],
  ['{"training_files":[,]}', [19, 1, 20, 1], "a value or ']'", "','"],
  ["[1,]", [3, 1, 4, 1], "a value after the comma", "']'"],
  ["nul", [3, 1, 4, 0], "the word null", end],
  ["trux", [3, 1, 4, 1], "the word true", "'x'"],
  ["fAlse", [1, 1, 2, 1], "the word false", "'A'"],
  ["NaN", [0, 1, 1, 1], "a value", "'N'"],
  ["-", [1, 1, 2, 0], "a digit", end],
  ['{"created_at":-a}', [15, 1, 16, 1], "a digit", "'a'"],
  ["1.", [2, 1, 3, 0], "a digit", end],
  ["1e+x", [3, 1, 4, 1], "a digit", "'x'"],
  [".5", [0, 1, 1, 1], "a value", "'.'"],
  ["01", [1, 1, 2, 1], end, "'1'"],
  ['"a', [2, 1, 3, 0], "the closing double quote of the string", end],
  ['"\\x"', [2, 1, 3, 1], escapes, "'x'"],
  ['"\\', [2, 1, 3, 0], escapes, end],
  ['"\\u12g4"', [5, 1, 6, 1], "four hexadecimal digits after \\u", "'g'"],
  ['"\\u1', [4, 1, 5, 0], "four hexadecimal digits after \\u", end],
  ['"a\u0000"', [2, 1, 3, 1], control, "U+0000"],
  ['"a\tb"', [2, 1, 3, 1], control, "U+0009"],
  ['"a\nb"', [2, 1, 3, 1], control, "U+000A"],
  ["{}x", [2, 1, 3, 1], end, "'x'"],
  ["{}{}", [2, 1, 3, 1], end, "'{'"],
  ["\u00a0{}", [0, 1, 1, 1], "a value", "U+00A0"],
  ["\u00ad{}", [0, 1, 1, 1], "a value", "U+00AD"],
  ["{}\u2028", [2, 1, 3, 1], end, "U+2028"],
  ["😀", [0, 1, 1, 2], "a value", "'😀'"],
];

for (const [text, place, expected, found] of texts) {
  test(`the issue for bad JSON has the place and what was expected there: ${JSON.stringify(text)}`, () => {
    assertIssue(text, place, expected, found);
    assertIssue(new TextEncoder().encode(text), place, expected, found);
  });
}

test("a line ends with a line feed, with or without a carriage return before it", () => {
  assertIssue('{\n"a": 1,\n  "b": nul}', [20, 3, 11, 1], "the word null", "'}'");
  assertIssue('{\r\n"a": 1,\r\n  "b": nul}', [22, 3, 11, 1], "the word null", "'}'");
  assertIssue("[\r1 2]", [4, 1, 5, 1], "',' or ']' after the element", "'2'");
  assertIssue("[1,\n", [4, 2, 1, 0], "a value after the comma", end);
});

test("columns and offsets count UTF-16 units", () => {
  assertIssue('{"é€": x}', [7, 1, 8, 1], "a value", "'x'");
  assertIssue('{"é":\r\n  "😀" x}', [14, 2, 8, 1], "',' or '}' after the member", "'x'");
  assertIssue(`["${"😀".repeat(1000)}",\n"é"; 1]`, [2008, 2, 4, 1], nextElement, "';'");
});

const nextElement = "',' or ']' after the element";

test("a lone surrogate counts as one unit, both before the fault and as the fault", () => {
  assertIssue('{"x":"\ud800","y":}', [13, 1, 14, 1], "a value", "'}'");
  assert.deepEqual(issueOf("[\udc00]").span, { offset: 1, line: 1, column: 2, length: 1 });
});

test("a byte order mark is bad at the start of a text, and is dropped from bytes", () => {
  assertIssue("\ufeff{}", [0, 1, 1, 1], "a value", "U+FEFF");
  assertIssue(bytes(0xef, 0xbb, 0xbf, "x"), [0, 1, 1, 1], "a value", "'x'");
  assertIssue(bytes(0xef, 0xbb, 0xbf, '"é"\n}'), [4, 2, 1, 1], end, "'}'");
  assertIssue(bytes(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf), [0, 1, 1, 1], "a value", "U+FEFF");
  assert.equal(completionJobOutFromJSON(bytes(0xef, 0xbb, 0xbf, "1")).ok, false);
});

// biome-ignore format: a table
const notUtf8: readonly (readonly [what: string, text: Uint8Array, place: Place, byte: string])[] = [
  ["a byte that UTF-8 never uses", bytes('"', 0xff, '"'), [1, 1, 2, 1], "0xFF"],
  ["a byte order mark of UTF-16", bytes(0xfe, 0xff), [0, 1, 1, 1], "0xFE"],
  ["a continuation byte without a start", bytes(0x80), [0, 1, 1, 1], "0x80"],
  ["the first of two bytes", bytes('"', 0xc3, '"'), [1, 1, 2, 1], "0xC3"],
  ["the first two of three bytes", bytes('"', 0xe2, 0x82, '"'), [1, 1, 2, 1], "0xE2"],
  ["the first three of four bytes, at the end", bytes('"', 0xf0, 0x9f, 0x98), [1, 1, 2, 1], "0xF0"],
  ["the first two bytes of a byte order mark", bytes(0xef, 0xbb), [0, 1, 1, 1], "0xEF"],
  ["a slash in two bytes", bytes('"', 0xc0, 0xaf, '"'), [1, 1, 2, 1], "0xC0"],
  ["a slash in three bytes", bytes('"', 0xe0, 0x80, 0xaf, '"'), [1, 1, 2, 1], "0xE0"],
  ["a slash in four bytes", bytes('"', 0xf0, 0x80, 0x80, 0xaf, '"'), [1, 1, 2, 1], "0xF0"],
  ["half a surrogate pair", bytes('"', 0xed, 0xa0, 0x80, '"'), [1, 1, 2, 1], "0xED"],
  ["a code point beyond the last one", bytes('"', 0xf4, 0x90, 0x80, 0x80, '"'), [1, 1, 2, 1], "0xF4"],
  ["on a later line", bytes('{"é":\n "😀', 0xff, '"}'), [10, 2, 5, 1], "0xFF"],
];

for (const [what, text, place, byte] of notUtf8) {
  test(`the issue for bytes that are not UTF-8 has their place: ${what}`, () => {
    assertIssue(text, place, "UTF-8", `the byte ${byte}`);
    assert.equal(typeof completionJobOutFromJSON(text).error?.pretty(), "string");
  });
}

test("if there are bad JSON and bad UTF-8, the issue is about the first of them", () => {
  assertIssue(bytes("x", 0xff), [0, 1, 1, 1], "a value", "'x'");
  assertIssue(
    bytes('{"a":1,}', 0xff),
    [7, 1, 8, 1],
    "a key in double quotes after the comma",
    "'}'",
  );
});

/** Joins bytes, given as numbers, and strings, encoded as UTF-8. */
function bytes(...parts: readonly (number | string)[]): Uint8Array {
  const encoder = new TextEncoder();
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? [...encoder.encode(part)] : [part])),
  );
}
