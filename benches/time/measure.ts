import { type Loop, makeLoop } from "./loop.js";
import { median } from "./median.js";

/** What is timed: a function that is called with each of the inputs. */
export interface Subject {
  readonly name: string;
  readonly inputs: readonly unknown[];
  readonly call: (input: never) => unknown;
}

/** The result of timing a subject. */
export interface Timing {
  readonly name: string;
  /** Microseconds for each input, by the median of the samples. */
  readonly micros: number;
  /** What the last calls returned, one item for each input. */
  readonly made: readonly unknown[];
}

/** A sample takes at least this long, because clocks are coarse. */
const SAMPLE_MS = 0.7;
const WARM_UP_MS = 120;
/** All subjects together warm up at least this long, because engines compile on other threads in the meantime. */
const WARM_UP_ALL_MS = 1000;
const WARM_UP_ROUNDS = 10;
/** A subject whose samples would take longer than this in all rounds takes part only in every second, third, … round. */
const MOST_MS = 600;

/**
 * Times the subjects side by side. Each round takes one sample of each subject, and starts with a different subject. The subjects
 * also take turns while they warm up, until optimizing compilers have had time for all of them.
 */
export function measure(subjects: readonly Subject[], rounds: number): Timing[] {
  const tracks = subjects.map(trackOf);
  const warmUpMs = Math.max(WARM_UP_MS, WARM_UP_ALL_MS / tracks.length);
  for (let round = 1; round <= WARM_UP_ROUNDS; round++) {
    for (const track of tracks) warmUp(track, (round / WARM_UP_ROUNDS) * warmUpMs);
  }
  for (const track of tracks) settle(track, rounds);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < tracks.length; turn++) {
      const track = tracks[(round + turn) % tracks.length] as Track;
      if (round % track.every === 0) track.times.push(track.loop(track.passes));
    }
  }
  return tracks.map(({ subject, made, passes, times }) => ({
    name: subject.name,
    micros: (median(times) / passes / subject.inputs.length) * 1000,
    made,
  }));
}

/** A subject, and the state of its measurement. */
interface Track {
  readonly subject: Subject;
  readonly loop: Loop;
  readonly made: unknown[];
  readonly times: number[];
  warmUpMs: number;
  /** The number of passes in a sample. */
  passes: number;
  /** The subject takes part in every `every`th round. */
  every: number;
}

function trackOf(subject: Subject): Track {
  const made: unknown[] = subject.inputs.map(() => undefined);
  const loop = makeLoop(subject.call, subject.inputs, made);
  return { subject, loop, made, times: [], warmUpMs: 0, passes: 1, every: 1 };
}

function warmUp(track: Track, untilMs: number): void {
  while (track.warmUpMs < untilMs) {
    const took = Math.max(track.loop(track.passes), 0.01);
    track.warmUpMs += took;
    track.passes = Math.max(1, Math.round((track.passes * SAMPLE_MS) / took));
  }
}

/** Decides, after the warm-up, how many passes make a sample and in how many rounds the subject takes part. */
function settle(track: Track, rounds: number): void {
  const passMs = median([1, 2, 3].map(() => track.loop(track.passes))) / track.passes;
  track.passes = Math.max(1, Math.ceil(SAMPLE_MS / passMs));
  track.every = Math.max(1, Math.ceil((track.passes * passMs * rounds) / MOST_MS));
}
