/** Measures how much memory it takes to read a job of a given size. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Kind, grownJob } from "./jobs.js";
import { type Reader, readerNames } from "./readers.js";

const script = fileURLToPath(new URL("./peak.ts", import.meta.url));

/** How many bytes more than before are in use while a job is read. */
export interface Peak {
  /** The whole process. */
  readonly process: number;
  /** The memory of the module, before the module releases it. */
  readonly wasm: number;
}

export type Peaks = Readonly<Record<Reader, Peak>>;

/** Measures the peak of each reader at a size. Each reads one job in a fresh process. */
export function measurePeaks(kind: Kind, size: number): Peaks {
  const folder = mkdtempSync(join(tmpdir(), "completion-job-"));
  const file = join(folder, "job.json");
  writeFileSync(file, grownJob(kind, size, 0));
  const peaks = readerNames.map((reader) => [reader, peakOf(reader, file)]);
  rmSync(folder, { recursive: true });
  return Object.fromEntries(peaks);
}

function peakOf(reader: Reader, file: string): Peak {
  const args = ["--expose-gc", "--import", "tsx", script, reader, file];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
}
