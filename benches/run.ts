/**
 * Text to SDK object, beside the peers: the same job, one process, interleaved rounds, medians. What a round makes is added
 * to `sink`, so that nothing of it can be left out.
 */
import { CompletionJobOut$inboundSchema } from "@mistralai/mistralai/models/components/completionjobout.js";
import { completionJobOutFromJSON } from "completion-job";
import { fullJob, minimalJob } from "./jobs.js";
import { zod4Job } from "./zod4-job.js";

const ROUNDS = Number(process.env.ROUNDS ?? 200);
const CALLS = 250;

interface Contender {
  readonly name: string;
  readonly read: (text: string) => { createdAt: unknown };
}

const contenders: readonly Contender[] = [
  {
    name: "completion-job",
    read: (text) => {
      const result = completionJobOutFromJSON(text);
      if (!result.ok) throw result.error;
      return result.value;
    },
  },
  { name: "JSON.parse alone", read: (text) => ({ createdAt: JSON.parse(text).created_at }) },
  { name: "zod 4 with renaming", read: (text) => zod4Job.parse(JSON.parse(text)) },
  { name: "SDK 1.6.1", read: (text) => CompletionJobOut$inboundSchema.parse(JSON.parse(text)) },
];

let sink = 0;

function time(read: Contender["read"], texts: readonly string[]): number {
  const start = process.hrtime.bigint();
  for (let call = 0; call < CALLS; call++) {
    sink += read(texts[call % texts.length] as string).createdAt as number;
  }
  return Number(process.hrtime.bigint() - start) / CALLS / 1000;
}

function median(times: number[]): number {
  times.sort((one, other) => one - other);
  return times[times.length >> 1] as number;
}

function measure(title: string, texts: readonly string[]): void {
  const times = contenders.map(() => [] as number[]);
  for (let round = -ROUNDS / 4; round < ROUNDS; round++) {
    for (const [index, { read }] of contenders.entries()) {
      const elapsed = time(read, texts);
      if (round >= 0) times[index]?.push(elapsed);
    }
  }
  const medians = times.map(median);
  const own = medians[0] as number;
  console.log(`${title}, ${texts[0]?.length} bytes, ${texts.length} in rotation`);
  for (const [index, { name }] of contenders.entries()) {
    const micros = medians[index] as number;
    const ratio = `${(micros / own).toFixed(2)} x`;
    console.log(`  ${name.padEnd(22)} ${micros.toFixed(2).padStart(7)} µs ${ratio.padStart(9)}`);
  }
}

measure("full job", fullJob(64));
measure("minimal job", minimalJob(64));
if (!(sink > 0)) throw new Error("nothing was read");
