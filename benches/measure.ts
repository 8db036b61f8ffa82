import { type Loop, makeLoop } from "./loop.js";

/** What is timed: a call on each of its inputs. */
export interface Subject {
  readonly name: string;
  readonly inputs: readonly unknown[];
  readonly call: (input: never) => unknown;
}

/** What a subject took. */
export interface Timing {
  readonly name: string;
  /** The median's microseconds an input. */
  readonly micros: number;
  /** What its last calls gave, an item an input. */
  readonly made: readonly unknown[];
}

const SAMPLE_MS = 0.7;
const WARM_UP_MS = 150;
const WARM_UP_ROUNDS = 10;

/**
 * Times the subjects side by side, each round one sample of each, and each round another one first. They take turns in
 * warming up, too, until optimizing compilers have had time for all of them.
 */
export function measure(subjects: readonly Subject[], rounds: number): Timing[] {
  const tracks = subjects.map(trackOf);
  for (let round = 0; round < WARM_UP_ROUNDS; round++) for (const track of tracks) warmUp(track);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < tracks.length; turn++) {
      const track = tracks[(round + turn) % tracks.length] as Track;
      track.times.push(track.loop(track.passes));
    }
  }
  return tracks.map(({ subject, made, passes, times }) => ({
    name: subject.name,
    micros: (median(times) / passes / subject.inputs.length) * 1000,
    made,
  }));
}

interface Track {
  readonly subject: Subject;
  readonly loop: Loop;
  readonly made: unknown[];
  readonly times: number[];
  passes: number;
}

function trackOf(subject: Subject): Track {
  const made: unknown[] = subject.inputs.map(() => undefined);
  return {
    subject,
    loop: makeLoop(subject.call, subject.inputs, made),
    made,
    times: [],
    passes: 1,
  };
}

/** Runs a loop for its share of the warm-up, and finds how many passes make a sample. */
function warmUp(track: Track): void {
  let left = WARM_UP_MS / WARM_UP_ROUNDS;
  while (left > 0) {
    const took = track.loop(track.passes);
    left -= took;
    track.passes = Math.max(1, Math.round((track.passes * SAMPLE_MS) / Math.max(took, 0.01)));
  }
}

function median(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[sorted.length >> 1] as number;
}
