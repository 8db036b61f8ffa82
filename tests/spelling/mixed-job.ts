import type { Random } from "../shared/random.js";

type Make = (random: Random) => unknown;
type Field = readonly [key: string, make: Make];

const string: Make = (random) => random.pick(["", "a", "é😀", "V90"]);
const boolean: Make = (random) => random.chance(0.5);
const integer: Make = (random) => random.below(2000);
const number: Make = (random) => random.pick([0, 0.5, 1e-7, 12.25]);
const status: Make = (random) => random.pick(["QUEUED", "FAILED"]);
const list =
  (make: Make): Make =>
  (random) =>
    Array.from({ length: random.below(3) }, () => make(random));
const orNull =
  (make: Make): Make =>
  (random) =>
    random.chance(0.2) ? null : make(random);
const constant =
  (value: string): Make =>
  () =>
    value;

const required: readonly Field[] = [
  ["id", string],
  ["auto_start", boolean],
  ["model", string],
  ["status", status],
  ["created_at", integer],
  ["modified_at", integer],
  ["training_files", list(string)],
  [
    "hyperparameters",
    mixed(
      [],
      [
        ["training_steps", orNull(integer)],
        ["learning_rate", number],
        ["weight_decay", orNull(number)],
        ["seq_len", orNull(integer)],
      ],
    ),
  ],
];

const optional: readonly Field[] = [
  ["validation_files", orNull(list(string))],
  ["object", constant("job")],
  ["fine_tuned_model", orNull(string)],
  ["integrations", list(mixed([["project", string]], [["run_name", orNull(string)]]))],
  ["trained_tokens", orNull(integer)],
  [
    "metadata",
    orNull(
      mixed(
        [],
        [
          ["cost", orNull(number)],
          ["train_tokens", orNull(integer)],
        ],
      ),
    ),
  ],
  ["job_type", constant("completion")],
  [
    "repositories",
    list(
      mixed(
        [
          ["name", string],
          ["owner", string],
          ["commit_id", string],
        ],
        [],
      ),
    ),
  ],
];

/** Makes a job, mostly valid, with its keys in any mix of the two spellings. */
export const mixedJob = mixed(required, optional);

/** Makes objects in one spelling or a mix of both. Some fields are in both spellings, wrong or missing. */
function mixed(required: readonly Field[], optional: readonly Field[]): Make {
  return (random) => {
    const share = random.pick([0, 0, 1, 1, 0.5]);
    const slip = random.pick([0, 0, 0, 0.1]);
    const members: [string, unknown][] = [];
    const add = ([key, make]: Field) => {
      const value = random.chance(slip) ? random.pick([null, "x", 1.5, []]) : make(random);
      members.push([random.chance(share) ? camel(key) : key, value]);
      if (random.chance(slip)) members.push([random.chance(0.5) ? camel(key) : key, make(random)]);
    };
    for (const field of required) if (!random.chance(slip)) add(field);
    for (const field of optional) if (random.chance(0.4)) add(field);
    if (random.chance(0.3)) random.shuffle(members);
    return Object.fromEntries(members);
  };
}

function camel(key: string): string {
  return key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
