import type { Valid } from "../../judge/verdict.js";
import { isFilledIn } from "../../defaults/filled-in.js";
import { type Line, literal } from "./literal.js";

/** The lines of a job as an SDK object; what the SDK filled in is noted. */
export function objectLines({ value, text }: Valid): Generator<Line> {
  return literal(value, (path, part) => (isFilledIn(text, path, part) ? "default" : undefined));
}
