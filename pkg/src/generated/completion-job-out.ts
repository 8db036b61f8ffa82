// Written by `make generate` from the models in src/model; changes here are lost.

import { face, fromJSON, toJSON } from "../face.js";
import type { Face, JsonText, Model } from "../face.js";
import type { Result } from "../result.js";
import { acceptArray, acceptStrings, receivedType, refuse, seen, sight, MIXED, SDK, Sighting, spellingOf } from "../sighting.js";
import type { Keys, Members } from "../sighting.js";
import { blockOf, booleanAt, emptyOf, endOf, heldAt, isHeld, next, numberAt, stringAt, stringsAt, tagAt, variantAt } from "../tape.js";
import { type Builder, builder } from "../builder.js";
import { MISSING, NULL } from "./layout.js";
import { acceptCompletionTrainingParameters, BuiltCompletionTrainingParameters, type CompletionTrainingParameters } from "./completion-training-parameters.js";
import { acceptGithubRepositoryOut, listOfGithubRepositoryOut, type GithubRepositoryOut } from "./github-repository-out.js";
import { acceptJobMetadataOut, BuiltJobMetadataOut, type JobMetadataOut } from "./job-metadata-out.js";
import { acceptWandbIntegrationOut, listOfWandbIntegrationOut, type WandbIntegrationOut } from "./wandb-integration-out.js";
import { isJobType, valuesJobType, type JobType } from "./job-type.js";
import { isObjectT, valuesObjectT, type ObjectT } from "./object-t.js";
import { isStatus, valuesStatus, type Status } from "./status.js";

/**
 * A fine-tuning job for a completion model, as the API reports it.
 */
export type CompletionJobOut = {
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
   * Text that becomes part of the fine-tuned model's name, so that it is told apart from others.
   */
  suffix?: string | null | undefined;
  /**
   * The integrations that are switched on for the job.
   */
  integrations?: Array<WandbIntegrationOut> | null | undefined;
  /**
   * How many tokens were trained on in all.
   */
  trainedTokens?: number | null | undefined;
  /**
   * What the job is expected to take and to cost.
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
   * The repositories that take part in the training.
   */
  repositories?: Array<GithubRepositoryOut> | undefined;
};

/** Builds a CompletionJobOut from its slot on the tape. */
export const BuiltCompletionJobOut: Builder<CompletionJobOut> = /* @__PURE__ */ builder<CompletionJobOut>(function (words, at) {
  const block = blockOf(words, at);
  let tag: number;
  this.id = stringAt(words, block);
  this.autoStart = booleanAt(words, block + 4);
  this.model = stringAt(words, block + 8);
  this.status = variantAt(words, block + 12, valuesStatus);
  this.createdAt = numberAt(block + 16);
  this.modifiedAt = numberAt(block + 20);
  this.trainingFiles = stringsAt(words, block + 24);
  if ((tag = tagAt(words, block + 28)) !== MISSING) this.validationFiles = tag > NULL ? stringsAt(words, block + 28) : emptyOf(tag);
  this.object = tagAt(words, block + 32) > NULL ? variantAt(words, block + 32, valuesObjectT) : "job";
  if ((tag = tagAt(words, block + 36)) !== MISSING) this.fineTunedModel = tag > NULL ? stringAt(words, block + 36) : emptyOf(tag);
  if ((tag = tagAt(words, block + 40)) !== MISSING) this.suffix = tag > NULL ? stringAt(words, block + 40) : emptyOf(tag);
  if ((tag = tagAt(words, block + 44)) !== MISSING) this.integrations = tag > NULL ? listOfWandbIntegrationOut(words, block + 44) : emptyOf(tag);
  if ((tag = tagAt(words, block + 48)) !== MISSING) this.trainedTokens = tag > NULL ? numberAt(block + 48) : emptyOf(tag);
  if ((tag = tagAt(words, block + 52)) !== MISSING) this.metadata = tag > NULL ? isHeld(words, block + 52) ? (heldAt(words, block + 52) as JobMetadataOut) : new BuiltJobMetadataOut(words, block + 52) : emptyOf(tag);
  this.jobType = tagAt(words, block + 56) > NULL ? variantAt(words, block + 56, valuesJobType) : "completion";
  this.hyperparameters = isHeld(words, block + 60) ? (heldAt(words, block + 60) as CompletionTrainingParameters) : new BuiltCompletionTrainingParameters(words, block + 60);
  if ((tag = tagAt(words, block + 64)) !== MISSING) this.repositories = tag > NULL ? listOfGithubRepositoryOut(words, block + 64) : emptyOf(tag);
});

/** Builds a list of CompletionJobOut from its slot on the tape. */
export function listOfCompletionJobOut(words: Int32Array, at: number): CompletionJobOut[] {
  if (isHeld(words, at)) return heldAt(words, at) as CompletionJobOut[];
  const end = endOf(words, at);
  const list: CompletionJobOut[] = [];
  for (let element = blockOf(words, at); element < end; element = next(words, element)) {
    list.push(isHeld(words, element) ? (heldAt(words, element) as CompletionJobOut) : new BuiltCompletionJobOut(words, element));
  }
  return list;
}

const keys: Keys = [
  ["id", "id"],
  ["auto_start", "autoStart"],
  ["model", "model"],
  ["status", "status"],
  ["created_at", "createdAt"],
  ["modified_at", "modifiedAt"],
  ["training_files", "trainingFiles", acceptStrings],
  ["validation_files", "validationFiles", acceptStrings],
  ["object", "object"],
  ["fine_tuned_model", "fineTunedModel"],
  ["suffix", "suffix"],
  ["integrations", "integrations", (list: unknown, toWire: boolean) => acceptArray(list, toWire, acceptWandbIntegrationOut)],
  ["trained_tokens", "trainedTokens"],
  ["metadata", "metadata", acceptJobMetadataOut],
  ["job_type", "jobType"],
  ["hyperparameters", "hyperparameters", acceptCompletionTrainingParameters],
  ["repositories", "repositories", (list: unknown, toWire: boolean) => acceptArray(list, toWire, acceptGithubRepositoryOut)],
];

/** Accepts a plain CompletionJobOut at once, or says what it saw. */
export function acceptCompletionJobOut(input: unknown, toWire: boolean): CompletionJobOut | Sighting {
  const received = receivedType(input);
  if (received !== "object") return sight(input, received);
  const value = input as Members;
  const id$ = value.id;
  const autoStart$wire = toWire ? undefined : value.auto_start;
  const autoStart$sdk = value.autoStart;
  const model$ = value.model;
  const status$ = value.status;
  const createdAt$wire = toWire ? undefined : value.created_at;
  const createdAt$sdk = value.createdAt;
  const modifiedAt$wire = toWire ? undefined : value.modified_at;
  const modifiedAt$sdk = value.modifiedAt;
  const trainingFiles$wire = toWire ? undefined : value.training_files;
  const trainingFiles$sdk = value.trainingFiles;
  const validationFiles$wire = toWire ? undefined : value.validation_files;
  const validationFiles$sdk = value.validationFiles;
  const object$ = value.object;
  const fineTunedModel$wire = toWire ? undefined : value.fine_tuned_model;
  const fineTunedModel$sdk = value.fineTunedModel;
  const suffix$ = value.suffix;
  const integrations$ = value.integrations;
  const trainedTokens$wire = toWire ? undefined : value.trained_tokens;
  const trainedTokens$sdk = value.trainedTokens;
  const metadata$ = value.metadata;
  const jobType$wire = toWire ? undefined : value.job_type;
  const jobType$sdk = value.jobType;
  const hyperparameters$ = value.hyperparameters;
  const repositories$ = value.repositories;
  const spelling = toWire
    ? SDK
    : spellingOf(value, keys, autoStart$wire !== undefined || createdAt$wire !== undefined || modifiedAt$wire !== undefined || trainingFiles$wire !== undefined || validationFiles$wire !== undefined || fineTunedModel$wire !== undefined || trainedTokens$wire !== undefined || jobType$wire !== undefined, autoStart$sdk !== undefined || createdAt$sdk !== undefined || modifiedAt$sdk !== undefined || trainingFiles$sdk !== undefined || validationFiles$sdk !== undefined || fineTunedModel$sdk !== undefined || trainedTokens$sdk !== undefined || jobType$sdk !== undefined);
  const autoStart$ = spelling === SDK ? autoStart$sdk : autoStart$wire;
  const createdAt$ = spelling === SDK ? createdAt$sdk : createdAt$wire;
  const modifiedAt$ = spelling === SDK ? modifiedAt$sdk : modifiedAt$wire;
  const trainingFiles$ = spelling === SDK ? trainingFiles$sdk : trainingFiles$wire;
  const validationFiles$ = spelling === SDK ? validationFiles$sdk : validationFiles$wire;
  const fineTunedModel$ = spelling === SDK ? fineTunedModel$sdk : fineTunedModel$wire;
  const trainedTokens$ = spelling === SDK ? trainedTokens$sdk : trainedTokens$wire;
  const jobType$ = spelling === SDK ? jobType$sdk : jobType$wire;
  const trainingFiles$part = acceptStrings(trainingFiles$);
  const validationFiles$part =
    validationFiles$ === undefined || validationFiles$ === null ? validationFiles$ : acceptStrings(validationFiles$);
  const integrations$part =
    integrations$ === undefined || integrations$ === null ? integrations$ : acceptArray(integrations$, toWire, acceptWandbIntegrationOut);
  const metadata$part =
    metadata$ === undefined || metadata$ === null ? metadata$ : acceptJobMetadataOut(metadata$, toWire);
  const hyperparameters$part = acceptCompletionTrainingParameters(hyperparameters$, toWire);
  const repositories$part =
    repositories$ === undefined || repositories$ === null ? repositories$ : acceptArray(repositories$, toWire, acceptGithubRepositoryOut);
  if (
    spelling !== MIXED &&
    typeof id$ === "string" &&
    typeof autoStart$ === "boolean" &&
    typeof model$ === "string" &&
    isStatus(status$) &&
    Number.isInteger(createdAt$) &&
    Number.isInteger(modifiedAt$) &&
    !(trainingFiles$part instanceof Sighting) &&
    !(validationFiles$part instanceof Sighting) &&
    (object$ === undefined || isObjectT(object$)) &&
    (fineTunedModel$ === undefined || fineTunedModel$ === null || typeof fineTunedModel$ === "string") &&
    (suffix$ === undefined || suffix$ === null || typeof suffix$ === "string") &&
    !(integrations$part instanceof Sighting) &&
    (trainedTokens$ === undefined || trainedTokens$ === null || Number.isInteger(trainedTokens$)) &&
    !(metadata$part instanceof Sighting) &&
    (jobType$ === undefined || isJobType(jobType$)) &&
    !(hyperparameters$part instanceof Sighting) &&
    repositories$ !== null &&
    !(repositories$part instanceof Sighting)
  ) {
    if (toWire) {
      const out: Members = {
        id: id$,
        auto_start: autoStart$,
        model: model$,
        status: status$,
        created_at: createdAt$,
        modified_at: modifiedAt$,
        training_files: trainingFiles$part,
      };
      if (validationFiles$ !== undefined || "validationFiles" in value) out.validation_files = validationFiles$part;
      out.object = object$ === undefined ? "job" : object$;
      if (fineTunedModel$ !== undefined || "fineTunedModel" in value) out.fine_tuned_model = fineTunedModel$;
      if (suffix$ !== undefined || "suffix" in value) out.suffix = suffix$;
      if (integrations$ !== undefined || "integrations" in value) out.integrations = integrations$part;
      if (trainedTokens$ !== undefined || "trainedTokens" in value) out.trained_tokens = trainedTokens$;
      if (metadata$ !== undefined || "metadata" in value) out.metadata = metadata$part;
      out.job_type = jobType$ === undefined ? "completion" : jobType$;
      out.hyperparameters = hyperparameters$part;
      if (repositories$ !== undefined || "repositories" in value) out.repositories = repositories$part;
      return out as never;
    }
    const out: Members = {
      id: id$,
      autoStart: autoStart$,
      model: model$,
      status: status$,
      createdAt: createdAt$,
      modifiedAt: modifiedAt$,
      trainingFiles: trainingFiles$part,
    };
    if (validationFiles$ !== undefined || (spelling === SDK ? "validationFiles" : "validation_files") in value) out.validationFiles = validationFiles$part;
    out.object = object$ === undefined ? "job" : object$;
    if (fineTunedModel$ !== undefined || (spelling === SDK ? "fineTunedModel" : "fine_tuned_model") in value) out.fineTunedModel = fineTunedModel$;
    if (suffix$ !== undefined || "suffix" in value) out.suffix = suffix$;
    if (integrations$ !== undefined || "integrations" in value) out.integrations = integrations$part;
    if (trainedTokens$ !== undefined || (spelling === SDK ? "trainedTokens" : "trained_tokens") in value) out.trainedTokens = trainedTokens$;
    if (metadata$ !== undefined || "metadata" in value) out.metadata = metadata$part;
    out.jobType = jobType$ === undefined ? "completion" : jobType$;
    out.hyperparameters = hyperparameters$part;
    if (repositories$ !== undefined || "repositories" in value) out.repositories = repositories$part;
    return out as CompletionJobOut;
  }
  return refuse(
    value,
    keys,
    toWire,
    [id$, autoStart$wire, model$, status$, createdAt$wire, modifiedAt$wire, spelling === SDK ? trainingFiles$wire : seen(trainingFiles$part), spelling === SDK ? validationFiles$wire : seen(validationFiles$part), object$, fineTunedModel$wire, suffix$, seen(integrations$part), trainedTokens$wire, seen(metadata$part), jobType$wire, seen(hyperparameters$part), seen(repositories$part)],
    [undefined, autoStart$sdk, undefined, undefined, createdAt$sdk, modifiedAt$sdk, spelling === SDK ? seen(trainingFiles$part) : trainingFiles$sdk, spelling === SDK ? seen(validationFiles$part) : validationFiles$sdk, undefined, fineTunedModel$sdk, undefined, undefined, trainedTokens$sdk, undefined, jobType$sdk, undefined, undefined],
  );
}

/** What every function of a CompletionJobOut is made of. */
export const modelCompletionJobOut: Model<CompletionJobOut> = {
  name: "CompletionJobOut",
  index: 0,
  Built: BuiltCompletionJobOut,
  accept: acceptCompletionJobOut,
};

/**
 * A fine-tuning job for a completion model, as the API reports it.
 *
 * ```ts
 * assert.equal(CompletionJobOut.isJSON("[]"), false);
 * ```
 */
export const CompletionJobOut: Face<CompletionJobOut> = /* @__PURE__ */ face(modelCompletionJobOut);

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * ```ts
 * const result = completionJobOutFromJSON("[]");
 * assert.equal(result.error.issues[0].message, "Expected object, received array");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or all that is wrong as the `error`.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function completionJobOutFromJSON(text: JsonText): Result<CompletionJobOut> {
  return fromJSON(modelCompletionJobOut, text);
}

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * ```ts
 * assert.throws(() => completionJobOutToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @throws ValidationError if it is no CompletionJobOut.
 */
export function completionJobOutToJSON(value: CompletionJobOut): string {
  return toJSON(modelCompletionJobOut, value);
}
