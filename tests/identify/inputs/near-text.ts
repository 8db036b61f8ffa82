/** Jobs with keys and values that are nearly right. */
import type { Random } from "../../shared/random.js";
import { completion, details } from "./jobs.js";

type Members = Record<string, unknown>;

const repository = { name: "poems", owner: "ada", commit_id: "c0ffee" };
const integration = { type: "wandb", project: "p", run_name: "r" };
const job: Members = {
  ...completion,
  ...details,
  repositories: [repository],
  integrations: [integration],
};
const values = [
  "SUCCESS",
  "CANCELLED",
  "VALIDATING",
  "completion",
  "job",
  "github",
  "wandb",
  "Succeeded",
  "cancelling",
];
const pieces = ["_", "-", " ", ".", "~", "/", "é", "😀", "\u0000", "K", "s", "a"];

/** A text of a job in which some names were changed a little. */
export function nearText(random: Random): string {
  return JSON.stringify(changedIn(random, job));
}

function changedIn(random: Random, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((element) => changedIn(random, element));
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([key, inner]) => {
      const name = random.chance(0.2) ? changedName(random, key) : key;
      return [name, changedIn(random, inner)];
    });
    return Object.fromEntries(entries);
  }
  if (typeof value !== "string" || random.chance(0.5)) return value;
  return changedName(random, random.chance(0.5) ? random.pick(values) : value);
}

function changedName(random: Random, name: string): string {
  const letters = [...name];
  for (let times = 1 + random.below(3); times > 0; times -= 1) {
    const at = random.below(letters.length);
    const letter = letters[at] ?? "";
    switch (random.below(6)) {
      case 0:
        letters.splice(at, 1);
        break;
      case 1:
        letters.splice(at, 0, random.pick(pieces));
        break;
      case 2:
        letters.splice(at, 2, letters[at + 1] ?? "", letter);
        break;
      case 3:
        return letters.join("").toUpperCase();
      case 4:
        return letters.join("").replace(/_(.)/g, (_, initial: string) => initial.toUpperCase());
      default:
        letters[at] = letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();
    }
  }
  return letters.join("");
}
