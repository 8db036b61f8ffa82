import assert from "node:assert/strict";
import test from "node:test";
import { agreeOnText, issuesOf, onlyIssue, validValue } from "../checks/agree.js";
import { differenceOf } from "../comparison/compare.js";
import { sdk } from "../sides/sdk.js";
import { jobWith } from "../inputs/sample.js";
import { showOutcome } from "../comparison/show.js";
import { subjects } from "../sides/subjects.js";

const job = jobWith();

function verdictOf(text: string): string {
  return agreeOnText("CompletionJobOut", text).verdict;
}

function verdictOfBytes(...parts: readonly (string | readonly number[])[]): string {
  const bytes = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
  const expected = sdk.fromJSON("CompletionJobOut", bytes);
  for (const side of subjects) {
    const actual = side.fromJSON("CompletionJobOut", bytes);
    assert.equal(differenceOf(expected, actual), undefined, `${side.name}: ${showOutcome(actual)}`);
  }
  return expected.verdict;
}

test("a BOM is bad in a text, and one BOM is dropped from bytes", () => {
  assert.equal(verdictOf(`\ufeff${job}`), "broken");
  assert.equal(verdictOfBytes(`\ufeff${job}`), "valid");
  assert.equal(verdictOfBytes(`\ufeff\ufeff${job}`), "broken");
  assert.equal(verdictOfBytes(`${job}\ufeff`), "broken");
});

test("bytes that are not UTF-8 are broken JSON, wherever they stand", () => {
  const wrong = [
    [0x80],
    [0xc3],
    [0xc0, 0xaf],
    [0xe2, 0x82],
    [0xe0, 0x80, 0xaf],
    [0xed, 0xa0, 0x80],
    [0xf0, 0x9f, 0x98],
    [0xf0, 0x80, 0x80, 0xaf],
    [0xf4, 0x90, 0x80, 0x80],
    [0xf8],
    [0xff],
  ];
  for (const bytes of wrong) {
    assert.equal(verdictOfBytes('{"id":"', bytes, `",${job.slice(1)}`), "broken");
    assert.equal(verdictOfBytes('{"x":["', bytes, `"],${job.slice(1)}`), "broken");
    assert.equal(verdictOfBytes('{"', bytes, `":1,${job.slice(1)}`), "broken");
    assert.equal(verdictOfBytes(job, bytes), "broken");
    assert.equal(verdictOfBytes(bytes, job), "broken");
  }
});

test("only four characters are white space", () => {
  assert.equal(verdictOf(job.replaceAll(/([{}[\]:,])/g, " \t\n\r$1\r\n\t ")), "valid");
  for (const space of [
    "\u00a0",
    "\f",
    "\v",
    "\ufeff",
    "\u2028",
    "\u2029",
    "\u3000",
    "\u0085",
    "\0",
  ]) {
    for (const place of ["{", ":", ",", "}"]) {
      assert.equal(verdictOf(job.replace(place, `${place}${space}`)), "broken");
      assert.equal(verdictOf(job.replace(place, `${space}${place}`)), "broken");
    }
  }
});

test("the last of repeated members counts, whatever the others were", () => {
  const doubled = job.replace("{", '{"id":1,"status":[],"created_at":{"a":[1]},"id":null,');
  assert.equal(validValue(agreeOnText("CompletionJobOut", doubled)).id, "x");
  const spoilt = job.replace(/\}$/, ',"id":1}');
  assert.deepEqual(onlyIssue(agreeOnText("CompletionJobOut", spoilt)).path, ["id"]);
});

test("repeated objects and arrays are not merged", () => {
  const text = jobWith().replace(
    /\}$/,
    ',"metadata":{"cost":1,"data_tokens":"x"},"metadata":{"train_tokens":2}' +
      ',"training_files":["a",1],"training_files":["b"]}',
  );
  const { metadata, trainingFiles } = validValue(agreeOnText("CompletionJobOut", text));
  assert.deepEqual([metadata, trainingFiles], [{ trainTokens: 2 }, ["b"]]);
});

test("an escaped key repeats the key that it spells", () => {
  const escaped = '"\\u0069d":"later","\\u0069\\u0064":"last"';
  const text = job.replace(/\}$/, `,${escaped}}`);
  assert.equal(validValue(agreeOnText("CompletionJobOut", text)).id, "last");
});

test("a __proto__ member has no effect", () => {
  assert.ok(issuesOf(agreeOnText("CompletionJobOut", `{"__proto__":${job}}`)).length > 1);
  assert.equal(verdictOf(job.replace("{", '{"__proto__":{"id":1},"constructor":null,')), "valid");
});

test("unknown members may be nested to any depth", () => {
  for (const [open, close] of [
    ["[", "]"],
    ['{"a":', "}"],
    ['[{"":', "}]"],
  ] as const) {
    const nested = `${open.repeat(100_000)}1${close.repeat(100_000)}`;
    assert.equal(verdictOf(job.replace("{", `{"deep":${nested},`)), "valid");
    assert.equal(verdictOf(job.replace("{", `{"deep":${nested.slice(0, -1)},`)), "broken");
  }
});

test("a value of the wrong type may be nested to any depth", () => {
  const nested = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  const outcome = agreeOnText("CompletionJobOut", jobWith({ id: nested }));
  assert.equal(onlyIssue(outcome).received, "array");
});

test("a truncated job is broken JSON, wherever it ends", () => {
  const text = jobWith({
    suffix: '"\\u00e9😀"',
    metadata: '{"cost":-1.5e+3}',
    integrations: "null",
  });
  for (let end = 0; end < text.length; end += 1)
    assert.equal(verdictOf(text.slice(0, end)), "broken");
});

test("a job with one character removed, added or replaced is judged as the SDK judges it", () => {
  const text = jobWith({ suffix: '"\\n"', metadata: '{"cost":-1.5e+3}', object: '"job"' });
  for (let at = 0; at <= text.length; at += 1) {
    agreeOnText("CompletionJobOut", text.slice(0, at) + text.slice(at + 1));
    for (const character of '",:{}[]\\0-.eu \u0001\u00a0') {
      agreeOnText("CompletionJobOut", text.slice(0, at) + character + text.slice(at));
      agreeOnText("CompletionJobOut", text.slice(0, at) + character + text.slice(at + 1));
    }
  }
});

test("a text that is not an object is refused with one issue", () => {
  for (const text of [
    "null",
    "true",
    "1",
    "-0",
    '""',
    "[]",
    `[${job}]`,
    `${JSON.stringify(job)}`,
  ]) {
    assert.deepEqual(onlyIssue(agreeOnText("CompletionJobOut", text)).path, []);
  }
  for (const text of ["", " ", "\n", "undefined", "x", `${job}${job}`]) {
    assert.equal(verdictOf(text), "broken");
  }
});

test("a job of many megabytes is judged like any other, and so is a small job after it", () => {
  const files = `[${'"file-\u00e9\\n",'.repeat(100_000)}"last"]`;
  const long = `"${"0123456789abcdef".repeat(300_000)}😀"`;
  for (const members of [{ training_files: files }, { id: long }, { x: `[${long},1]` }]) {
    assert.equal(verdictOf(jobWith(members)), "valid");
    assert.equal(verdictOf(jobWith({ ...members, model: "1" })), "invalid");
    assert.equal(verdictOf(`${jobWith(members)},`), "broken");
    assert.equal(verdictOf(job), "valid");
  }
});
