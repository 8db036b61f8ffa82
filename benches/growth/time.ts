/** Time by the size of a job. */
import { median } from "../time/median.js";
import { type Kind, grownJob } from "./jobs.js";
import { type Input, type Read, type Reader, readerNames, readers } from "./readers.js";

/** Jobs of so many bytes in all take turns, so that no branch predictor knows them by heart. */
const ROTATION = 256 << 10;
/** How much is read between two looks at the clock, at least. */
const SAMPLE = 1 << 20;
/** How often that much is read before it counts, so that the engine has compiled again what large inputs spoil. */
const WARM_UP = 8;

/** Nanoseconds a byte, of the process's CPU time: what else a machine does makes it wait, but does not count. */
export type Times = Readonly<Record<Reader, number>>;

/** A reader at a size. */
interface Run {
  readonly read: Read;
  readonly inputs: readonly Input[];
  readonly samples: number[];
}

/**
 * Times by size: medians of some rounds, in each of which every reader has a turn at every size, as a busy machine is busier
 * at one time than at another.
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

/** A run's time once it has run, with no one else's garbage in its way. */
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
