/** How long reading a text takes, in µs: medians over some rounds. */
export interface Timing {
  readonly ours: number;
  readonly parse: number;
  readonly rounds: number;
}

/** A function to time. It returns what it made. */
export type Work = () => unknown;

/** How many rounds are run. */
const ROUNDS = 15;

/** A round repeats the work until it takes this long, in ms, because the clocks of browsers are coarse. */
const ROUND = 4;

/**
 * Times two works in turns. Each round is a task of its own, so that the page reacts to keys in between.
 *
 * @returns Undefined if `signal` aborts it.
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

/** How often to run a work in a round. */
function repeats(work: Work): number {
  let times = 1;
  while (times < 1 << 16 && fastest(work, times) * times < ROUND * 500) times *= 2;
  return times;
}

/** The time of a work when nothing disturbs it, in µs: the best of three. */
function fastest(work: Work, times: number): number {
  return Math.min(each(work, times), each(work, times), each(work, times));
}

/** The average time of a work, in µs. It counts the results, as the engine could drop work whose result nobody uses. */
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
