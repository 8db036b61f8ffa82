import { Random } from "./random.js";
import { escapedText } from "./timed/escaped.js";
import { fullJob } from "./timed/full.js";
import { invalidJob } from "./timed/invalid.js";
import { type Jobs, apart, together } from "./jobs.js";
import { minimalJob } from "./timed/minimal.js";
import { mixedJob } from "./timed/mixed.js";
import { nonAsciiJob } from "./timed/non-ascii.js";

const ROTATION = 64;
const SHAPES = 128;
const PAGE = 1000;

/**
 * The kinds of jobs that are timed, in the order in which they run. Ordinary jobs come before unusual ones, so that the unusual
 * ones cannot spoil inline caches for them.
 */
export const kinds = {
  minimal: () => apart(texts(1, ROTATION, json(minimalJob))),
  full: () => apart(texts(2, ROTATION, json(fullJob))),
  page: () => together(texts(3, PAGE, json(fullJob))),
  "non-ascii": () => apart(texts(4, ROTATION, json(nonAsciiJob))),
  escaped: () => apart(texts(5, ROTATION, escapedText)),
  mixed: () => apart(texts(6, SHAPES, json(mixedJob))),
  invalid: () => apart(texts(7, ROTATION, json(invalidJob))),
} satisfies Record<string, () => Jobs>;

export type Kind = keyof typeof kinds;

export const kindNames = Object.keys(kinds) as Kind[];

function texts(stream: number, count: number, make: (random: Random) => string): string[] {
  return Array.from({ length: count }, (_, index) => make(new Random(1, stream, index)));
}

function json(make: (random: Random) => unknown): (random: Random) => string {
  return (random) => JSON.stringify(make(random));
}
