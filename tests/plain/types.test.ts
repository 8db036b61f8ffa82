/** The plain package has the same types as the npm package. If a type differs, this file does not compile. */
import test from "node:test";
import type * as npm from "completion-job";
import type * as plain from "../../target/plain/nodejs/completion_job.js";
import { type Alike, type Equal, holds } from "../types/equal.js";

/** A codec with only the members whose types should be the same in both packages. `safeParse` is compared separately. */
type CodecOf<Codec> = Omit<Codec, "jsonSchema" | "~standard" | "safeParse">;

type Components =
  | "CheckpointOut"
  | "ClassifierDetailedJobOut"
  | "ClassifierDetailedJobOutIntegrations"
  | "ClassifierJobOut"
  | "ClassifierJobOutIntegrations"
  | "ClassifierTargetOut"
  | "ClassifierTrainingParameters"
  | "CompletionDetailedJobOut"
  | "CompletionDetailedJobOutIntegrations"
  | "CompletionDetailedJobOutRepositories"
  | "CompletionJobOut"
  | "CompletionTrainingParameters"
  | "EventOut"
  | "GithubRepositoryOut"
  | "Integrations"
  | "JobMetadataOut"
  | "LegacyJobMetadataOut"
  | "MetricOut"
  | "Repositories"
  | "WandbIntegrationOut";

type Enumerations =
  | "ClassifierDetailedJobOutJobType"
  | "ClassifierDetailedJobOutObject"
  | "ClassifierDetailedJobOutStatus"
  | "ClassifierJobOutJobType"
  | "ClassifierJobOutObject"
  | "ClassifierJobOutStatus"
  | "CompletionDetailedJobOutJobType"
  | "CompletionDetailedJobOutObject"
  | "CompletionDetailedJobOutStatus"
  | "FTClassifierLossFunction"
  | "GithubRepositoryOutType"
  | "JobType"
  | "LegacyJobMetadataOutObject"
  | "ObjectT"
  | "Status"
  | "WandbIntegrationOutType";

type SameCodec<Name extends Components> = Alike<
  CodecOf<(typeof npm)[Name]>,
  CodecOf<(typeof plain)[Name]>
>;

test("components have the same types", () => {
  holds<Equal<npm.CompletionJobOut, plain.CompletionJobOut>>();
  holds<Equal<npm.WireCompletionJobOut, plain.WireCompletionJobOut>>();
  holds<Equal<npm.CompletionTrainingParameters, plain.CompletionTrainingParameters>>();
  holds<Equal<npm.WireCompletionTrainingParameters, plain.WireCompletionTrainingParameters>>();
  holds<Equal<npm.EventOut, plain.EventOut>>();
  holds<Equal<npm.WireEventOut, plain.WireEventOut>>();
  holds<Equal<npm.GithubRepositoryOut, plain.GithubRepositoryOut>>();
  holds<Equal<npm.WireGithubRepositoryOut, plain.WireGithubRepositoryOut>>();
  holds<Equal<npm.Integrations, plain.Integrations>>();
  holds<Equal<npm.JobMetadataOut, plain.JobMetadataOut>>();
  holds<Equal<npm.WireJobMetadataOut, plain.WireJobMetadataOut>>();
  holds<Equal<npm.Repositories, plain.Repositories>>();
  holds<Equal<npm.WandbIntegrationOut, plain.WandbIntegrationOut>>();
  holds<Equal<npm.WireWandbIntegrationOut, plain.WireWandbIntegrationOut>>();
  holds<Equal<npm.CheckpointOut, plain.CheckpointOut>>();
  holds<Equal<npm.WireCheckpointOut, plain.WireCheckpointOut>>();
  holds<Equal<npm.ClassifierJobOut, plain.ClassifierJobOut>>();
  holds<Equal<npm.WireClassifierJobOut, plain.WireClassifierJobOut>>();
  holds<Equal<npm.ClassifierTargetOut, plain.ClassifierTargetOut>>();
  holds<Equal<npm.WireClassifierTargetOut, plain.WireClassifierTargetOut>>();
  holds<Equal<npm.ClassifierTrainingParameters, plain.ClassifierTrainingParameters>>();
  holds<Equal<npm.WireClassifierTrainingParameters, plain.WireClassifierTrainingParameters>>();
  holds<Equal<npm.LegacyJobMetadataOut, plain.LegacyJobMetadataOut>>();
  holds<Equal<npm.WireLegacyJobMetadataOut, plain.WireLegacyJobMetadataOut>>();
  holds<Equal<npm.MetricOut, plain.MetricOut>>();
  holds<Equal<npm.WireMetricOut, plain.WireMetricOut>>();
  holds<Equal<npm.ClassifierJobOutIntegrations, plain.ClassifierJobOutIntegrations>>();
  holds<Equal<npm.WireClassifierJobOutIntegrations, plain.WireClassifierJobOutIntegrations>>();
  holds<Equal<npm.CompletionDetailedJobOut, plain.CompletionDetailedJobOut>>();
  holds<Equal<npm.WireCompletionDetailedJobOut, plain.WireCompletionDetailedJobOut>>();
  holds<Equal<npm.ClassifierDetailedJobOut, plain.ClassifierDetailedJobOut>>();
  holds<Equal<npm.WireClassifierDetailedJobOut, plain.WireClassifierDetailedJobOut>>();
  holds<
    Equal<npm.CompletionDetailedJobOutIntegrations, plain.CompletionDetailedJobOutIntegrations>
  >();
  holds<
    Equal<
      npm.WireCompletionDetailedJobOutIntegrations,
      plain.WireCompletionDetailedJobOutIntegrations
    >
  >();
  holds<
    Equal<npm.CompletionDetailedJobOutRepositories, plain.CompletionDetailedJobOutRepositories>
  >();
  holds<
    Equal<
      npm.WireCompletionDetailedJobOutRepositories,
      plain.WireCompletionDetailedJobOutRepositories
    >
  >();
  holds<
    Equal<npm.ClassifierDetailedJobOutIntegrations, plain.ClassifierDetailedJobOutIntegrations>
  >();
  holds<
    Equal<
      npm.WireClassifierDetailedJobOutIntegrations,
      plain.WireClassifierDetailedJobOutIntegrations
    >
  >();
});

test("codecs have the same functions with the same types", () => {
  holds<SameCodec<Components>>();
  holds<Equal<Parameters<typeof npm.CompletionJobOut.safeParse>, [value: unknown]>>();
  holds<
    Equal<
      NonNullable<ReturnType<typeof npm.CompletionJobOut.safeParse>["value"]>,
      NonNullable<ReturnType<typeof plain.CompletionJobOut.safeParse>["value"]>
    >
  >();
});

test("the functions that the SDK also has take the same parameters and return the same types", () => {
  holds<Equal<typeof npm.completionJobOutToJSON, typeof plain.completionJobOutToJSON>>();
  holds<
    Equal<
      Parameters<typeof npm.completionJobOutFromJSON>,
      Parameters<typeof plain.completionJobOutFromJSON>
    >
  >();
});

test("enumerations have the same members and values", () => {
  holds<Alike<Pick<typeof npm, Enumerations>, Pick<typeof plain, Enumerations>>>();
  holds<Equal<npm.Status, plain.Status>>();
  holds<Equal<npm.ClassifierJobOutStatus, plain.ClassifierJobOutStatus>>();
  holds<Equal<npm.CompletionDetailedJobOutJobType, plain.CompletionDetailedJobOutJobType>>();
  holds<Equal<npm.CompletionDetailedJobOutObject, plain.CompletionDetailedJobOutObject>>();
  holds<Equal<npm.CompletionDetailedJobOutStatus, plain.CompletionDetailedJobOutStatus>>();
  holds<Equal<npm.ClassifierDetailedJobOutJobType, plain.ClassifierDetailedJobOutJobType>>();
  holds<Equal<npm.ClassifierDetailedJobOutObject, plain.ClassifierDetailedJobOutObject>>();
  holds<Equal<npm.ClassifierDetailedJobOutStatus, plain.ClassifierDetailedJobOutStatus>>();
});

test("issues and errors have the same types", () => {
  holds<Equal<npm.Issue, plain.Issue>>();
  holds<Equal<npm.IssueCode, plain.IssueCode>>();
  holds<Equal<npm.UnionError, plain.UnionError>>();
  holds<Equal<npm.Span, plain.Span>>();
  holds<Equal<npm.JsonText, plain.JsonText>>();
  holds<Equal<keyof npm.ValidationError, keyof plain.ValidationError>>();
  holds<
    Equal<
      ReturnType<npm.ValidationError<npm.CompletionJobOut>["format"]>,
      ReturnType<plain.ValidationError<plain.CompletionJobOut>["format"]>
    >
  >();
  holds<
    Equal<npm.FlattenedErrors<npm.CompletionJobOut>, plain.FlattenedErrors<plain.CompletionJobOut>>
  >();
});
