import type { Answer, Question } from "./bench.js";

/** The engines, by their names in the table. */
export type EngineName = "Node" | "Chromium" | "Deno" | "Bun";

/** What runs JavaScript. */
export interface Engine {
  readonly name: EngineName;
  /** Its version, in words. */
  version(): Promise<string>;
  /** Runs `answer` of bench.ts in a new process. */
  ask(question: Question): Promise<Answer>;
}
