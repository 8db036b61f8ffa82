/**
 * What of the whole is to be run, from the environment: WORK, JOB, PEERS and ENGINE are lists of names, PROCESSES is in how many
 * processes, one after the other, ROUNDS how many samples each takes of everybody, OUT is a file for the results as JSON.
 */
import type { Choice } from "./engines/bench.js";
import { engines } from "./engines/index.js";
import type { Engine } from "./engines/engine.js";
import { kindNames } from "./what/jobs/kinds.js";
import { type Key, names } from "./what/names.js";
import { works } from "./what/works.js";

const ROUNDS = 20;
const PROCESSES = 3;

/** Where the results go, if anywhere. */
export const outFile = process.env.OUT;

/** The engines, in the order that they are asked in. */
export const chosenEngines: readonly Engine[] = chosen(
  "ENGINE",
  Object.keys(engines) as (keyof typeof engines)[],
).map((name) => engines[name]);

const letters = [...new Set(works.map(({ id }) => id.charAt(0)))];
const parts = {
  works: chosen("WORK", letters),
  kinds: chosen("JOB", kindNames),
  contenders: ["own", ...chosen("PEERS", Object.keys(names) as Key[])],
};

/** What a process of an engine is to do. */
export const choice: Choice = { ...parts, rounds: Number(process.env.ROUNDS ?? ROUNDS) };

/** In how many processes it is to be done; by engines that no goal names in one. */
export function processesFor({ name }: Engine): number {
  const usual = name === "Deno" || name === "Bun" ? 1 : PROCESSES;
  return Number(process.env.PROCESSES ?? usual);
}

function chosen<Name extends string>(variable: string, all: readonly Name[]): readonly Name[] {
  const words = process.env[variable]?.split(",").filter((word) => word !== "") ?? [];
  if (words.length === 0) return all;
  const unknown = words.filter((word) => !all.some((name) => name === word));
  if (unknown.length === 0) return words as Name[];
  throw new Error(`${variable}: ${unknown.join(", ")} is none of ${all.join(", ")}`);
}
