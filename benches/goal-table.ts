import type { Verdict } from "./goals.js";

/** The goals and what became of them, a line each. */
export function goalTable(goals: readonly Verdict[]): string {
  return goals
    .map(({ work, kind, most, than, ratio, reached }) => {
      const goal =
        `(${work}) ${kind}`.padEnd(18) + `at most ${most.toFixed(2)} x ${than}`.padEnd(42);
      return `  ${goal}${ratio.toFixed(2).padStart(6)}  ${reached ? "reached" : "NOT reached"}`;
    })
    .join("\n");
}
