/**
 * Measures how time and memory grow with a job, and writes docs/growth.md and docs/growth.svg. ROUNDS and LARGEST (in bytes) in
 * the environment make the run shorter; the documents are then not written.
 */
import { writeFileSync } from "node:fs";
import { median } from "../time/median.js";
import { type Kind, kinds } from "./jobs.js";
import { measurePeaks } from "./memory.js";
import { type Series, plot } from "./plot.js";
import { type Memory, memoryTable, timeTable } from "./tables.js";
import { measureTimes } from "./time.js";

const { ROUNDS, LARGEST } = process.env;
const rounds = Number(ROUNDS ?? 7);
const largest = Number(LARGEST ?? 100e6);

const SIZES = [1e3, 3e3, 1e4, 3e4, 1e5, 3e5, 1e6, 3e6, 1e7, 3e7, 1e8];
const MEMORY_SIZES = [1e5, 1e6, 1e7, 1e8];
/** How far the time per byte at a size may be from the median over all sizes. */
const LEEWAY = 0.2;

const series = kinds.map(seriesOf);
const memories = kinds.map(memoryOf);
const tables = [...series.map(timeTable), ...memories.map(memoryTable)].join("\n\n");
console.log(tables);
if (ROUNDS === undefined && LARGEST === undefined) writeDocuments();

function seriesOf(kind: Kind): Series {
  const sizes = SIZES.filter((size) => size <= largest);
  const times = measureTimes(kind, sizes, rounds);
  const middle = median(times.map((time) => time["bytes to verdict"]));
  return { kind, sizes, times, band: [middle * (1 - LEEWAY), middle * (1 + LEEWAY)] };
}

function memoryOf(kind: Kind): Memory {
  const sizes = MEMORY_SIZES.filter((size) => size <= largest);
  return { kind, peaks: sizes.map((size) => [size, measurePeaks(kind, size)]) };
}

function writeDocuments(): void {
  const docs = new URL("../../docs/", import.meta.url);
  writeFileSync(new URL("growth.svg", docs), plot(series));
  writeFileSync(
    new URL("growth.md", docs),
    `# How time and memory grow with a job

Written by \`make growth\`, in Node ${process.versions.node}.

![Nanoseconds a byte by the size of the job](growth.svg)

Each measured job is valid and grows by one thing, from 1 KB to 100 MB: by training files, or by members that the model does not
have.

- Times are CPU time: the median of ${rounds} rounds in which all readers take turns at every size.
- The band in the picture is the goal of \`CompletionJobOut.isJSON\` ("bytes to verdict"): each of these times within 20 % of
  their median.
- Memory is what the first reading in a fresh process takes.

${tables}
`,
  );
}
