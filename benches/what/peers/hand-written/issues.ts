/** All that is wrong with a wire job: paths and messages. */
import { statuses } from "../../wire-job.js";
import { isInteger, isNumber, isObject, isStatus } from "./checks.js";

export interface HandWrittenIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

type Path = HandWrittenIssue["path"];
type Look = (value: unknown, path: Path, issues: HandWrittenIssue[]) => void;

/** Finds them, in the fields' order. */
export function issuesOf(value: unknown): readonly HandWrittenIssue[] {
  const issues: HandWrittenIssue[] = [];
  lookAtJob(value, [], issues);
  return issues;
}

const aString = expecting("string", (value) => typeof value === "string");
const aBoolean = expecting("boolean", (value) => typeof value === "boolean");
const aNumber = expecting("number", isNumber);
const anInteger = expecting("integer", isInteger);
const aStatus = expecting(statuses.join(" or "), isStatus);
const strings = listOf(aString);

const lookAtParameters = objectOf({
  training_steps: nullish(anInteger),
  learning_rate: optional(aNumber),
  weight_decay: nullish(aNumber),
  warmup_fraction: nullish(aNumber),
  epochs: nullish(aNumber),
  seq_len: nullish(anInteger),
  fim_ratio: nullish(aNumber),
});

const lookAtMetadata = objectOf({
  expected_duration_seconds: nullish(anInteger),
  cost: nullish(aNumber),
  cost_currency: nullish(aString),
  train_tokens_per_step: nullish(anInteger),
  train_tokens: nullish(anInteger),
  data_tokens: nullish(anInteger),
  estimated_start_time: nullish(anInteger),
});

const lookAtIntegration = objectOf({
  type: optional(theString("wandb")),
  project: aString,
  name: nullish(aString),
  run_name: nullish(aString),
  url: nullish(aString),
});

const lookAtRepository = objectOf({
  type: optional(theString("github")),
  name: aString,
  owner: aString,
  ref: nullish(aString),
  weight: optional(aNumber),
  commit_id: aString,
});

const lookAtJob = objectOf({
  id: aString,
  auto_start: aBoolean,
  model: aString,
  status: aStatus,
  created_at: anInteger,
  modified_at: anInteger,
  training_files: strings,
  validation_files: nullish(strings),
  object: optional(theString("job")),
  fine_tuned_model: nullish(aString),
  suffix: nullish(aString),
  integrations: nullish(listOf(lookAtIntegration)),
  trained_tokens: nullish(anInteger),
  metadata: nullish(lookAtMetadata),
  job_type: optional(theString("completion")),
  hyperparameters: lookAtParameters,
  repositories: optional(listOf(lookAtRepository)),
});

function expecting(what: string, isIt: (value: unknown) => boolean): Look {
  return (value, path, issues) => {
    if (isIt(value)) return;
    const message =
      value === undefined ? "Required" : `Expected ${what}, received ${nameOfType(value)}`;
    issues.push({ path, message });
  };
}

function theString(only: string): Look {
  return expecting(only, (value) => value === only);
}

function optional(look: Look): Look {
  return (value, path, issues) => {
    if (value !== undefined) look(value, path, issues);
  };
}

function nullish(look: Look): Look {
  return (value, path, issues) => {
    if (value != null) look(value, path, issues);
  };
}

function listOf(look: Look): Look {
  const aList = expecting("array", Array.isArray);
  return (value, path, issues) => {
    if (!Array.isArray(value)) return aList(value, path, issues);
    for (const [index, item] of value.entries()) look(item, [...path, index], issues);
  };
}

function objectOf(members: Readonly<Record<string, Look>>): Look {
  const anObject = expecting("object", isObject);
  const looks = Object.entries(members);
  return (value, path, issues) => {
    if (!isObject(value)) return anObject(value, path, issues);
    for (const [key, look] of looks) look(value[key], [...path, key], issues);
  };
}

function nameOfType(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
