/** White space between the tokens of a JSON text: none, tidy, or anything that JSON allows. */
import type { Random } from "../../../shared/random.js";

export interface Spacing {
  /** After `{` and `[`. */
  open(): string;
  /** `:` with the space around it. */
  colon(): string;
  /** `,` with the space around it. */
  comma(): string;
  /** Before `}` and `]`. */
  close(): string;
}

const gaps = ["", "", "", "", " ", "\t", "\n", "\r", "\r\n", "    ", " \n\t\r ", "\n".repeat(17)];

const compact = fixed("", ":", ",", "");
const tidy = [compact, compact, fixed("", ": ", ", ", ""), fixed("\n  ", ": ", ",\n  ", "\n")];

export function pickSpacing(random: Random): Spacing {
  return random.chance(0.85) ? random.pick(tidy) : wild(random);
}

function fixed(open: string, colon: string, comma: string, close: string): Spacing {
  return { open: () => open, colon: () => colon, comma: () => comma, close: () => close };
}

function wild(random: Random): Spacing {
  const gap = () => random.pick(gaps);
  return {
    open: gap,
    colon: () => `${gap()}:${gap()}`,
    comma: () => `${gap()},${gap()}`,
    close: gap,
  };
}
