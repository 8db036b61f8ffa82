import assert from "node:assert/strict";
import test from "node:test";
import type * as sdk from "@mistralai/mistralai/models/components/index.js";
import type * as ours from "completion-job";
import { CompletionJobOut } from "completion-job";
import { exampleWireJob } from "../shared/example-job.js";
import { type Equal, holds } from "./equal.js";

type SameKeys<One, Other> = Equal<keyof One, keyof Other>;

test("a wire type has the keys of what the SDK writes", () => {
  holds<SameKeys<ours.WireCompletionJobOut, sdk.CompletionJobOut$Outbound>>();
  holds<
    SameKeys<ours.WireCompletionTrainingParameters, sdk.CompletionTrainingParameters$Outbound>
  >();
  holds<SameKeys<ours.WireEventOut, sdk.EventOut$Outbound>>();
  holds<SameKeys<ours.WireJobMetadataOut, sdk.JobMetadataOut$Outbound>>();
  holds<SameKeys<ours.WireWandbIntegrationOut, sdk.WandbIntegrationOut$Outbound>>();
  holds<SameKeys<ours.WireGithubRepositoryOut, sdk.GithubRepositoryOut$Outbound>>();
  holds<SameKeys<ours.WireCheckpointOut, sdk.CheckpointOut$Outbound>>();
  holds<SameKeys<ours.WireClassifierJobOut, sdk.ClassifierJobOut$Outbound>>();
  holds<SameKeys<ours.WireClassifierTargetOut, sdk.ClassifierTargetOut$Outbound>>();
  holds<
    SameKeys<ours.WireClassifierTrainingParameters, sdk.ClassifierTrainingParameters$Outbound>
  >();
  holds<SameKeys<ours.WireLegacyJobMetadataOut, sdk.LegacyJobMetadataOut$Outbound>>();
  holds<SameKeys<ours.WireMetricOut, sdk.MetricOut$Outbound>>();
  holds<SameKeys<ours.WireCompletionDetailedJobOut, sdk.CompletionDetailedJobOut$Outbound>>();
  holds<SameKeys<ours.WireClassifierDetailedJobOut, sdk.ClassifierDetailedJobOut$Outbound>>();
  holds<Equal<ours.WireIntegrations, ours.WireWandbIntegrationOut>>();
  holds<Equal<ours.WireRepositories, ours.WireGithubRepositoryOut>>();
  holds<Equal<ours.WireClassifierJobOutIntegrations, ours.WireWandbIntegrationOut>>();
  holds<Equal<ours.WireCompletionDetailedJobOutIntegrations, ours.WireWandbIntegrationOut>>();
  holds<Equal<ours.WireCompletionDetailedJobOutRepositories, ours.WireGithubRepositoryOut>>();
  holds<Equal<ours.WireClassifierDetailedJobOutIntegrations, ours.WireWandbIntegrationOut>>();
});

test("a member of a wire type has the type of the SDK object's member", () => {
  type Wire = ours.WireCompletionJobOut;
  type Sdk = ours.CompletionJobOut;
  holds<Equal<Wire["status"], Sdk["status"]>>();
  holds<Equal<Wire["trained_tokens"], Sdk["trainedTokens"]>>();
  holds<Equal<Wire["job_type"], Sdk["jobType"]>>();
  holds<Equal<NonNullable<Wire["integrations"]>[number], ours.WireIntegrations>>();
  holds<Equal<Wire["hyperparameters"], ours.WireCompletionTrainingParameters>>();
});

test("the documented example, as the API writes it, is a wire job", () => {
  const job: ours.WireCompletionJobOut = { ...exampleWireJob, status: "FAILED" };
  assert.ok(CompletionJobOut.isWire(job));
});

test("an object that is not a wire job does not compile, and isWire refuses it", () => {
  const job: ours.WireCompletionJobOut = { ...exampleWireJob, status: "FAILED" };
  // @ts-expect-error: there is no such status
  const status: ours.WireCompletionJobOut = { ...job, status: "DONE" };
  // @ts-expect-error: a string is not a number
  const time: ours.WireCompletionJobOut = { ...job, created_at: "0" };
  for (const wrong of [status, time]) assert.ok(!CompletionJobOut.isWire(wrong));
});
