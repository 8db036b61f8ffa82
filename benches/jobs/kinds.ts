import { Random } from "../../tests/parity/random.js";
import { fullJob } from "./full.js";
import { type Jobs, apart, together } from "./jobs.js";
import { minimalJob } from "./minimal.js";

const COUNT = 64;
const PAGE = 1000;

/** The jobs of a run, by what is special about them. In this order, so that the odd ones spoil no inline cache of the plain. */
export const kinds = {
  minimal: () => apart(texts(1, COUNT, minimalJob)),
  full: () => apart(texts(2, COUNT, fullJob)),
  page: () => together(texts(3, PAGE, fullJob)),
} satisfies Record<string, () => Jobs>;

export type Kind = keyof typeof kinds;

export const kindNames = Object.keys(kinds) as Kind[];

function texts(stream: number, count: number, make: (random: Random) => unknown): string[] {
  return Array.from({ length: count }, (_, index) =>
    JSON.stringify(make(new Random(1, stream, index))),
  );
}
