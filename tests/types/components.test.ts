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
  holds<Equal<ours.CheckpointOut, sdk.CheckpointOut>>();
  holds<Equal<ours.ClassifierJobOut, sdk.ClassifierJobOut>>();
  holds<Equal<ours.ClassifierTargetOut, sdk.ClassifierTargetOut>>();
  holds<Equal<ours.ClassifierTrainingParameters, sdk.ClassifierTrainingParameters>>();
  holds<Equal<ours.LegacyJobMetadataOut, sdk.LegacyJobMetadataOut>>();
  holds<Equal<ours.MetricOut, sdk.MetricOut>>();
  holds<Equal<ours.Integrations, sdk.Integrations>>();
  holds<Equal<ours.Repositories, sdk.Repositories>>();
  holds<Equal<ours.ClassifierJobOutIntegrations, sdk.ClassifierJobOutIntegrations>>();
  holds<Equal<ours.CompletionDetailedJobOut, sdk.CompletionDetailedJobOut>>();
  holds<Equal<ours.ClassifierDetailedJobOut, sdk.ClassifierDetailedJobOut>>();
  holds<
    Equal<ours.CompletionDetailedJobOutIntegrations, sdk.CompletionDetailedJobOutIntegrations>
  >();
  holds<
    Equal<ours.CompletionDetailedJobOutRepositories, sdk.CompletionDetailedJobOutRepositories>
  >();
  holds<
    Equal<ours.ClassifierDetailedJobOutIntegrations, sdk.ClassifierDetailedJobOutIntegrations>
  >();
});

test("every enumeration's type is identical to the SDK's", () => {
  holds<Equal<ours.Status, sdk.Status>>();
  holds<Equal<ours.ObjectT, sdk.ObjectT>>();
  holds<Equal<ours.JobType, sdk.JobType>>();
  holds<Equal<ours.WandbIntegrationOutType, sdk.WandbIntegrationOutType>>();
  holds<Equal<ours.GithubRepositoryOutType, sdk.GithubRepositoryOutType>>();
  holds<Equal<ours.FTClassifierLossFunction, sdk.FTClassifierLossFunction>>();
  holds<Equal<ours.ClassifierJobOutStatus, sdk.ClassifierJobOutStatus>>();
  holds<Equal<ours.ClassifierJobOutObject, sdk.ClassifierJobOutObject>>();
  holds<Equal<ours.ClassifierJobOutJobType, sdk.ClassifierJobOutJobType>>();
  holds<Equal<ours.LegacyJobMetadataOutObject, sdk.LegacyJobMetadataOutObject>>();
  holds<Equal<ours.CompletionDetailedJobOutJobType, sdk.CompletionDetailedJobOutJobType>>();
  holds<Equal<ours.CompletionDetailedJobOutObject, sdk.CompletionDetailedJobOutObject>>();
  holds<Equal<ours.CompletionDetailedJobOutStatus, sdk.CompletionDetailedJobOutStatus>>();
  holds<Equal<ours.ClassifierDetailedJobOutJobType, sdk.ClassifierDetailedJobOutJobType>>();
  holds<Equal<ours.ClassifierDetailedJobOutObject, sdk.ClassifierDetailedJobOutObject>>();
  holds<Equal<ours.ClassifierDetailedJobOutStatus, sdk.ClassifierDetailedJobOutStatus>>();
});

test("the type of every enumeration's object is identical to the SDK's", () => {
  holds<Equal<typeof ours.Status, typeof sdk.Status>>();
  holds<Equal<typeof ours.ObjectT, typeof sdk.ObjectT>>();
  holds<Equal<typeof ours.JobType, typeof sdk.JobType>>();
  holds<Equal<typeof ours.WandbIntegrationOutType, typeof sdk.WandbIntegrationOutType>>();
  holds<Equal<typeof ours.GithubRepositoryOutType, typeof sdk.GithubRepositoryOutType>>();
  holds<Equal<typeof ours.FTClassifierLossFunction, typeof sdk.FTClassifierLossFunction>>();
  holds<Equal<typeof ours.ClassifierJobOutStatus, typeof sdk.ClassifierJobOutStatus>>();
  holds<Equal<typeof ours.ClassifierJobOutObject, typeof sdk.ClassifierJobOutObject>>();
  holds<Equal<typeof ours.ClassifierJobOutJobType, typeof sdk.ClassifierJobOutJobType>>();
  holds<Equal<typeof ours.LegacyJobMetadataOutObject, typeof sdk.LegacyJobMetadataOutObject>>();
  holds<
    Equal<typeof ours.CompletionDetailedJobOutJobType, typeof sdk.CompletionDetailedJobOutJobType>
  >();
  holds<
    Equal<typeof ours.CompletionDetailedJobOutObject, typeof sdk.CompletionDetailedJobOutObject>
  >();
  holds<
    Equal<typeof ours.CompletionDetailedJobOutStatus, typeof sdk.CompletionDetailedJobOutStatus>
  >();
  holds<
    Equal<typeof ours.ClassifierDetailedJobOutJobType, typeof sdk.ClassifierDetailedJobOutJobType>
  >();
  holds<
    Equal<typeof ours.ClassifierDetailedJobOutObject, typeof sdk.ClassifierDetailedJobOutObject>
  >();
  holds<
    Equal<typeof ours.ClassifierDetailedJobOutStatus, typeof sdk.ClassifierDetailedJobOutStatus>
  >();
});

test("a value of either type is assignable to the other", () => {
  const there = (job: ours.CompletionJobOut): sdk.CompletionJobOut => job;
  const back = (job: sdk.CompletionJobOut): ours.CompletionJobOut => job;
  const listThere = (jobs: ours.CompletionJobOut[]): sdk.CompletionJobOut[] => jobs;
  const optional = (job: { a?: sdk.Status }): { a?: ours.Status } => job;
  const classifierThere = (job: ours.ClassifierJobOut): sdk.ClassifierJobOut => job;
  const classifierBack = (job: sdk.ClassifierJobOut): ours.ClassifierJobOut => job;
  const detailedThere = (job: ours.CompletionDetailedJobOut): sdk.CompletionDetailedJobOut => job;
  const detailedBack = (job: sdk.CompletionDetailedJobOut): ours.CompletionDetailedJobOut => job;
  void [
    there,
    back,
    listThere,
    optional,
    classifierThere,
    classifierBack,
    detailedThere,
    detailedBack,
  ];
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
