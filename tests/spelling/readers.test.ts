import assert from "node:assert/strict";
import { test } from "node:test";
import { CompletionJobOut, type Result } from "completion-job";
import { acceptCompletionJobOut } from "../../pkg/dist/generated/sdk-1.6/components/job/completion-job-out.js";
import { Snapshot } from "../../pkg/dist/value/snapshot.js";
import { Random } from "../shared/random.js";
import { mixedJob } from "./mixed-job.js";

const seed = Number(process.env.SEED ?? 1);
const count = Number(process.env.N ?? 20_000);

const summary = (result: Result<unknown>) =>
  result.ok ? result.value : result.error.issues.map(({ span: _, ...issue }) => issue);

const parseJSON = (text: string): Result<unknown> => {
  try {
    return { ok: true, value: CompletionJobOut.parseJSON(text) };
  } catch (error) {
    return { ok: false, error: error as never };
  }
};

test(`a text and its object get the same outcome in any mix of spellings (seed ${seed})`, () => {
  const random = new Random(seed, 0, 0);
  for (let index = 0; index < count; index++) {
    const job = mixedJob(random);
    const text = JSON.stringify(job);
    const [fromText, fromObject] = [parseJSON(text), CompletionJobOut.safeParse(job)];
    assert.deepStrictEqual(summary(fromText), summary(fromObject), text);
    const keys = (result: Result<unknown>) => result.ok && JSON.stringify(result.value);
    assert.equal(keys(fromText), keys(fromObject), text);
  }
});

test(`what the generated code accepts, the Rust reader accepts with the same value (seed ${seed})`, () => {
  const random = new Random(seed, 0, 0);
  let atOnce = 0;
  for (let index = 0; index < count; index++) {
    const job = mixedJob(random);
    const accepted = acceptCompletionJobOut(job);
    const fromText = parseJSON(JSON.stringify(job));
    if (accepted instanceof Snapshot) continue;
    atOnce++;
    assert.deepStrictEqual({ ok: true, value: accepted }, fromText);
  }
  assert.ok(atOnce > count / 100, `the generated code accepted ${atOnce} of ${count}`);
});
