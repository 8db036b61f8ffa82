/** The two modules: the smaller one has CompletionJobOut and what is inside it; the family's has every component. */
import assert from "node:assert/strict";
import test from "node:test";
import { execFileSync } from "node:child_process";
import { exampleText } from "../shared/example-text.js";
import { fresh as freshSlim } from "../slim/fresh.js";

type Package = typeof import("completion-job");

/** Returns a copy of the package that has only the smaller module's instance so far. */
async function fresh() {
  const product = await freshSlim();
  await product.init();
  await product.initFamily();
  return product;
}

/** Runs functions of the package in a new process, each for `{}`. Returns the sizes of the modules that were compiled for it. */
function compiledFor(names: readonly (keyof Package)[]): number[] {
  const program = `
    import * as product from "completion-job";
    const { Module } = WebAssembly;
    const sizes = [];
    WebAssembly.Module = class extends Module {
      constructor(bytes) {
        super(bytes);
        sizes.push(bytes.byteLength);
      }
    };
    for (const name of ${JSON.stringify(names)}) product[name]("{}");
    console.log(JSON.stringify(sizes));`;
  const options = ["--input-type=module", "--eval", program];
  return JSON.parse(execFileSync(process.execPath, options, { encoding: "utf8" })) as number[];
}
const wrongJob = '{"id": 7, "hyperparameters": {"epochs": "x"}}';
const wrongPage = '{"data": [{"job_type": "completion"}], "total": "x"}';

test("a program that reads only CompletionJobOut compiles only the smaller module", () => {
  assert.equal(compiledFor(["completionJobOutFromJSON", "jobMetadataOutFromJSON"]).length, 1);
});

test("a program that reads another component first compiles only the family's module", () => {
  const family = compiledFor(["metricOutFromJSON", "completionJobOutFromJSON"]);
  assert.equal(family.length, 1);
  const [smaller] = compiledFor(["completionJobOutFromJSON"]);
  assert.ok(Number(smaller) < Number(family[0]), `${smaller}, ${family[0]}`);
});

test("the family's module takes the place of the smaller one for good", () => {
  const names = ["completionJobOutFromJSON", "metricOutFromJSON"] as const;
  assert.equal(compiledFor([...names, ...names]).length, 2);
});

test("both modules find the same issues in a job, in any order of calls", async () => {
  const { completionJobOutFromJSON, jobsOutFromJSON } = await fresh();
  const issuesOf = (result: { error?: { issues: unknown } }) => result.error?.issues;
  const before = issuesOf(completionJobOutFromJSON(wrongJob));
  const ofPage = issuesOf(jobsOutFromJSON(wrongPage));
  assert.ok(before);
  assert.deepEqual(issuesOf(completionJobOutFromJSON(wrongJob)), before);
  assert.deepEqual(issuesOf(jobsOutFromJSON(wrongPage)), ofPage);
});

test("an error of the smaller module can still be shown after the family's took its place", async () => {
  const { completionJobOutFromJSON, metricOutFromJSON } = await fresh();
  const { error } = completionJobOutFromJSON(wrongJob);
  const shown = error?.pretty();
  metricOutFromJSON("{}");
  assert.equal(error?.pretty(), shown);
});

test("a getter may call for the family's module while a job is read with the smaller one", async () => {
  const { CompletionJobOut, jobsOutFromJSON } = await fresh();
  const wire = JSON.parse(exampleText) as { metadata: object };
  const metadata = {};
  wire.metadata = metadata;
  const reading = () => {
    assert.equal(jobsOutFromJSON(wrongPage).ok, false);
    return metadata;
  };
  for (const wrong of [{}, { id: 7 }]) {
    const value = Object.defineProperty({ ...wire, ...wrong }, "metadata", {
      get: reading,
      enumerable: true,
    });
    const expected = CompletionJobOut.safeParse({ ...wire, ...wrong });
    assert.deepEqual(CompletionJobOut.safeParse(value), expected);
  }
});

test("each component has the same name and number in both modules' errors", async () => {
  const { CompletionJobOut, GithubRepositoryOut, metricOutFromJSON } = await fresh();
  const objects = [CompletionJobOut, GithubRepositoryOut];
  const shown = () => objects.map((one) => one.safeParse({}).error?.pretty());
  const before = shown();
  metricOutFromJSON("{}");
  assert.deepEqual(shown(), before);
});
