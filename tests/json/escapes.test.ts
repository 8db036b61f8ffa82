import assert from "node:assert/strict";
import { test } from "node:test";
import {
  JobMetadataOut,
  Status,
  ValidationError,
  WandbIntegrationOut,
  completionJobOutFromJSON,
} from "completion-job";

const escaped = (text: string) =>
  Array.from(text, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");

const member = (key: string, value: string) => `"${escaped(key)}": ${value}`;

for (const status of Object.values(Status)) {
  test(`${status} is recognized with every letter escaped, in a job with every key escaped`, () => {
    const text = `{${[
      member("id", '""'),
      member("auto_start", "true"),
      member("model", '""'),
      member("status", `"${escaped(status)}"`),
      member("created_at", "1"),
      member("modified_at", "2"),
      member("training_files", "[]"),
      member("metadata", `{${member("expected_duration_seconds", "3")}}`),
      member("hyperparameters", "{}"),
    ]}}`;
    const { error, value } = completionJobOutFromJSON(text);
    assert.equal(error, undefined);
    assert.equal(value?.status, status);
    assert.equal(value?.metadata?.expectedDurationSeconds, 3);
  });
}

/** Endings of a string: any one character, escaped, alone or with one letter after it. */
const behind = Array.from({ length: 128 }, (_, unit) => escaped(String.fromCharCode(unit))).flatMap(
  (one) => [
    one,
    ...Array.from("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", (two) => one + two),
  ],
);

test("a key that starts like a known key and goes on, escaped, is another key", () => {
  for (const more of behind) {
    const result = JobMetadataOut.parseJSON(`{"cost${more}": "x", "cost": 5}`);
    assert.deepEqual(result, { cost: 5 }, more);
  }
});

test("a string that starts like an enumeration's value and goes on, escaped, is not that value", () => {
  for (const more of behind) {
    assert.equal(
      WandbIntegrationOut.isJSON(`{"project": "", "type": "wandb${more}"}`),
      false,
      more,
    );
  }
});

const strings: Record<string, string> = {
  "with every short escape": '"\\"\\\\\\/\\b\\f\\n\\r\\t"',
  "beyond ASCII": '"é\\u00e9€\\u20AC🚀\\ud83d\\uDE80"',
  "with an escape at its start, middle and end": '"\\nsixteen characters and more\\nagain\\n"',
  "with half a surrogate pair": '"\\ud83d tail\\n"',
  "with half a surrogate pair, unescaped": '"\ud83d tail\\n"',
  "with the halves of a surrogate pair in the wrong order": '"\\ude80\\ud83d"',
  "with digits in either case": '"\\uABCD\\uabcd"',
  empty: '""',
};

for (const [name, text] of Object.entries(strings)) {
  test(`a string ${name} is read as JSON.parse reads it, between strings of all kinds`, () => {
    const all = Object.values(strings);
    const list = all.flatMap((other) => [other, text]).join();
    const result = JobMetadataOut.parseJSON(`{"cost_currency": ${text}}`);
    assert.equal(result.costCurrency, JSON.parse(text));
    const files = completionJobOutFromJSON(`{
      "id": ${text}, "auto_start": true, "model": "\\u0061", "status": "QUEUED", "created_at": 1, "modified_at": 2,
      "training_files": [${list}], "suffix": ${text}, "unknown": ${text}, "hyperparameters": {}}`);
    assert.equal(files.value?.id, JSON.parse(text));
    assert.equal(files.value?.suffix, JSON.parse(text));
    assert.deepEqual(files.value?.trainingFiles, JSON.parse(`[${list}]`));
  });
}

test("the issue for a field in both spellings has its place, though there are escapes", () => {
  const text = '{"cost_currency": "\\n", "costCurrency": "\\ta"}';
  assert.throws(
    () => JobMetadataOut.parseJSON(text),
    (error) => {
      assert.ok(error instanceof ValidationError);
      const { code, span } = error.issues[0] ?? assert.fail();
      assert.equal(code, "duplicate_spelling");
      return text.slice(span?.offset, (span?.offset ?? 0) + (span?.length ?? 0)) === '"\\ta"';
    },
  );
});
