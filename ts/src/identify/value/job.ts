/** Recognises a job: its generation, its kind, whether it is detailed, and how it is spelled. */
import * as rules from "../../generated/identify/rules.js";
import * as sentences from "../../generated/identify/sentences.js";
import type { Evidence, Generation, IdentifiedJob } from "../identification.js";
import { exactReader, type Form, readJob } from "../reader.js";
import { isArray, isObject, member, wellFormed } from "./look.js";
import { find, meets, score } from "./signature.js";
import { spellingOf } from "./spelling.js";
import { vendorOf } from "./vendor.js";

/** What a job is, without how it is spelled. */
export interface JobKind {
  readonly kind: "completion" | "classifier";
  /** Whether the kind is certain. */
  readonly certain: boolean;
  readonly generation: Generation;
  /** The members that told that it is a job, and of which kind and generation. */
  readonly evidence: readonly Evidence[];
}

/** The parameters that a classifier job has. A completion job has `fim_ratio` too. */
const CLASSIFIER_PARAMETERS = [
  "training_steps",
  "learning_rate",
  "weight_decay",
  "warmup_fraction",
  "epochs",
  "seq_len",
];

/** The members that only detailed components have. */
const DETAILS = ["events:array", "checkpoints:array", "classifier_targets:array"];

/** The members that the API adds to what was requested. A job has at least one of them. */
const ADDED = ["id", "status", "created_at", "modified_at"];

/** Tells whether a value has a member that the API adds to a request. */
export function hasAdded(value: unknown): boolean {
  return ADDED.some((key) => find(value, key) !== undefined);
}

/** Says what kind of job a value is, or nothing if it is no job, or another vendor's. */
export function jobKind(value: unknown): JobKind | undefined {
  if (!isObject(value)) return undefined;
  const raw = member(value, "raw");
  if (member(value, "isUnknown") === true && isObject(raw)) {
    const kind = jobKind(raw);
    const evidence = [{ pointer: "/isUnknown", shows: sentences.showsUnknown }];
    return kind && { ...kind, generation: "2", evidence };
  }
  const { points, telling } = score(value, rules.job);
  if (points < rules.jobPoints || !hasAdded(value) || vendorOf(value)) return undefined;
  const { kind, certain, evidence } = kindOf(value);
  const generation = generationOf(value, kind);
  const more = [...evidence, ...detailsOf(value), ...generation.evidence];
  const isReplaced = ({ pointer }: Evidence) => more.some((other) => other.pointer === pointer);
  return {
    kind,
    certain,
    generation: generation.generation,
    evidence: [...telling.filter((one) => !isReplaced(one)), ...more],
  };
}

/** Says which kind of job a job or a request is of. */
export function kindOf(value: unknown): Pick<JobKind, "kind" | "certain" | "evidence"> {
  const type = find(value, "job_type")?.value;
  const parameters = member(value, "hyperparameters");
  if (type === "classifier" || isArray(find(value, "classifier_targets")?.value)) {
    return { kind: "classifier", certain: true, evidence: [] };
  }
  const looksLikeClassifier =
    (type === undefined || type === null) &&
    find(value, "repositories") === undefined &&
    areClassifierParameters(parameters);
  if (!looksLikeClassifier) return { kind: "completion", certain: true, evidence: [] };
  const shows = sentences.showsClassifierParameters;
  return { kind: "classifier", certain: false, evidence: [{ pointer: "/hyperparameters", shows }] };
}

function areClassifierParameters(value: unknown): boolean {
  return (
    find(value, "fim_ratio") === undefined &&
    CLASSIFIER_PARAMETERS.every((key) => find(value, key) !== undefined)
  );
}

function generationOf(
  value: unknown,
  kind: JobKind["kind"],
): Pick<JobKind, "generation" | "evidence"> {
  const type = find(value, "job_type");
  const status = wellFormed(member(value, "status"));
  const knowsType = meets(value, rules.kind) !== undefined;
  if (kind === "completion" && typeof type?.value === "string" && !knowsType) {
    const shows = sentences.showsOldType(wellFormed(type.value) as string);
    return { generation: "1.5", evidence: [{ pointer: `/${type.key}`, shows }] };
  }
  if (knowsType && status !== undefined && meets(value, rules.status) === undefined) {
    const shows = sentences.showsNewStatus(status);
    return { generation: "2", evidence: [{ pointer: "/status", shows }] };
  }
  return { generation: "1.6", evidence: [] };
}

/** Lists the members of a job that its plain component would lose. */
function detailsOf(value: unknown): Evidence[] {
  const met = DETAILS.map((test) => meets(value, test));
  return met.filter((evidence) => evidence !== undefined);
}

/** Recognises a job. */
export function identifyJob(value: unknown, form: Form): IdentifiedJob | undefined {
  const found = jobKind(value);
  if (found === undefined) return undefined;
  const { kind, certain, generation } = found;
  const detailed = [value, member(value, "raw")].some((one) => detailsOf(one).length > 0);
  const { spelling, evidence } = spellingOf(value);
  const [, , jobs] =
    rules.generations.find(([name]) => name === generation) ?? rules.generations[1];
  const component = jobs[(kind === "classifier" ? 2 : 0) + (detailed ? 1 : 0)] as string;
  const spelled = {
    wire: "",
    sdk: sentences.inSdkSpelling,
    mixed: sentences.inBothSpellings,
  }[spelling];
  return {
    what: "job",
    sentence: sentences.job(
      certain ? "" : sentences.probably,
      detailed ? sentences.detailed : "",
      kind,
      generation,
      spelled,
    ),
    evidence: [...found.evidence, ...evidence],
    reader: readJob,
    component,
    generation,
    kind,
    certain,
    detailed,
    spelling,
    exact: exactReader(component, generation, form, spelling),
  };
}
