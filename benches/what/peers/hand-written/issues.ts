/** Finds all issues of a wire job: paths and messages. */
import { statuses } from "../../wire-job.js";
import { isInteger, isNumber, isObject, isStatus } from "./checks.js";

export interface HandWrittenIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

type Path = HandWrittenIssue["path"];
type Check = (value: unknown, path: Path, issues: HandWrittenIssue[]) => void;

/** Returns all issues, in the order of the fields. */
export function issuesOf(value: unknown): readonly HandWrittenIssue[] {
  const issues: HandWrittenIssue[] = [];
  checkJob(value, [], issues);
  return issues;
}

const aString = expecting("string", (value) => typeof value === "string");
const aBoolean = expecting("boolean", (value) => typeof value === "boolean");
const aNumber = expecting("number", isNumber);
const anInteger = expecting("integer", isInteger);
const aStatus = expecting(statuses.join(" or "), isStatus);
const strings = listOf(aString);

const checkParameters = objectOf({
  training_steps: nullish(anInteger),
  learning_rate: optional(aNumber),
  weight_decay: nullish(aNumber),
  warmup_fraction: nullish(aNumber),
  epochs: nullish(aNumber),
  seq_len: nullish(anInteger),
  fim_ratio: nullish(aNumber),
});

const checkMetadata = objectOf({
  expected_duration_seconds: nullish(anInteger),
  cost: nullish(aNumber),
  cost_currency: nullish(aString),
  train_tokens_per_step: nullish(anInteger),
  train_tokens: nullish(anInteger),
  data_tokens: nullish(anInteger),
  estimated_start_time: nullish(anInteger),
});

const checkIntegration = objectOf({
  type: optional(theString("wandb")),
  project: aString,
  name: nullish(aString),
  run_name: nullish(aString),
  url: nullish(aString),
});

const checkRepository = objectOf({
  type: optional(theString("github")),
  name: aString,
  owner: aString,
  ref: nullish(aString),
  weight: optional(aNumber),
  commit_id: aString,
});

const checkJob = objectOf({
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
  integrations: nullish(listOf(checkIntegration)),
  trained_tokens: nullish(anInteger),
  metadata: nullish(checkMetadata),
  job_type: optional(theString("completion")),
  hyperparameters: checkParameters,
  repositories: optional(listOf(checkRepository)),
});

function expecting(what: string, accepts: (value: unknown) => boolean): Check {
  return (value, path, issues) => {
    if (accepts(value)) return;
    const message =
      value === undefined ? "Required" : `Expected ${what}, received ${nameOfType(value)}`;
    issues.push({ path, message });
  };
}

function theString(only: string): Check {
  return expecting(only, (value) => value === only);
}

function optional(check: Check): Check {
  return (value, path, issues) => {
    if (value !== undefined) check(value, path, issues);
  };
}

function nullish(check: Check): Check {
  return (value, path, issues) => {
    if (value != null) check(value, path, issues);
  };
}

function listOf(check: Check): Check {
  const aList = expecting("array", Array.isArray);
  return (value, path, issues) => {
    if (!Array.isArray(value)) return aList(value, path, issues);
    for (const [index, item] of value.entries()) check(item, [...path, index], issues);
  };
}

function objectOf(members: Readonly<Record<string, Check>>): Check {
  const anObject = expecting("object", isObject);
  const checks = Object.entries(members);
  return (value, path, issues) => {
    if (!isObject(value)) return anObject(value, path, issues);
    for (const [key, check] of checks) check(value[key], [...path, key], issues);
  };
}

function nameOfType(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
