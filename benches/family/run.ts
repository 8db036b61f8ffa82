/**
 * Measures how long detailed jobs and pages of jobs take, from a text to the SDK's object, beside `JSON.parse` and the SDK. ENGINE,
 * PROCESSES and ROUNDS in the environment choose a part, as for run.ts.
 */
import { bundle } from "../engines/bundling/bundle.js";
import type { Engine } from "../engines/engine.js";
import { engines } from "../engines/index.js";
import { choice, chosenEngines, processesFor } from "../settings.js";
import { median } from "../time/median.js";
import type { Times } from "./times.js";

/** The most that reading may take, as a ratio to `JSON.parse`. */
const MOST = new Map<Engine, number>([
  [engines.node, 0.7],
  [engines.chromium, 0.9],
]);
/** How many times as long the SDK should take at least. */
const SDK_AT_LEAST = 10;

await bundle();
for (const engine of chosenEngines) await show(engine);

async function show(engine: Engine): Promise<void> {
  const runs: (readonly Times[])[] = [];
  for (let process = 0; process < processesFor(engine); process++) {
    runs.push((await engine.ask({ family: choice.rounds })).family);
  }
  console.log(
    `| ${engine.name} ${await engine.version()} | bytes | µs | × JSON.parse | SDK: times as long | goals |`,
  );
  console.log("| --- | ---: | ---: | ---: | ---: | --- |");
  for (const at of (runs[0] as readonly Times[]).keys()) {
    console.log(
      line(
        engine,
        runs.map((run) => run[at] as Times),
      ),
    );
  }
}

/** Writes the medians of one reading in several processes. */
function line(engine: Engine, runs: readonly Times[]): string {
  const [{ title, bytes }] = runs as [Times];
  const toParse = median(runs.map(({ own, parse }) => own / parse));
  const sdk = median(runs.map((one) => one.sdk / one.own));
  const most = MOST.get(engine);
  const reached = most !== undefined && toParse <= most && sdk >= SDK_AT_LEAST;
  const goals =
    most === undefined
      ? "none"
      : `at most ${most}, at least ${SDK_AT_LEAST}: ${reached ? "reached" : "NOT reached"}`;
  const own = median(runs.map((one) => one.own));
  return `| ${[title, Math.round(bytes), own.toFixed(0), toParse.toFixed(2), sdk.toFixed(1), goals].join(" | ")} |`;
}
