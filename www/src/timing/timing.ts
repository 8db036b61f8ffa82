/** How long a text takes, in µs: the median of some rounds. */
export interface Timing {
  readonly ours: number;
  readonly parse: number;
  readonly rounds: number;
}

/** What is timed; it gives what it made. */
export type Work = () => unknown;

/** How many rounds are run. */
const ROUNDS = 15;

/** A clock in a browser is coarse: a round runs a work so often that it takes this long, in ms. */
const ROUND = 4;

/**
 * Times two works on one text in turns, a round a task, so that keys are heard in between.
 *
 * @returns undefined if `signal` ends it.
 */
export async function time(
  ours: Work,
  parse: Work,
  signal: AbortSignal,
): Promise<Timing | undefined> {
  const ourTimes = repeats(ours);
  const parseTimes = repeats(parse);
  const samples: Array<[number, number]> = [];
  for (let round = 0; round < ROUNDS; round++) {
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return undefined;
    samples.push([each(ours, ourTimes), each(parse, parseTimes)]);
  }
  const [our, their] = [samples.map(([sample]) => sample), samples.map(([, sample]) => sample)];
  return { ours: median(our), parse: median(their), rounds: ROUNDS };
}

/** How often a work is to run in a round. */
function repeats(work: Work): number {
  let times = 1;
  while (times < 1 << 16 && fastest(work, times) * times < ROUND * 500) times *= 2;
  return times;
}

/** What a work takes when nothing comes between, in µs. */
function fastest(work: Work, times: number): number {
  return Math.min(each(work, times), each(work, times), each(work, times));
}

/** What a work takes, in µs. Its outcomes are counted, as work without a use may be left out by whoever compiles it. */
function each(work: Work, times: number): number {
  let done = 0;
  const start = performance.now();
  for (let run = 0; run < times; run++) if (work() !== undefined) done += 1;
  return ((performance.now() - start) * 1000) / done;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? 0;
}
