import type { Answer, Question } from "./bench.js";

/** The names of the engines in the table. */
export type EngineName = "Node" | "Chromium" | "Deno" | "Bun";

/** A program that runs JavaScript. */
export interface Engine {
  readonly name: EngineName;
  /** Returns the version as text. */
  version(): Promise<string>;
  /** Calls `answer` of bench.ts in a new process. */
  ask(question: Question): Promise<Answer>;
}
