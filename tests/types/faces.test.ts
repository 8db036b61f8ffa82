import assert from "node:assert/strict";
import test from "node:test";
import * as ours from "completion-job";
import { type Equal, holds } from "./equal.js";

test("each component has a face of its own type", () => {
  holds<Equal<typeof ours.CompletionJobOut, ours.Face<ours.CompletionJobOut>>>();
  holds<
    Equal<typeof ours.CompletionTrainingParameters, ours.Face<ours.CompletionTrainingParameters>>
  >();
  holds<Equal<typeof ours.JobMetadataOut, ours.Face<ours.JobMetadataOut>>>();
  holds<Equal<typeof ours.WandbIntegrationOut, ours.Face<ours.WandbIntegrationOut>>>();
  holds<Equal<typeof ours.GithubRepositoryOut, ours.Face<ours.GithubRepositoryOut>>>();
  holds<Equal<typeof ours.Integrations, ours.Face<ours.Integrations>>>();
  holds<Equal<typeof ours.Repositories, ours.Face<ours.Repositories>>>();
});

test("a face takes anything as a value, and gives its type", () => {
  type Job = ours.Face<ours.CompletionJobOut>;
  holds<Equal<Parameters<Job["parse"]>, [value: unknown]>>();
  holds<Equal<ReturnType<Job["parse"]>, ours.CompletionJobOut>>();
  holds<Equal<ReturnType<Job["safeParse"]>, ours.Result<ours.CompletionJobOut>>>();
  holds<Equal<ReturnType<Job["parseJSON"]>, ours.CompletionJobOut>>();
  holds<Equal<Parameters<Job["parseJSON"]>, [text: ours.JsonText]>>();
  holds<Equal<Parameters<Job["isWire"]>, [value: unknown]>>();
  holds<Equal<ReturnType<Job["isWire"]>, boolean>>();
  holds<Equal<ReturnType<Job["isJSON"]>, boolean>>();
});

test("is() narrows an unknown value to a job", () => {
  const value: unknown = JSON.parse("{}");
  if (ours.CompletionJobOut.is(value)) holds<Equal<typeof value, ours.CompletionJobOut>>();
  // @ts-expect-error: outside of the branch it is still unknown
  assert.equal(value.id, undefined);
});

test("an issue says what its type says, and may not be changed", () => {
  const { error } = ours.CompletionJobOut.safeParse(1);
  const issues: readonly ours.Issue[] = error?.issues ?? [];
  const code: "invalid_type" | "invalid_enum_value" | "duplicate_spelling" | "invalid_json" =
    issues[0]?.code ?? "invalid_json";
  assert.equal(code, "invalid_type");
  holds<Equal<ours.Issue["path"], ReadonlyArray<string | number>>>();
  holds<Equal<ours.Span, Required<ours.Span>>>();
  holds<Equal<ours.Issue["span"], ours.Span | undefined>>();
  const change = (issue: ours.Issue) => {
    // @ts-expect-error: readonly
    issue.message = "";
    // @ts-expect-error: a list that is readonly
    issue.path.push("id");
  };
  void change;
});
