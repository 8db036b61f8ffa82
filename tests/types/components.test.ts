import test from "node:test";
import type * as sdk from "@mistralai/mistralai/models/components/index.js";
import type * as ours from "completion-job";
import { type Alike, type Equal, holds } from "./equal.js";

test("every component's type is identical to the SDK's", () => {
  holds<Equal<ours.CompletionJobOut, sdk.CompletionJobOut>>();
  holds<Equal<ours.CompletionTrainingParameters, sdk.CompletionTrainingParameters>>();
  holds<Equal<ours.EventOut, sdk.EventOut>>();
  holds<Equal<ours.JobMetadataOut, sdk.JobMetadataOut>>();
  holds<Equal<ours.WandbIntegrationOut, sdk.WandbIntegrationOut>>();
  holds<Equal<ours.GithubRepositoryOut, sdk.GithubRepositoryOut>>();
  holds<Equal<ours.Integrations, sdk.Integrations>>();
  holds<Equal<ours.Repositories, sdk.Repositories>>();
});

test("every enumeration's type is identical to the SDK's", () => {
  holds<Equal<ours.Status, sdk.Status>>();
  holds<Equal<ours.ObjectT, sdk.ObjectT>>();
  holds<Equal<ours.JobType, sdk.JobType>>();
  holds<Equal<ours.WandbIntegrationOutType, sdk.WandbIntegrationOutType>>();
  holds<Equal<ours.GithubRepositoryOutType, sdk.GithubRepositoryOutType>>();
});

test("the type of every enumeration's object is identical to the SDK's", () => {
  holds<Equal<typeof ours.Status, typeof sdk.Status>>();
  holds<Equal<typeof ours.ObjectT, typeof sdk.ObjectT>>();
  holds<Equal<typeof ours.JobType, typeof sdk.JobType>>();
  holds<Equal<typeof ours.WandbIntegrationOutType, typeof sdk.WandbIntegrationOutType>>();
  holds<Equal<typeof ours.GithubRepositoryOutType, typeof sdk.GithubRepositoryOutType>>();
});

test("a value of either type is assignable to the other", () => {
  const there = (job: ours.CompletionJobOut): sdk.CompletionJobOut => job;
  const back = (job: sdk.CompletionJobOut): ours.CompletionJobOut => job;
  const listThere = (jobs: ours.CompletionJobOut[]): sdk.CompletionJobOut[] => jobs;
  const optional = (job: { a?: sdk.Status }): { a?: ours.Status } => job;
  void [there, back, listThere, optional];
  holds<Alike<ours.CompletionJobOut, sdk.CompletionJobOut>>();
});

test("the comparison can fail", () => {
  holds<Equal<Equal<{ a: 1 }, { a?: 1 }>, false>>();
  holds<Equal<Equal<{ a?: 1 }, { a?: 1 | undefined }>, false>>();
  holds<Equal<Equal<{ a: 1 }, { readonly a: 1 }>, false>>();
  holds<Equal<Alike<1, number>, false>>();
  // @ts-expect-error: a job has members that parameters do not have
  holds<Equal<ours.CompletionJobOut, sdk.CompletionTrainingParameters>>();
  // @ts-expect-error: one type has null where the other has undefined
  holds<Alike<ours.ObjectT | null, sdk.ObjectT | undefined>>();
});
