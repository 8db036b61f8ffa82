import type { Random } from "../../tests/shared/random.js";
import { fullJob } from "./full.js";

const REQUIRED = new Set([
  ..."id auto_start model status created_at modified_at training_files hyperparameters".split(" "),
  ..."project owner commit_id".split(" "),
]);
const NULLABLE = new Set([
  ..."validation_files fine_tuned_model suffix integrations trained_tokens metadata".split(" "),
  ..."training_steps weight_decay warmup_fraction epochs seq_len fim_ratio".split(" "),
  ..."expected_duration_seconds cost cost_currency train_tokens_per_step train_tokens".split(" "),
  ..."data_tokens estimated_start_time run_name url ref".split(" "),
]);

/** A job that hardly has the shape of another: optional members there, null or absent, keys in any order. */
export function mixedJob(random: Random): unknown {
  return mixed(fullJob(random), random);
}

function mixed(value: unknown, random: Random): unknown {
  if (Array.isArray(value)) return value.map((item) => mixed(item, random));
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([key]) => isKept(key, value, random));
  random.shuffle(members);
  return Object.fromEntries(
    members.map(([key, member]) => {
      const isNull = NULLABLE.has(key) && random.chance(0.2);
      return [key, isNull ? null : mixed(member, random)];
    }),
  );
}

/** `name` is a repository's, which must have one, or an integration's. */
function isKept(key: string, parent: object, random: Random): boolean {
  if (REQUIRED.has(key) || (key === "name" && "owner" in parent)) return true;
  return random.chance(0.6);
}
