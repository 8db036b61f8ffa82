import { type Fault, pathTo, readFaults } from "./faults.js";
import * as words from "../generated/numbers/issue-words.js";
import * as messages from "../generated/numbers/messages.js";
import * as Rule from "../generated/numbers/rule.js";
import type { Issue, Span } from "./issue.js";
import { spansIn } from "./place.js";
import { choiceOf } from "./words.js";

/** An issue that is being put together. */
export type Draft = { -readonly [Key in keyof Issue]: Issue[Key] };

/** The values of each enumeration, by its number. */
export type Enumerations = ReadonlyArray<readonly string[]>;

/** Lists everything that is wrong with the last text. */
export type IssuesOfText = (source: string, enumerations: Enumerations) => Issue[];

/** Lists everything that is wrong with the last JavaScript value, whose parts are `held`. */
export type IssuesOfValue = (held: readonly unknown[], enumerations: Enumerations) => Issue[];

/** Lists everything that is wrong with the last text. */
export function issuesOfText(source: string, enumerations: Enumerations): Issue[] {
  const faults = readFaults();
  const spans = spansIn(source, faults);
  return faults.map((fault, index) => {
    const { start, length } = fault;
    const issue = draft(fault, enumerations, () => JSON.parse(source.slice(start, start + length)));
    issue.span = spans[index] as Span;
    return issue;
  });
}

/** Lists everything that is wrong with the last JavaScript value, whose parts are `held`. */
export function issuesOfValue(held: readonly unknown[], enumerations: Enumerations): Issue[] {
  return readFaults().map((fault) => draft(fault, enumerations, () => held[fault.start]));
}

/** Makes an issue without its place. `quote` returns the value for issues that quote it. */
export function draft(
  { expected, path, rule, tag }: Fault,
  enumerations: Enumerations,
  quote: () => unknown,
): Draft {
  const pointer = path.map((step) => `/${step}`).join("");
  if (rule === Rule.DuplicateSpelling) {
    const key = path.at(-1) as string;
    const other = pathTo(expected).at(-1) as string;
    return {
      code: "duplicate_spelling",
      expected: messages.only(other),
      received: messages.also(key),
      message: messages.duplicate(key, other),
      path,
      pointer,
    };
  }
  const options = enumerations[expected - words.kinds.length] as readonly string[];
  const kind = words.kinds[expected] ?? choiceOf(options);
  if (rule === Rule.Variant) {
    const received = quote() as string | number;
    return {
      code: "invalid_enum_value",
      // A copy, since the caller may change it.
      options: [...options],
      received,
      message: messages.invalidEnumValue(kind, received),
      path,
      pointer,
    };
  }
  const [wanted, received] =
    rule === Rule.Integer
      ? (["integer", "float"] as const)
      : [kind, rule === Rule.Missing ? "undefined" : (words.kinds[tag] as string)];
  return {
    code: "invalid_type",
    expected: wanted,
    received,
    message: received === "undefined" ? messages.required : messages.mismatch(wanted, received),
    path,
    pointer,
  };
}
