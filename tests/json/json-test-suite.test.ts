import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import test, { type TestContext } from "node:test";
import { fileURLToPath } from "node:url";
import { completionJobOutFromJSON, type JsonText } from "completion-job";
import { isJSON, isJSONInBytes } from "../shared/is-json.js";

const folder = fileURLToPath(
  new URL("../../../shared/data/JSONTestSuite/test_parsing/", import.meta.url),
);
const fileCount = 318;
// biome-ignore format: a table
const knownKeys = [
  "id", "auto_start", "created_at", "status", "training_files", "metadata", "hyperparameters",
  "integrations", "repositories",
];
const job =
  '"id":"i","auto_start":true,"model":"m","status":"QUEUED","created_at":1,"modified_at":2,' +
  '"training_files":[],"hyperparameters":{}';

interface File {
  readonly name: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/** Judges every file. If the files are missing, the test is skipped and says so. */
function eachFile(t: TestContext, judge: (file: File) => void): void {
  if (!existsSync(folder)) {
    t.skip(`NOT TESTED: there is no JSONTestSuite in ${folder}`);
    return;
  }
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  for (const name of names) {
    const bytes = readFileSync(`${folder}${name}`);
    judge({ name, bytes, text: bytes.toString("utf8") });
  }
  assert.equal(names.length, fileCount);
}

/** Whether the package takes a text for JSON. If it does not, that must be the only issue. */
function isTaken(text: JsonText, name: string): boolean {
  const codes = completionJobOutFromJSON(text).error?.issues.map(({ code }) => code) ?? [];
  if (codes.includes("invalid_json")) assert.deepEqual(codes, ["invalid_json"], name);
  return !codes.includes("invalid_json");
}

test("a text of JSONTestSuite is JSON exactly if JSON.parse accepts it", (t) => {
  eachFile(t, ({ name, text }) => assert.equal(isTaken(text, name), isJSON(text), name));
});

test("the bytes of a file of JSONTestSuite are JSON exactly if Response.json() accepts them", (t) => {
  eachFile(t, ({ name, bytes }) => assert.equal(isTaken(bytes, name), isJSONInBytes(bytes), name));
});

test("a text of JSONTestSuite in an unknown member is judged as JSON.parse does", (t) => {
  eachFile(t, ({ name, text }) => {
    for (const whole of [`{"x":${text},${job}}`, `{${job},"x":[{"y":${text}}]}`]) {
      assert.equal(isTaken(whole, name), isJSON(whole), name);
      assert.equal(completionJobOutFromJSON(whole).ok, isJSON(whole), name);
    }
  });
});

test("a text of JSONTestSuite in a member of any type is judged as JSON.parse does", (t) => {
  eachFile(t, ({ name, text }) => {
    for (const key of knownKeys) {
      const whole = `{${job},"${key}":${text}}`;
      assert.equal(isTaken(whole, name), isJSON(whole), `${name} as ${key}`);
    }
  });
});

test("a text of JSONTestSuite in a list, or in place of a key, is judged as JSON.parse does", (t) => {
  eachFile(t, ({ name, text }) => {
    const wholes = [
      `{${job},"training_files":[${text}]}`,
      `{${job},"training_files":["f",${text},"g"]}`,
      `{${job},"repositories":[{},${text}]}`,
      `{${job},"hyperparameters":{"epochs":${text}}}`,
      `{${job},${text}:1}`,
    ];
    for (const whole of wholes) assert.equal(isTaken(whole, name), isJSON(whole), name);
  });
});
