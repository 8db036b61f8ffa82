// Written by `make generate` from the models in src/model. Changes here are lost.

import { codec, fromJSON, toJSON } from "../../../../api/codec.js";
import type { Codec, JsonText } from "../../../../api/codec.js";
import type { Description } from "../../../../json-schema/description.js";
import type { Result } from "../../../../errors/result.js";
import { type Builder, builder } from "../../../../tape/builder.js";
import type { TextCodec } from "../../../../text/text-codec.js";
import { useFamily } from "../../../../family/use-family.js";
import { enumerations } from "../../enumerations/enumerations.js";
import type { Members } from "../../../../value/members.js";
import { type Keys, Snapshot } from "../../../../value/snapshot.js";
import type { ValueCodec } from "../../../../value/value-codec.js";
import { blockOf, booleanAt, emptyOf, endOf, heldAt, isHeld, next, numberAt, stringAt, stringsAt, variantAt } from "../../../../tape/tape.js";
import { acceptAll, acceptStrings, areStrings, elementsOf } from "../../../../value/list.js";
import { hasMembers, isBuiltIn, isPromise } from "../../../../value/members.js";
import { snapshotMixed } from "../../../../value/mixed.js";
import { isInteger } from "../../../../value/number.js";
import { partSnapshot, snapshotOther, snapshotSdk, snapshotSdkAlone, snapshotWire } from "../../../../value/snapshot.js";
import { MISSING, NULL } from "../../../../generated/numbers/layout.js";
import { acceptCheckpointOut, listOfCheckpointOut, descriptionCheckpointOut, isSdkCheckpointOut, isWireCheckpointOut, toWireCheckpointOut, type CheckpointOut, type WireCheckpointOut } from "../progress/checkpoint-out.js";
import { acceptCompletionTrainingParameters, BuiltCompletionTrainingParameters, descriptionCompletionTrainingParameters, isSdkCompletionTrainingParameters, isWireCompletionTrainingParameters, toWireCompletionTrainingParameters, type CompletionTrainingParameters, type WireCompletionTrainingParameters } from "../training/completion-training-parameters.js";
import { acceptEventOut, listOfEventOut, descriptionEventOut, isSdkEventOut, isWireEventOut, toWireEventOut, type EventOut, type WireEventOut } from "../progress/event-out.js";
import { acceptGithubRepositoryOut, listOfGithubRepositoryOut, descriptionGithubRepositoryOut, isSdkGithubRepositoryOut, isWireGithubRepositoryOut, toWireGithubRepositoryOut, type GithubRepositoryOut, type WireGithubRepositoryOut } from "../training/github-repository-out.js";
import { acceptJobMetadataOut, BuiltJobMetadataOut, descriptionJobMetadataOut, isSdkJobMetadataOut, isWireJobMetadataOut, toWireJobMetadataOut, type JobMetadataOut, type WireJobMetadataOut } from "./job-metadata-out.js";
import { acceptWandbIntegrationOut, listOfWandbIntegrationOut, descriptionWandbIntegrationOut, isSdkWandbIntegrationOut, isWireWandbIntegrationOut, toWireWandbIntegrationOut, type WandbIntegrationOut, type WireWandbIntegrationOut } from "./wandb-integration-out.js";
import { descriptionJobType, valuesJobType, type JobType } from "../../enumerations/job/job-type.js";
import { descriptionObjectT, valuesObjectT, type ObjectT } from "../../enumerations/job/object-t.js";
import { isStatus, descriptionStatus, valuesStatus, type Status } from "../../enumerations/job/status.js";

/**
 * A fine-tuning job for a completion model with its events and checkpoints, as the API reports a job that is asked for by its
 * ID.
 *
 * @example
 * ```ts
 * assert.equal(CompletionDetailedJobOut.is([]), false);
 * ```
 */
export type CompletionDetailedJobOut = {
  /**
   * The ID of the job.
   */
  id: string;
  /**
   * Whether the job starts by itself once its files are validated, rather than waiting to be started.
   */
  autoStart: boolean;
  /**
   * The name of the model that is fine-tuned.
   */
  model: string;
  /**
   * How far the job has come.
   */
  status: Status;
  /**
   * When the job was created, in seconds since the UNIX epoch.
   */
  createdAt: number;
  /**
   * When the job was last changed, in seconds since the UNIX epoch.
   */
  modifiedAt: number;
  /**
   * The IDs of the uploaded files with the training data.
   */
  trainingFiles: Array<string>;
  /**
   * The IDs of the uploaded files with the validation data.
   */
  validationFiles?: Array<string> | null | undefined;
  /**
   * The type of the object, always `job`.
   */
  object?: ObjectT | undefined;
  /**
   * The name of the model that the job makes; `null` while the job is still running.
   */
  fineTunedModel?: string | null | undefined;
  /**
   * Text that becomes part of the fine-tuned model's name, to tell it from others.
   */
  suffix?: string | null | undefined;
  /**
   * The integrations that are switched on for the job.
   */
  integrations?: Array<WandbIntegrationOut> | null | undefined;
  /**
   * How many tokens the training used in all.
   */
  trainedTokens?: number | null | undefined;
  /**
   * The expected duration and cost of the job.
   */
  metadata?: JobMetadataOut | null | undefined;
  /**
   * The type of the job, always `completion`.
   */
  jobType?: JobType | undefined;
  /**
   * The settings of the training.
   */
  hyperparameters: CompletionTrainingParameters;
  /**
   * The repositories that the training uses.
   */
  repositories?: Array<GithubRepositoryOut> | undefined;
  /**
   * What happened to the job so far: an event for each change of its status.
   */
  events?: Array<EventOut> | undefined;
  /**
   * The states of the model that the training has saved so far.
   */
  checkpoints?: Array<CheckpointOut> | undefined;
};

/**
 * A CompletionDetailedJobOut in wire spelling, as the API writes it. `CompletionDetailedJobOut.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(CompletionDetailedJobOut.isWire([]), false);
 * ```
 */
export type WireCompletionDetailedJobOut = {
  /**
   * The ID of the job.
   */
  id: string;
  /**
   * Whether the job starts by itself once its files are validated, rather than waiting to be started.
   */
  auto_start: boolean;
  /**
   * The name of the model that is fine-tuned.
   */
  model: string;
  /**
   * How far the job has come.
   */
  status: Status;
  /**
   * When the job was created, in seconds since the UNIX epoch.
   */
  created_at: number;
  /**
   * When the job was last changed, in seconds since the UNIX epoch.
   */
  modified_at: number;
  /**
   * The IDs of the uploaded files with the training data.
   */
  training_files: Array<string>;
  /**
   * The IDs of the uploaded files with the validation data.
   */
  validation_files?: Array<string> | null | undefined;
  /**
   * The type of the object, always `job`.
   */
  object?: ObjectT | undefined;
  /**
   * The name of the model that the job makes; `null` while the job is still running.
   */
  fine_tuned_model?: string | null | undefined;
  /**
   * Text that becomes part of the fine-tuned model's name, to tell it from others.
   */
  suffix?: string | null | undefined;
  /**
   * The integrations that are switched on for the job.
   */
  integrations?: Array<WireWandbIntegrationOut> | null | undefined;
  /**
   * How many tokens the training used in all.
   */
  trained_tokens?: number | null | undefined;
  /**
   * The expected duration and cost of the job.
   */
  metadata?: WireJobMetadataOut | null | undefined;
  /**
   * The type of the job, always `completion`.
   */
  job_type?: JobType | undefined;
  /**
   * The settings of the training.
   */
  hyperparameters: WireCompletionTrainingParameters;
  /**
   * The repositories that the training uses.
   */
  repositories?: Array<WireGithubRepositoryOut> | undefined;
  /**
   * What happened to the job so far: an event for each change of its status.
   */
  events?: Array<WireEventOut> | undefined;
  /**
   * The states of the model that the training has saved so far.
   */
  checkpoints?: Array<WireCheckpointOut> | undefined;
};

/** Builds a CompletionDetailedJobOut from its slot on the tape. */
export const BuiltCompletionDetailedJobOut: Builder<CompletionDetailedJobOut> = /* @__PURE__ */ builder<CompletionDetailedJobOut>(function (words, at) {
  const block = blockOf(words, at);
  let tag: number;
  this.id = stringAt(words, block);
  this.autoStart = booleanAt(words, block + 4);
  this.model = stringAt(words, block + 8);
  this.status = variantAt(words, block + 12, valuesStatus);
  this.createdAt = numberAt(block + 16);
  this.modifiedAt = numberAt(block + 20);
  this.trainingFiles = stringsAt(words, block + 24);
  if ((tag = words[block + 28] as number) !== MISSING) this.validationFiles = tag > NULL ? stringsAt(words, block + 28) : emptyOf(tag);
  this.object = (words[block + 32] as number) > NULL ? variantAt(words, block + 32, valuesObjectT) : "job";
  if ((tag = words[block + 36] as number) !== MISSING) this.fineTunedModel = tag > NULL ? stringAt(words, block + 36) : emptyOf(tag);
  if ((tag = words[block + 40] as number) !== MISSING) this.suffix = tag > NULL ? stringAt(words, block + 40) : emptyOf(tag);
  if ((tag = words[block + 44] as number) !== MISSING) this.integrations = tag > NULL ? listOfWandbIntegrationOut(words, block + 44) : emptyOf(tag);
  if ((tag = words[block + 48] as number) !== MISSING) this.trainedTokens = tag > NULL ? numberAt(block + 48) : emptyOf(tag);
  if ((tag = words[block + 52] as number) !== MISSING) this.metadata = tag > NULL ? isHeld(words, block + 52) ? (heldAt(words, block + 52) as JobMetadataOut) : new BuiltJobMetadataOut(words, block + 52) : emptyOf(tag);
  this.jobType = (words[block + 56] as number) > NULL ? variantAt(words, block + 56, valuesJobType) : "completion";
  this.hyperparameters = isHeld(words, block + 60) ? (heldAt(words, block + 60) as CompletionTrainingParameters) : new BuiltCompletionTrainingParameters(words, block + 60);
  if ((tag = words[block + 64] as number) !== MISSING) this.repositories = tag > NULL ? listOfGithubRepositoryOut(words, block + 64) : emptyOf(tag);
  if ((tag = words[block + 68] as number) !== MISSING) this.events = tag > NULL ? listOfEventOut(words, block + 68) : emptyOf(tag);
  if ((tag = words[block + 72] as number) !== MISSING) this.checkpoints = tag > NULL ? listOfCheckpointOut(words, block + 72) : emptyOf(tag);
});

/** Builds a list of CompletionDetailedJobOut from its slot on the tape. */
export function listOfCompletionDetailedJobOut(words: Int32Array, at: number): CompletionDetailedJobOut[] {
  if (isHeld(words, at)) return heldAt(words, at) as CompletionDetailedJobOut[];
  const end = endOf(words, at);
  const list: CompletionDetailedJobOut[] = [];
  for (let element = blockOf(words, at); element < end; element = next(words, element)) {
    list.push(isHeld(words, element) ? (heldAt(words, element) as CompletionDetailedJobOut) : new BuiltCompletionDetailedJobOut(words, element));
  }
  return list;
}

const keys: Keys = [
  ["id", "id"],
  ["auto_start", "autoStart"],
  ["model", "model"],
  ["status", "status", valuesStatus],
  ["created_at", "createdAt"],
  ["modified_at", "modifiedAt"],
  ["training_files", "trainingFiles"],
  ["validation_files", "validationFiles"],
  ["object", "object", valuesObjectT],
  ["fine_tuned_model", "fineTunedModel"],
  ["suffix", "suffix"],
  ["integrations", "integrations"],
  ["trained_tokens", "trainedTokens"],
  ["metadata", "metadata"],
  ["job_type", "jobType", valuesJobType],
  ["hyperparameters", "hyperparameters"],
  ["repositories", "repositories"],
  ["events", "events"],
  ["checkpoints", "checkpoints"],
];

/** The description that the JSON Schemas of a CompletionDetailedJobOut are made from. */
export const descriptionCompletionDetailedJobOut: Description = {
  name: "CompletionDetailedJobOut",
  text: "A fine-tuning job for a completion model with its events and checkpoints, as the API reports a job that is asked for by its ID.",
  keys,
  fields: [
    ["The ID of the job.", "string"],
    ["Whether the job starts by itself once its files are validated, rather than waiting to be started.", "boolean"],
    ["The name of the model that is fine-tuned.", "string"],
    ["How far the job has come.", descriptionStatus],
    ["When the job was created, in seconds since the UNIX epoch.", "integer"],
    ["When the job was last changed, in seconds since the UNIX epoch.", "integer"],
    ["The IDs of the uploaded files with the training data.", ["string"]],
    ["The IDs of the uploaded files with the validation data.", ["string"], "nullish"],
    ["The type of the object, always `job`.", descriptionObjectT, "optional", "job"],
    ["The name of the model that the job makes; `null` while the job is still running.", "string", "nullish"],
    ["Text that becomes part of the fine-tuned model's name, to tell it from others.", "string", "nullish"],
    ["The integrations that are switched on for the job.", [descriptionWandbIntegrationOut], "nullish"],
    ["How many tokens the training used in all.", "integer", "nullish"],
    ["The expected duration and cost of the job.", descriptionJobMetadataOut, "nullish"],
    ["The type of the job, always `completion`.", descriptionJobType, "optional", "completion"],
    ["The settings of the training.", descriptionCompletionTrainingParameters],
    ["The repositories that the training uses.", [descriptionGithubRepositoryOut], "optional"],
    ["What happened to the job so far: an event for each change of its status.", [descriptionEventOut], "optional"],
    ["The states of the model that the training has saved so far.", [descriptionCheckpointOut], "optional"],
  ],
};

/** Tells whether a value is a valid CompletionDetailedJobOut in wire spelling. */
export function isWireCompletionDetailedJobOut(value: unknown, isTagged = false): boolean {
  if (!hasMembers(value) || isPromise(value, value.then) || isBuiltIn(value)) return false;
  const id$ = value.id;
  if (!(typeof id$ === "string")) return false;
  const autoStart$ = value.auto_start;
  if (!(typeof autoStart$ === "boolean")) return false;
  const model$ = value.model;
  if (!(typeof model$ === "string")) return false;
  const status$ = value.status;
  if (!(isStatus(status$))) return false;
  const createdAt$ = value.created_at;
  if (!(isInteger(createdAt$))) return false;
  const modifiedAt$ = value.modified_at;
  if (!(isInteger(modifiedAt$))) return false;
  const trainingFiles$ = value.training_files;
  if (!areStrings(trainingFiles$)) return false;
  const validationFiles$ = value.validation_files;
  if (validationFiles$ != null && !areStrings(validationFiles$)) return false;
  const object$ = value.object;
  if (!(object$ === undefined || object$ === "job")) return false;
  const fineTunedModel$ = value.fine_tuned_model;
  if (!(fineTunedModel$ == null || typeof fineTunedModel$ === "string")) return false;
  const suffix$ = value.suffix;
  if (!(suffix$ == null || typeof suffix$ === "string")) return false;
  const integrations$ = value.integrations;
  if (integrations$ != null) {
    const list = elementsOf(integrations$);
    if (!list) return false;
    for (let index = 0; index < list.length; index++) {
      if (!isWireWandbIntegrationOut(list[index])) return false;
    }
  }
  const trainedTokens$ = value.trained_tokens;
  if (!(trainedTokens$ == null || isInteger(trainedTokens$))) return false;
  const metadata$ = value.metadata;
  if (metadata$ != null && !isWireJobMetadataOut(metadata$)) return false;
  const jobType$ = value.job_type;
  if (!((jobType$ === undefined || jobType$ === "completion") &&
    !(isTagged && jobType$ === undefined))) return false;
  const hyperparameters$ = value.hyperparameters;
  if (!isWireCompletionTrainingParameters(hyperparameters$)) return false;
  const repositories$ = value.repositories;
  if (repositories$ !== undefined) {
    const list = elementsOf(repositories$);
    if (!list) return false;
    for (let index = 0; index < list.length; index++) {
      if (!isWireGithubRepositoryOut(list[index])) return false;
    }
  }
  const events$ = value.events;
  if (events$ !== undefined) {
    const list = elementsOf(events$);
    if (!list) return false;
    for (let index = 0; index < list.length; index++) {
      if (!isWireEventOut(list[index])) return false;
    }
  }
  const checkpoints$ = value.checkpoints;
  if (checkpoints$ !== undefined) {
    const list = elementsOf(checkpoints$);
    if (!list) return false;
    for (let index = 0; index < list.length; index++) {
      if (!isWireCheckpointOut(list[index])) return false;
    }
  }
  return true;
}

/** Tells whether a value is a valid CompletionDetailedJobOut in SDK spelling. */
export function isSdkCompletionDetailedJobOut(value: unknown, isTagged = false): boolean {
  if (!hasMembers(value) || isPromise(value, value.then) || isBuiltIn(value)) return false;
  const id$ = value.id;
  if (!(typeof id$ === "string")) return false;
  const autoStart$ = value.autoStart;
  if (!(typeof autoStart$ === "boolean")) return false;
  const model$ = value.model;
  if (!(typeof model$ === "string")) return false;
  const status$ = value.status;
  if (!(isStatus(status$))) return false;
  const createdAt$ = value.createdAt;
  if (!(isInteger(createdAt$))) return false;
  const modifiedAt$ = value.modifiedAt;
  if (!(isInteger(modifiedAt$))) return false;
  const trainingFiles$ = value.trainingFiles;
  if (!areStrings(trainingFiles$)) return false;
  const validationFiles$ = value.validationFiles;
  if (validationFiles$ != null && !areStrings(validationFiles$)) return false;
  const object$ = value.object;
  if (!(object$ === undefined || object$ === "job")) return false;
  const fineTunedModel$ = value.fineTunedModel;
  if (!(fineTunedModel$ == null || typeof fineTunedModel$ === "string")) return false;
  const suffix$ = value.suffix;
  if (!(suffix$ == null || typeof suffix$ === "string")) return false;
  const integrations$ = value.integrations;
  if (integrations$ != null) {
    const list = elementsOf(integrations$);
    if (!list) return false;
    for (let index = 0; index < list.length; index++) {
      if (!isSdkWandbIntegrationOut(list[index])) return false;
    }
  }
  const trainedTokens$ = value.trainedTokens;
  if (!(trainedTokens$ == null || isInteger(trainedTokens$))) return false;
  const metadata$ = value.metadata;
  if (metadata$ != null && !isSdkJobMetadataOut(metadata$)) return false;
  const jobType$ = value.jobType;
  if (!((jobType$ === undefined || jobType$ === "completion") &&
    !(isTagged && jobType$ === undefined))) return false;
  const hyperparameters$ = value.hyperparameters;
  if (!isSdkCompletionTrainingParameters(hyperparameters$)) return false;
  const repositories$ = value.repositories;
  if (repositories$ !== undefined) {
    const list = elementsOf(repositories$);
    if (!list) return false;
    for (let index = 0; index < list.length; index++) {
      if (!isSdkGithubRepositoryOut(list[index])) return false;
    }
  }
  const events$ = value.events;
  if (events$ !== undefined) {
    const list = elementsOf(events$);
    if (!list) return false;
    for (let index = 0; index < list.length; index++) {
      if (!isSdkEventOut(list[index])) return false;
    }
  }
  const checkpoints$ = value.checkpoints;
  if (checkpoints$ !== undefined) {
    const list = elementsOf(checkpoints$);
    if (!list) return false;
    for (let index = 0; index < list.length; index++) {
      if (!isSdkCheckpointOut(list[index])) return false;
    }
  }
  return true;
}

function hasSdkKey(value: Members): boolean {
  return (
    "autoStart" in value ||
    "createdAt" in value ||
    "modifiedAt" in value ||
    "trainingFiles" in value ||
    "validationFiles" in value ||
    "fineTunedModel" in value ||
    "trainedTokens" in value ||
    "jobType" in value
  );
}

function hasWireKey(value: Members): boolean {
  return (
    "auto_start" in value ||
    "created_at" in value ||
    "modified_at" in value ||
    "training_files" in value ||
    "validation_files" in value ||
    "fine_tuned_model" in value ||
    "trained_tokens" in value ||
    "job_type" in value
  );
}

/** Makes the SDK object of a CompletionDetailedJobOut that is accepted at once, or takes a snapshot of the value. */
export function acceptCompletionDetailedJobOut(value: unknown, isTagged = false): CompletionDetailedJobOut | Snapshot {
  let promise = false;
  if (!hasMembers(value) || (promise = isPromise(value, value.then)) || isBuiltIn(value)) {
    return snapshotOther(value, promise);
  }
  if (hasSdkKey(value)) return acceptSdkCompletionDetailedJobOut(value, isTagged);
  const id$ = value.id;
  const autoStart$ = value.auto_start;
  const model$ = value.model;
  const status$ = value.status;
  const createdAt$ = value.created_at;
  const modifiedAt$ = value.modified_at;
  const trainingFiles$ = value.training_files;
  const trainingFiles$part = acceptStrings(trainingFiles$);
  const validationFiles$ = value.validation_files;
  const validationFiles$part = validationFiles$ == null ? validationFiles$ : acceptStrings(validationFiles$);
  const object$ = value.object;
  const fineTunedModel$ = value.fine_tuned_model;
  const suffix$ = value.suffix;
  const integrations$ = value.integrations;
  const integrations$part = integrations$ == null ? integrations$ : acceptAll(integrations$, acceptWandbIntegrationOut);
  const trainedTokens$ = value.trained_tokens;
  const metadata$ = value.metadata;
  const metadata$part = metadata$ == null ? metadata$ : acceptJobMetadataOut(metadata$);
  const jobType$ = value.job_type;
  const hyperparameters$ = value.hyperparameters;
  const hyperparameters$part = acceptCompletionTrainingParameters(hyperparameters$);
  const repositories$ = value.repositories;
  const repositories$part = repositories$ === undefined ? repositories$ : acceptAll(repositories$, acceptGithubRepositoryOut);
  const events$ = value.events;
  const events$part = events$ === undefined ? events$ : acceptAll(events$, acceptEventOut);
  const checkpoints$ = value.checkpoints;
  const checkpoints$part = checkpoints$ === undefined ? checkpoints$ : acceptAll(checkpoints$, acceptCheckpointOut);
  if (!(
    (typeof id$ === "string") &&
    (typeof autoStart$ === "boolean") &&
    (typeof model$ === "string") &&
    (isStatus(status$)) &&
    (isInteger(createdAt$)) &&
    (isInteger(modifiedAt$)) &&
    !(trainingFiles$part instanceof Snapshot) &&
    !(validationFiles$part instanceof Snapshot) &&
    (object$ === undefined || object$ === "job") &&
    (fineTunedModel$ == null || typeof fineTunedModel$ === "string") &&
    (suffix$ == null || typeof suffix$ === "string") &&
    !(integrations$part instanceof Snapshot) &&
    (trainedTokens$ == null || isInteger(trainedTokens$)) &&
    !(metadata$part instanceof Snapshot) &&
    (jobType$ === undefined || jobType$ === "completion") &&
    !(isTagged && jobType$ === undefined) &&
    !(hyperparameters$part instanceof Snapshot) &&
    !(repositories$part instanceof Snapshot) &&
    !(events$part instanceof Snapshot) &&
    !(checkpoints$part instanceof Snapshot)
  )) return snapshotWire(value, keys, id$, autoStart$, model$, status$, createdAt$, modifiedAt$, partSnapshot(trainingFiles$part), partSnapshot(validationFiles$part), object$, fineTunedModel$, suffix$, partSnapshot(integrations$part), trainedTokens$, partSnapshot(metadata$part), jobType$, partSnapshot(hyperparameters$part), partSnapshot(repositories$part), partSnapshot(events$part), partSnapshot(checkpoints$part));
  if (
    validationFiles$ !== undefined &&
    fineTunedModel$ !== undefined &&
    suffix$ !== undefined &&
    integrations$ !== undefined &&
    trainedTokens$ !== undefined &&
    metadata$ !== undefined &&
    repositories$ !== undefined &&
    events$ !== undefined &&
    checkpoints$ !== undefined
  ) return { id: id$, autoStart: autoStart$, model: model$, status: status$, createdAt: createdAt$, modifiedAt: modifiedAt$, trainingFiles: trainingFiles$part, validationFiles: validationFiles$part, object: object$ ?? "job", fineTunedModel: fineTunedModel$, suffix: suffix$, integrations: integrations$part, trainedTokens: trainedTokens$, metadata: metadata$part, jobType: jobType$ ?? "completion", hyperparameters: hyperparameters$part, repositories: repositories$part, events: events$part, checkpoints: checkpoints$part } as CompletionDetailedJobOut;
  const out: Members = { id: id$, autoStart: autoStart$, model: model$, status: status$, createdAt: createdAt$, modifiedAt: modifiedAt$, trainingFiles: trainingFiles$part };
  if (validationFiles$ !== undefined || "validation_files" in value) out.validationFiles = validationFiles$part;
  out.object = object$ ?? "job";
  if (fineTunedModel$ !== undefined || "fine_tuned_model" in value) out.fineTunedModel = fineTunedModel$;
  if (suffix$ !== undefined || "suffix" in value) out.suffix = suffix$;
  if (integrations$ !== undefined || "integrations" in value) out.integrations = integrations$part;
  if (trainedTokens$ !== undefined || "trained_tokens" in value) out.trainedTokens = trainedTokens$;
  if (metadata$ !== undefined || "metadata" in value) out.metadata = metadata$part;
  out.jobType = jobType$ ?? "completion";
  out.hyperparameters = hyperparameters$part;
  if (repositories$ !== undefined || "repositories" in value) out.repositories = repositories$part;
  if (events$ !== undefined || "events" in value) out.events = events$part;
  if (checkpoints$ !== undefined || "checkpoints" in value) out.checkpoints = checkpoints$part;
  return out as CompletionDetailedJobOut;
}

function acceptSdkCompletionDetailedJobOut(value: Members, isTagged = false): CompletionDetailedJobOut | Snapshot {
  if (hasWireKey(value)) return snapshotMixed(value, keys, acceptCompletionDetailedJobOut);
  const id$ = value.id;
  const autoStart$ = value.autoStart;
  const model$ = value.model;
  const status$ = value.status;
  const createdAt$ = value.createdAt;
  const modifiedAt$ = value.modifiedAt;
  const trainingFiles$ = value.trainingFiles;
  const trainingFiles$part = acceptStrings(trainingFiles$);
  const validationFiles$ = value.validationFiles;
  const validationFiles$part = validationFiles$ == null ? validationFiles$ : acceptStrings(validationFiles$);
  const object$ = value.object;
  const fineTunedModel$ = value.fineTunedModel;
  const suffix$ = value.suffix;
  const integrations$ = value.integrations;
  const integrations$part = integrations$ == null ? integrations$ : acceptAll(integrations$, acceptWandbIntegrationOut);
  const trainedTokens$ = value.trainedTokens;
  const metadata$ = value.metadata;
  const metadata$part = metadata$ == null ? metadata$ : acceptJobMetadataOut(metadata$);
  const jobType$ = value.jobType;
  const hyperparameters$ = value.hyperparameters;
  const hyperparameters$part = acceptCompletionTrainingParameters(hyperparameters$);
  const repositories$ = value.repositories;
  const repositories$part = repositories$ === undefined ? repositories$ : acceptAll(repositories$, acceptGithubRepositoryOut);
  const events$ = value.events;
  const events$part = events$ === undefined ? events$ : acceptAll(events$, acceptEventOut);
  const checkpoints$ = value.checkpoints;
  const checkpoints$part = checkpoints$ === undefined ? checkpoints$ : acceptAll(checkpoints$, acceptCheckpointOut);
  if (!(
    (typeof id$ === "string") &&
    (typeof autoStart$ === "boolean") &&
    (typeof model$ === "string") &&
    (isStatus(status$)) &&
    (isInteger(createdAt$)) &&
    (isInteger(modifiedAt$)) &&
    !(trainingFiles$part instanceof Snapshot) &&
    !(validationFiles$part instanceof Snapshot) &&
    (object$ === undefined || object$ === "job") &&
    (fineTunedModel$ == null || typeof fineTunedModel$ === "string") &&
    (suffix$ == null || typeof suffix$ === "string") &&
    !(integrations$part instanceof Snapshot) &&
    (trainedTokens$ == null || isInteger(trainedTokens$)) &&
    !(metadata$part instanceof Snapshot) &&
    (jobType$ === undefined || jobType$ === "completion") &&
    !(isTagged && jobType$ === undefined) &&
    !(hyperparameters$part instanceof Snapshot) &&
    !(repositories$part instanceof Snapshot) &&
    !(events$part instanceof Snapshot) &&
    !(checkpoints$part instanceof Snapshot)
  )) return snapshotSdk(value, keys, id$, autoStart$, model$, status$, createdAt$, modifiedAt$, partSnapshot(trainingFiles$part), partSnapshot(validationFiles$part), object$, fineTunedModel$, suffix$, partSnapshot(integrations$part), trainedTokens$, partSnapshot(metadata$part), jobType$, partSnapshot(hyperparameters$part), partSnapshot(repositories$part), partSnapshot(events$part), partSnapshot(checkpoints$part));
  if (
    validationFiles$ !== undefined &&
    fineTunedModel$ !== undefined &&
    suffix$ !== undefined &&
    integrations$ !== undefined &&
    trainedTokens$ !== undefined &&
    metadata$ !== undefined &&
    repositories$ !== undefined &&
    events$ !== undefined &&
    checkpoints$ !== undefined
  ) return { id: id$, autoStart: autoStart$, model: model$, status: status$, createdAt: createdAt$, modifiedAt: modifiedAt$, trainingFiles: trainingFiles$part, validationFiles: validationFiles$part, object: object$ ?? "job", fineTunedModel: fineTunedModel$, suffix: suffix$, integrations: integrations$part, trainedTokens: trainedTokens$, metadata: metadata$part, jobType: jobType$ ?? "completion", hyperparameters: hyperparameters$part, repositories: repositories$part, events: events$part, checkpoints: checkpoints$part } as CompletionDetailedJobOut;
  const out: Members = { id: id$, autoStart: autoStart$, model: model$, status: status$, createdAt: createdAt$, modifiedAt: modifiedAt$, trainingFiles: trainingFiles$part };
  if (validationFiles$ !== undefined || "validationFiles" in value) out.validationFiles = validationFiles$part;
  out.object = object$ ?? "job";
  if (fineTunedModel$ !== undefined || "fineTunedModel" in value) out.fineTunedModel = fineTunedModel$;
  if (suffix$ !== undefined || "suffix" in value) out.suffix = suffix$;
  if (integrations$ !== undefined || "integrations" in value) out.integrations = integrations$part;
  if (trainedTokens$ !== undefined || "trainedTokens" in value) out.trainedTokens = trainedTokens$;
  if (metadata$ !== undefined || "metadata" in value) out.metadata = metadata$part;
  out.jobType = jobType$ ?? "completion";
  out.hyperparameters = hyperparameters$part;
  if (repositories$ !== undefined || "repositories" in value) out.repositories = repositories$part;
  if (events$ !== undefined || "events" in value) out.events = events$part;
  if (checkpoints$ !== undefined || "checkpoints" in value) out.checkpoints = checkpoints$part;
  return out as CompletionDetailedJobOut;
}

/** Makes the wire object of a valid CompletionDetailedJobOut, or takes a snapshot of any other value. */
export function toWireCompletionDetailedJobOut(value: unknown, isTagged = false): object | Snapshot {
  let promise = false;
  if (!hasMembers(value) || (promise = isPromise(value, value.then)) || isBuiltIn(value)) {
    return snapshotOther(value, promise);
  }
  const id$ = value.id;
  const autoStart$ = value.autoStart;
  const model$ = value.model;
  const status$ = value.status;
  const createdAt$ = value.createdAt;
  const modifiedAt$ = value.modifiedAt;
  const trainingFiles$ = value.trainingFiles;
  const trainingFiles$part = acceptStrings(trainingFiles$);
  const validationFiles$ = value.validationFiles;
  const validationFiles$part = validationFiles$ == null ? validationFiles$ : acceptStrings(validationFiles$);
  const object$ = value.object;
  const fineTunedModel$ = value.fineTunedModel;
  const suffix$ = value.suffix;
  const integrations$ = value.integrations;
  const integrations$part = integrations$ == null ? integrations$ : acceptAll(integrations$, toWireWandbIntegrationOut);
  const trainedTokens$ = value.trainedTokens;
  const metadata$ = value.metadata;
  const metadata$part = metadata$ == null ? metadata$ : toWireJobMetadataOut(metadata$);
  const jobType$ = value.jobType;
  const hyperparameters$ = value.hyperparameters;
  const hyperparameters$part = toWireCompletionTrainingParameters(hyperparameters$);
  const repositories$ = value.repositories;
  const repositories$part = repositories$ === undefined ? repositories$ : acceptAll(repositories$, toWireGithubRepositoryOut);
  const events$ = value.events;
  const events$part = events$ === undefined ? events$ : acceptAll(events$, toWireEventOut);
  const checkpoints$ = value.checkpoints;
  const checkpoints$part = checkpoints$ === undefined ? checkpoints$ : acceptAll(checkpoints$, toWireCheckpointOut);
  if (!(
    (typeof id$ === "string") &&
    (typeof autoStart$ === "boolean") &&
    (typeof model$ === "string") &&
    (isStatus(status$)) &&
    (isInteger(createdAt$)) &&
    (isInteger(modifiedAt$)) &&
    !(trainingFiles$part instanceof Snapshot) &&
    !(validationFiles$part instanceof Snapshot) &&
    (object$ === undefined || object$ === "job") &&
    (fineTunedModel$ == null || typeof fineTunedModel$ === "string") &&
    (suffix$ == null || typeof suffix$ === "string") &&
    !(integrations$part instanceof Snapshot) &&
    (trainedTokens$ == null || isInteger(trainedTokens$)) &&
    !(metadata$part instanceof Snapshot) &&
    (jobType$ === undefined || jobType$ === "completion") &&
    !(isTagged && jobType$ === undefined) &&
    !(hyperparameters$part instanceof Snapshot) &&
    !(repositories$part instanceof Snapshot) &&
    !(events$part instanceof Snapshot) &&
    !(checkpoints$part instanceof Snapshot)
  )) return snapshotSdkAlone(value, keys, id$, autoStart$, model$, status$, createdAt$, modifiedAt$, partSnapshot(trainingFiles$part), partSnapshot(validationFiles$part), object$, fineTunedModel$, suffix$, partSnapshot(integrations$part), trainedTokens$, partSnapshot(metadata$part), jobType$, partSnapshot(hyperparameters$part), partSnapshot(repositories$part), partSnapshot(events$part), partSnapshot(checkpoints$part));
  if (
    validationFiles$ === undefined &&
    fineTunedModel$ === undefined &&
    suffix$ === undefined &&
    integrations$ === undefined &&
    trainedTokens$ === undefined &&
    metadata$ === undefined &&
    repositories$ === undefined &&
    events$ === undefined &&
    checkpoints$ === undefined
  ) return { id: id$, auto_start: autoStart$, model: model$, status: status$, created_at: createdAt$, modified_at: modifiedAt$, training_files: trainingFiles$part, object: object$ ?? "job", job_type: jobType$ ?? "completion", hyperparameters: hyperparameters$part };
  return { id: id$, auto_start: autoStart$, model: model$, status: status$, created_at: createdAt$, modified_at: modifiedAt$, training_files: trainingFiles$part, validation_files: validationFiles$part, object: object$ ?? "job", fine_tuned_model: fineTunedModel$, suffix: suffix$, integrations: integrations$part, trained_tokens: trainedTokens$, metadata: metadata$part, job_type: jobType$ ?? "completion", hyperparameters: hyperparameters$part, repositories: repositories$part, events: events$part, checkpoints: checkpoints$part };
}

/** What the functions of texts need to know of CompletionDetailedJobOut. */
export const textCompletionDetailedJobOut: TextCodec<CompletionDetailedJobOut> = {
  name: "CompletionDetailedJobOut",
  use: useFamily,
  choices: enumerations,
  index: 12,
  Built: BuiltCompletionDetailedJobOut,
};

/** What the functions of JavaScript values need to know of CompletionDetailedJobOut. */
export const valueCompletionDetailedJobOut: ValueCodec<CompletionDetailedJobOut> = {
  accept: acceptCompletionDetailedJobOut,
  isSdk: isSdkCompletionDetailedJobOut,
  isWire: isWireCompletionDetailedJobOut,
};

/**
 * A fine-tuning job for a completion model with its events and checkpoints, as the API reports a job that is asked for by its
 * ID.
 *
 * @example
 * ```ts
 * assert.equal(CompletionDetailedJobOut.isJSON("[]"), false);
 * ```
 */
export const CompletionDetailedJobOut: Codec<CompletionDetailedJobOut, WireCompletionDetailedJobOut> =
  /* @__PURE__ */ codec(textCompletionDetailedJobOut, valueCompletionDetailedJobOut, descriptionCompletionDetailedJobOut);

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = completionDetailedJobOutFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function completionDetailedJobOutFromJSON(text: JsonText): Result<CompletionDetailedJobOut, WireCompletionDetailedJobOut> {
  return fromJSON(textCompletionDetailedJobOut, text);
}

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => completionDetailedJobOutToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid CompletionDetailedJobOut.
 */
export function completionDetailedJobOutToJSON(value: CompletionDetailedJobOut): string {
  return toJSON(textCompletionDetailedJobOut, toWireCompletionDetailedJobOut, value);
}
