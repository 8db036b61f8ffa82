import assert from "node:assert/strict";
import test from "node:test";
import * as ours from "completion-job";
import { type Equal, holds } from "./equal.js";

test("the codec of each component has the component's own types", () => {
  holds<
    Equal<
      typeof ours.CompletionJobOut,
      ours.Codec<ours.CompletionJobOut, ours.WireCompletionJobOut>
    >
  >();
  holds<
    Equal<
      typeof ours.CompletionTrainingParameters,
      ours.Codec<ours.CompletionTrainingParameters, ours.WireCompletionTrainingParameters>
    >
  >();
  holds<Equal<typeof ours.EventOut, ours.Codec<ours.EventOut, ours.WireEventOut>>>();
  holds<
    Equal<typeof ours.JobMetadataOut, ours.Codec<ours.JobMetadataOut, ours.WireJobMetadataOut>>
  >();
  holds<
    Equal<
      typeof ours.WandbIntegrationOut,
      ours.Codec<ours.WandbIntegrationOut, ours.WireWandbIntegrationOut>
    >
  >();
  holds<
    Equal<
      typeof ours.GithubRepositoryOut,
      ours.Codec<ours.GithubRepositoryOut, ours.WireGithubRepositoryOut>
    >
  >();
  holds<Equal<typeof ours.Integrations, ours.Codec<ours.Integrations, ours.WireIntegrations>>>();
  holds<Equal<typeof ours.Repositories, ours.Codec<ours.Repositories, ours.WireRepositories>>>();
  holds<Equal<typeof ours.CheckpointOut, ours.Codec<ours.CheckpointOut, ours.WireCheckpointOut>>>();
  holds<
    Equal<
      typeof ours.ClassifierJobOut,
      ours.Codec<ours.ClassifierJobOut, ours.WireClassifierJobOut>
    >
  >();
  holds<
    Equal<
      typeof ours.ClassifierTargetOut,
      ours.Codec<ours.ClassifierTargetOut, ours.WireClassifierTargetOut>
    >
  >();
  holds<
    Equal<
      typeof ours.ClassifierTrainingParameters,
      ours.Codec<ours.ClassifierTrainingParameters, ours.WireClassifierTrainingParameters>
    >
  >();
  holds<
    Equal<
      typeof ours.LegacyJobMetadataOut,
      ours.Codec<ours.LegacyJobMetadataOut, ours.WireLegacyJobMetadataOut>
    >
  >();
  holds<Equal<typeof ours.MetricOut, ours.Codec<ours.MetricOut, ours.WireMetricOut>>>();
  holds<
    Equal<
      typeof ours.ClassifierJobOutIntegrations,
      ours.Codec<ours.ClassifierJobOutIntegrations, ours.WireClassifierJobOutIntegrations>
    >
  >();
  holds<
    Equal<
      typeof ours.CompletionDetailedJobOut,
      ours.Codec<ours.CompletionDetailedJobOut, ours.WireCompletionDetailedJobOut>
    >
  >();
  holds<
    Equal<
      typeof ours.ClassifierDetailedJobOut,
      ours.Codec<ours.ClassifierDetailedJobOut, ours.WireClassifierDetailedJobOut>
    >
  >();
  holds<
    Equal<
      typeof ours.CompletionDetailedJobOutIntegrations,
      ours.Codec<
        ours.CompletionDetailedJobOutIntegrations,
        ours.WireCompletionDetailedJobOutIntegrations
      >
    >
  >();
  holds<
    Equal<
      typeof ours.CompletionDetailedJobOutRepositories,
      ours.Codec<
        ours.CompletionDetailedJobOutRepositories,
        ours.WireCompletionDetailedJobOutRepositories
      >
    >
  >();
  holds<
    Equal<
      typeof ours.ClassifierDetailedJobOutIntegrations,
      ours.Codec<
        ours.ClassifierDetailedJobOutIntegrations,
        ours.WireClassifierDetailedJobOutIntegrations
      >
    >
  >();
});

test("a codec takes any value and returns its own type", () => {
  type Job = ours.Codec<ours.CompletionJobOut, ours.WireCompletionJobOut>;
  holds<Equal<Parameters<Job["parse"]>, [value: unknown]>>();
  holds<Equal<ReturnType<Job["parse"]>, ours.CompletionJobOut>>();
  type Either = ours.CompletionJobOut | ours.WireCompletionJobOut;
  holds<Equal<ReturnType<Job["safeParse"]>, ours.Result<ours.CompletionJobOut, Either>>>();
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

test("isWire() narrows an unknown value to a wire job", () => {
  const value: unknown = JSON.parse("{}");
  if (ours.CompletionJobOut.isWire(value)) holds<Equal<typeof value, ours.WireCompletionJobOut>>();
  // @ts-expect-error: outside of the branch it is still unknown
  assert.equal(value.id, undefined);
});

test("an issue has the members that its type declares, and is read-only", () => {
  const { error } = ours.CompletionJobOut.safeParse(1);
  const issues: readonly ours.Issue[] = error?.issues ?? [];
  const code:
    | "invalid_type"
    | "invalid_enum_value"
    | "invalid_union"
    | "invalid_literal"
    | "duplicate_spelling"
    | "invalid_json" = issues[0]?.code ?? "invalid_json";
  assert.equal(code, "invalid_type");
  holds<Equal<ours.Issue["path"], ReadonlyArray<string | number>>>();
  holds<Equal<ours.Span, Required<ours.Span>>>();
  holds<Equal<ours.Issue["span"], ours.Span | undefined>>();
  const change = (issue: ours.Issue) => {
    // @ts-expect-error: readonly
    issue.message = "";
    // @ts-expect-error: the list is readonly
    issue.path.push("id");
  };
  void change;
});
