import { Random } from "../../tests/shared/random.js";
import { escapedText } from "./escaped.js";
import { fullJob } from "./full.js";
import { invalidJob } from "./invalid.js";
import { type Jobs, apart, together } from "./jobs.js";
import { minimalJob } from "./minimal.js";
import { mixedJob } from "./mixed.js";
import { nonAsciiJob } from "./non-ascii.js";

const ROTATION = 64;
const SHAPES = 128;
const PAGE = 1000;

/** The jobs of a run, the plain before the odd, so that these spoil no inline cache of those. */
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
