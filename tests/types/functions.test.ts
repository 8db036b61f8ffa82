import test from "node:test";
import type * as sdk from "@mistralai/mistralai/models/components/index.js";
import type { SDKValidationError } from "@mistralai/mistralai/models/errors/sdkvalidationerror.js";
import type * as ours from "completion-job";
import { type Alike, type Equal, holds } from "./equal.js";

/** Whether our function can replace the SDK's. The class of the error may differ. */
type Replaces<Ours, Theirs> = Theirs extends (text: string) => { value?: infer Value }
  ? Ours extends (text: string) => ours.Result<NonNullable<Value>>
    ? true
    : false
  : false;

test("each …FromJSON can replace the SDK's: it takes a string and gives the same values", () => {
  holds<Replaces<typeof ours.completionJobOutFromJSON, typeof sdk.completionJobOutFromJSON>>();
  holds<
    Replaces<
      typeof ours.completionTrainingParametersFromJSON,
      typeof sdk.completionTrainingParametersFromJSON
    >
  >();
  holds<Replaces<typeof ours.eventOutFromJSON, typeof sdk.eventOutFromJSON>>();
  holds<Replaces<typeof ours.jobMetadataOutFromJSON, typeof sdk.jobMetadataOutFromJSON>>();
  holds<
    Replaces<typeof ours.wandbIntegrationOutFromJSON, typeof sdk.wandbIntegrationOutFromJSON>
  >();
  holds<
    Replaces<typeof ours.githubRepositoryOutFromJSON, typeof sdk.githubRepositoryOutFromJSON>
  >();
  holds<Replaces<typeof ours.integrationsFromJSON, typeof sdk.integrationsFromJSON>>();
  holds<Replaces<typeof ours.repositoriesFromJSON, typeof sdk.repositoriesFromJSON>>();
  holds<Replaces<typeof ours.checkpointOutFromJSON, typeof sdk.checkpointOutFromJSON>>();
  holds<Replaces<typeof ours.classifierJobOutFromJSON, typeof sdk.classifierJobOutFromJSON>>();
  holds<
    Replaces<typeof ours.classifierTargetOutFromJSON, typeof sdk.classifierTargetOutFromJSON>
  >();
  holds<
    Replaces<
      typeof ours.classifierTrainingParametersFromJSON,
      typeof sdk.classifierTrainingParametersFromJSON
    >
  >();
  holds<
    Replaces<typeof ours.legacyJobMetadataOutFromJSON, typeof sdk.legacyJobMetadataOutFromJSON>
  >();
  holds<Replaces<typeof ours.metricOutFromJSON, typeof sdk.metricOutFromJSON>>();
  holds<
    Replaces<
      typeof ours.classifierJobOutIntegrationsFromJSON,
      typeof sdk.classifierJobOutIntegrationsFromJSON
    >
  >();
  holds<
    Replaces<
      typeof ours.completionDetailedJobOutFromJSON,
      typeof sdk.completionDetailedJobOutFromJSON
    >
  >();
  holds<
    Replaces<
      typeof ours.classifierDetailedJobOutFromJSON,
      typeof sdk.classifierDetailedJobOutFromJSON
    >
  >();
  holds<
    Replaces<
      typeof ours.completionDetailedJobOutIntegrationsFromJSON,
      typeof sdk.completionDetailedJobOutIntegrationsFromJSON
    >
  >();
  holds<
    Replaces<
      typeof ours.completionDetailedJobOutRepositoriesFromJSON,
      typeof sdk.completionDetailedJobOutRepositoriesFromJSON
    >
  >();
  holds<
    Replaces<
      typeof ours.classifierDetailedJobOutIntegrationsFromJSON,
      typeof sdk.classifierDetailedJobOutIntegrationsFromJSON
    >
  >();
});

test("each …ToJSON has the signature of the SDK's", () => {
  holds<SameToJSON<"completionJobOutToJSON">>();
  holds<SameToJSON<"completionTrainingParametersToJSON">>();
  holds<SameToJSON<"eventOutToJSON">>();
  holds<SameToJSON<"jobMetadataOutToJSON">>();
  holds<SameToJSON<"wandbIntegrationOutToJSON">>();
  holds<SameToJSON<"githubRepositoryOutToJSON">>();
  holds<SameToJSON<"integrationsToJSON">>();
  holds<SameToJSON<"repositoriesToJSON">>();
  holds<SameToJSON<"checkpointOutToJSON">>();
  holds<SameToJSON<"classifierJobOutToJSON">>();
  holds<SameToJSON<"classifierTargetOutToJSON">>();
  holds<SameToJSON<"classifierTrainingParametersToJSON">>();
  holds<SameToJSON<"legacyJobMetadataOutToJSON">>();
  holds<SameToJSON<"metricOutToJSON">>();
  holds<SameToJSON<"classifierJobOutIntegrationsToJSON">>();
  holds<SameToJSON<"completionDetailedJobOutToJSON">>();
  holds<SameToJSON<"classifierDetailedJobOutToJSON">>();
  holds<SameToJSON<"completionDetailedJobOutIntegrationsToJSON">>();
  holds<SameToJSON<"completionDetailedJobOutRepositoriesToJSON">>();
  holds<SameToJSON<"classifierDetailedJobOutIntegrationsToJSON">>();
});

type Signature<Name, Module> = Name extends keyof Module
  ? Module[Name] extends (...args: infer Args) => infer Returned
    ? { args: Args; returned: Returned }
    : never
  : never;

type SameToJSON<Name extends keyof typeof ours & keyof typeof sdk> = Equal<
  Signature<Name, typeof ours>,
  Signature<Name, typeof sdk>
>;

test("the comparison of signatures can fail", () => {
  holds<Equal<Signature<"completionJobOutToJSON", typeof ours>["returned"], string>>();
  holds<
    Equal<Signature<"completionJobOutToJSON", typeof ours>["args"], [value: ours.CompletionJobOut]>
  >();
});

test("a result has the SDK's type, apart from the class of the error", () => {
  type Theirs = ReturnType<typeof sdk.completionJobOutFromJSON>;
  type Ours = ReturnType<typeof ours.completionJobOutFromJSON>;
  holds<Equal<Extract<Ours, { ok: true }>, Extract<Theirs, { ok: true }>>>();
  holds<Alike<Ours["ok"], Theirs["ok"]>>();
});

test("checking ok narrows a result to a value or an error", () => {
  const narrow = (result: ReturnType<typeof ours.completionJobOutFromJSON>) => {
    if (result.ok) {
      holds<Equal<typeof result.value, ours.CompletionJobOut>>();
      holds<Equal<typeof result.error, undefined>>();
    } else {
      holds<Equal<typeof result.value, undefined>>();
      holds<Equal<typeof result.error, ours.ValidationError<ours.WireCompletionJobOut>>>();
    }
    // @ts-expect-error: the value may be missing, as ok was not checked
    return result.value.id;
  };
  void narrow;
});

test("an error has the members of the SDK's error, except its cause", () => {
  type Read = "name" | "message" | "rawValue" | "rawMessage" | "pretty" | "stack";
  const there = (error: ours.ValidationError): Pick<SDKValidationError, Read> => error;
  void there;
});

test("JsonText accepts strings and bytes only", () => {
  type Text = Parameters<typeof ours.completionJobOutFromJSON>[0];
  holds<Equal<Text, ours.JsonText>>();
  const texts: ours.JsonText[] = ["", new Uint8Array(), new ArrayBuffer(0), Buffer.from("")];
  // @ts-expect-error: a number is not a text
  texts.push(1);
  // @ts-expect-error: an array of bytes is not a text
  texts.push([123, 125]);
  // @ts-expect-error: undefined is not a text
  texts.push(undefined);
});
