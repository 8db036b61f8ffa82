import type { Valid } from "../judge/verdict.js";
import { fieldAt } from "../model/model.js";
import { isGiven } from "./given.js";
import { literal, type Line, type Path } from "./literal.js";

/** The lines of a job as an SDK object; what the SDK filled in is noted. */
export function objectLines({ value, text }: Valid): Generator<Line> {
  return literal(value, (path) => (isFilledIn(text, path) ? "default" : undefined));
}

function isFilledIn(text: string, path: Path): boolean {
  if (typeof path.at(-1) !== "string" || fieldAt(path)?.presence !== "default") return false;
  return !isGiven(text, path);
}
