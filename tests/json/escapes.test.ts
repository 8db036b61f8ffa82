import assert from "node:assert/strict";
import { test } from "node:test";
import { Status, completionJobOutFromJSON } from "completion-job";

const escaped = (text: string) =>
  Array.from(text, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");

const member = (key: string, value: string) => `"${escaped(key)}": ${value}`;

for (const status of Object.values(Status)) {
  test(`${status} is known with each of its letters escaped, in a job with all its keys escaped`, () => {
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
