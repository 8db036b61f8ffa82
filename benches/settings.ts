/** What of the whole is to be run: the environment's WORK, JOB, PEERS, ENGINE and ROUNDS, OUT for a file of results. */
import type { Choice } from "./bench.js";
import { kindNames } from "./jobs/kinds.js";
import { names } from "./names.js";

const all = {
  WORK: ["a", "b", "c", "d", "e", "f", "g"],
  JOB: kindNames,
  PEERS: Object.keys(names),
  ENGINE: ["node"],
};

/** Where the results go as JSON, if anywhere. */
export const outFile = process.env.OUT;

export const choice: Choice = {
  works: chosen("WORK"),
  kinds: chosen("JOB"),
  contenders: ["own", ...chosen("PEERS")],
  rounds: Number(process.env.ROUNDS ?? 60),
};

function chosen(name: keyof typeof all): readonly string[] {
  const words = process.env[name]?.split(",").filter((word) => word !== "") ?? [];
  const known: readonly string[] = all[name];
  const unknown = words.filter((word) => !known.includes(word));
  if (unknown.length > 0) {
    throw new Error(`${name}: ${unknown.join(", ")} is none of ${known.join(", ")}`);
  }
  return words.length > 0 ? words : known;
}
