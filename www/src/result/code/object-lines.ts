import type { Valid } from "../../judge/verdict.js";
import { isFilledIn } from "../../defaults/filled-in.js";
import { type Line, literal } from "./literal.js";

/** Writes the SDK object of a job, line by line. Members that the SDK added get the comment "default". */
export function objectLines({ value, text }: Valid): Generator<Line> {
  return literal(value, (path, part) => (isFilledIn(text, path, part) ? "default" : undefined));
}
