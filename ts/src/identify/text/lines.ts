/** Recognises lines of JSON. */
import * as sentences from "../../generated/identify/sentences.js";
import type { IdentifiedJobs, IdentifiedText } from "../identification.js";
import { readJobs } from "../reader.js";
import { Counter } from "../value/jobs.js";
import { isObject } from "../value/look.js";
import { notJson } from "./format.js";

/** Recognises lines with a job among them, or at least two lines that are all objects. */
export function identifyLines(text: string): IdentifiedJobs | IdentifiedText | undefined {
  const lines = text.split("\n").filter((line) => !/^[ \t\r]*$/.test(line));
  if (lines.length < 2) return undefined;
  const counter = new Counter();
  let objects = 0;
  for (const line of lines) {
    const value = objectIn(line);
    counter.add(value);
    objects += isObject(value) ? 1 : 0;
  }
  if (counter.jobs === 0) return objects === lines.length ? notJson("json_lines") : undefined;
  return {
    what: "lines",
    sentence: sentences.lines(counter.words),
    evidence: [{ pointer: "", shows: sentences.showsLines(counter.words, lines.length) }],
    reader: readJobs,
    counts: counter.counts,
  };
}

function objectIn(line: string): unknown {
  if (!/^[ \t]*\{/.test(line)) return undefined;
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
