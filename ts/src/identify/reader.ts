/** Names the functions that read an input. */
import { generations } from "../generated/identify/rules.js";
import type { Generation, KeySpelling, Reader } from "./identification.js";

/** How an input comes: as a text, or as a value that somebody has parsed. */
export type Form = "text" | "value";

/** The functions for any generation. */
export const readJob: Reader = { name: "readJob", entry: "completion-job" };
export const readJobs: Reader = { name: "readJobs", entry: "completion-job" };

/** Names the function that holds an input to a component exactly. */
export function exactReader(
  component: string,
  generation: Generation,
  form: Form,
  spelling: KeySpelling,
): Reader {
  const [, entry] = generations.find(([name]) => name === generation) ?? generations[1];
  if (form === "value") return { name: `${component}.parse`, entry };
  if (spelling !== "wire") return { name: `${component}.parseJSON`, entry };
  return { name: `${component.charAt(0).toLowerCase()}${component.slice(1)}FromJSON`, entry };
}
