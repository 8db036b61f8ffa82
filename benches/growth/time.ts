/** Measures how long it takes to read a job of a given size. */
import { median } from "../time/median.js";
import { type Kind, grownJob } from "./jobs.js";
import { type Input, type Read, type Reader, readerNames, readers } from "./readers.js";

/** Different jobs of this many bytes in total take turns, so that the branch predictor cannot learn one job by heart. */
const ROTATION = 256 << 10;
/** The number of bytes that are read at least between two readings of the clock. */
const SAMPLE = 1 << 20;
/**
 * How often this many bytes are read before the clock counts, so that the engine can recompile the code that large inputs made it
 * discard.
 */
const WARM_UP = 8;

/** Nanoseconds of CPU time for each byte. Time that the process waits, because the machine is busy with others, does not count. */
export type Times = Readonly<Record<Reader, number>>;

/** A reader, its inputs of one size, and its samples. */
interface Run {
  readonly read: Read;
  readonly inputs: readonly Input[];
  readonly samples: number[];
}

/**
 * Returns the times for each size: medians over the rounds. In each round every reader has a turn at every size, because a busy
 * machine is busier at some times than at others.
 */
export function measureTimes(kind: Kind, sizes: readonly number[], rounds: number): Times[] {
  const runs = sizes.map((size) => runsOf(makeInputs(kind, size)));
  for (let round = 0; round < rounds; round++) {
    for (const run of runs.flat()) run.samples.push(sample(run));
  }
  return runs.map((ofSize) => {
    const medians = ofSize.map(({ samples }, index) => [readerNames[index], median(samples)]);
    return Object.fromEntries(medians);
  });
}

function runsOf(inputs: readonly Input[]): Run[] {
  return readerNames.map((name) => ({ read: readers[name], inputs, samples: [] }));
}

function makeInputs(kind: Kind, size: number): Input[] {
  const count = Math.ceil(ROTATION / size);
  return Array.from({ length: count }, (_, index) => {
    const bytes = new TextEncoder().encode(grownJob(kind, size, index * 1000));
    return { text: new TextDecoder().decode(bytes), bytes };
  });
}

/** Takes one sample, after a garbage collection and a warm-up, so that the garbage of other runs does not count. */
function sample(run: Run): number {
  globalThis.gc?.();
  const isLong = (run.inputs[0]?.bytes.length ?? 0) > SAMPLE;
  for (let count = isLong ? 1 : WARM_UP; count > 0; count--) pass(run);
  return pass(run);
}

function pass({ read, inputs }: Run): number {
  let bytes = 0;
  const start = process.cpuUsage();
  while (bytes < SAMPLE) {
    for (const input of inputs) {
      read(input);
      bytes += input.bytes.length;
    }
  }
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1000) / bytes;
}
