/**
 * Environment variables choose which part of the benchmark runs. WORK, JOB, PEERS and ENGINE are lists of names, separated by
 * commas. PROCESSES is the number of processes, which run one after another. ROUNDS is the number of samples that each process
 * takes of each contender. OUT names a file that receives the results as JSON.
 */
import type { Choice } from "./engines/bench.js";
import { engines } from "./engines/index.js";
import type { Engine } from "./engines/engine.js";
import { kindNames } from "./what/jobs/kinds.js";
import { type Key, names } from "./what/names.js";
import { works } from "./what/works.js";

const ROUNDS = 20;
const PROCESSES = 3;

/** The file for the results as JSON, if OUT names one. */
export const outFile = process.env.OUT;

/** The chosen engines, in the order in which they run. */
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

/** What each process does. */
export const choice: Choice = { ...parts, rounds: Number(process.env.ROUNDS ?? ROUNDS) };

/** The number of processes for an engine. One is enough for Deno and Bun, because no goal names them. */
export function processesFor({ name }: Engine): number {
  const usual = name === "Deno" || name === "Bun" ? 1 : PROCESSES;
  return Number(process.env.PROCESSES ?? usual);
}

function chosen<Name extends string>(variable: string, all: readonly Name[]): readonly Name[] {
  const words = process.env[variable]?.split(",").filter((word) => word !== "") ?? [];
  if (words.length === 0) return all;
  const unknown = words.filter((word) => !all.some((name) => name === word));
  if (unknown.length === 0) return words as Name[];
  throw new Error(`${variable}: unknown ${unknown.join(", ")}; choose from ${all.join(", ")}`);
}
