import { type Fault, pathTo, readFaults } from "./faults.js";
import { enumerations } from "../generated/sdk-1.6/enumerations/enumerations.js";
import * as words from "../generated/numbers/issue-words.js";
import * as Rule from "../generated/numbers/rule.js";
import type { Issue, Span } from "./issue.js";
import { spansIn } from "./place.js";
import { choiceOf } from "./words.js";

/** An issue that is being put together. */
type Draft = { -readonly [Key in keyof Issue]: Issue[Key] };

/** All that is wrong with the last text. */
export function issuesOfText(source: string): Issue[] {
  const faults = readFaults();
  const spans = spansIn(source, faults);
  return faults.map((fault, index) => {
    const { start, length } = fault;
    const issue = draft(fault, () => JSON.parse(source.slice(start, start + length)));
    issue.span = spans[index] as Span;
    return issue;
  });
}

/** All that is wrong with the last JavaScript value, the parts of which are `held`. */
export function issuesOfValue(held: readonly unknown[]): Issue[] {
  return readFaults().map((fault) => draft(fault, () => held[fault.start]));
}

/** An issue without its place; `quote` gives the value that it may quote. */
function draft({ expected, path, rule, tag }: Fault, quote: () => unknown): Draft {
  const pointer = path.map((step) => `/${step}`).join("");
  if (rule === Rule.Variant) {
    const options = optionsOf(expected);
    const received = quote();
    const message = `Invalid enum value. Expected ${choiceOf(options)}, received '${received}'`;
    return { code: "invalid_enum_value", options, received, message, path, pointer };
  }
  if (rule === Rule.DuplicateSpelling) {
    const [key, other] = [path.at(-1), pathTo(expected).at(-1)];
    const message = `"${key}" and "${other}" are the same field; expected one of them`;
    const told = { expected: `"${other}" alone`, received: `"${key}" too`, message };
    return { code: "duplicate_spelling", ...told, path, pointer };
  }
  const [wanted, received] = typesOf(rule, expected, tag);
  const isMissing = received === "undefined";
  const message = isMissing ? "Required" : `Expected ${wanted}, received ${received}`;
  return { code: "invalid_type", expected: wanted, received, message, path, pointer };
}

/** The words for what was expected and for what was received. */
function typesOf(rule: number, expected: number, tag: number): [string, string] {
  if (rule === Rule.Integer) return ["integer", "float"];
  const wanted = words.kinds[expected] ?? choiceOf(optionsOf(expected));
  return [wanted, rule === Rule.Missing ? "undefined" : (words.received[tag] as string)];
}

/** The values of the enumeration that was expected. */
function optionsOf(expected: number): string[] {
  return [...(enumerations[expected - words.kinds.length] ?? [])];
}
