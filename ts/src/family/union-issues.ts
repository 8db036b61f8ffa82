import { type Fault, readFaults } from "../errors/faults.js";
import type { Issue, Span } from "../errors/issue.js";
import { draft, type Enumerations } from "../errors/issues.js";
import { spansIn } from "../errors/place.js";
import * as words from "../generated/numbers/issue-words.js";
import * as messages from "../generated/numbers/messages.js";
import * as Rule from "../generated/numbers/rule.js";

/** What the issues of one input have in common. */
interface Context {
  readonly faults: readonly Fault[];
  readonly enumerations: Enumerations;
  /** Returns the value that a fault is about. */
  readonly quote: (fault: Fault) => unknown;
  /** Where the values are, if the input was a text. */
  readonly spans?: readonly Span[];
}

/** Lists everything that is wrong with the last text, where values may be those of unions. */
export function issuesOfTextWithUnions(source: string, enumerations: Enumerations): Issue[] {
  const faults = readFaults();
  const spans = spansIn(source, faults);
  const quote = ({ start, length }: Fault) => JSON.parse(source.slice(start, start + length));
  return issuesBetween({ faults, enumerations, quote, spans }, 0, faults.length);
}

/** Lists everything that is wrong with the last JavaScript value, where values may be those of unions. */
export function issuesOfValueWithUnions(
  held: readonly unknown[],
  enumerations: Enumerations,
): Issue[] {
  const faults = readFaults();
  const quote = ({ start }: Fault) => held[start];
  return issuesBetween({ faults, enumerations, quote }, 0, faults.length);
}

/** Makes the issues of the faults with the numbers from `start` up to `end`. */
function issuesBetween(context: Context, start: number, end: number): Issue[] {
  const issues: Issue[] = [];
  for (let number = start; number < end; number = after(context, number)) {
    issues.push(issueOf(context, number));
  }
  return issues;
}

/** Returns the number of the fault after one, and after all that belong to it. */
function after({ faults }: Context, number: number): number {
  const { expected, rule } = faults[number] as Fault;
  const isGroup = rule === Rule.Union || rule === Rule.Option;
  return number + 1 + (isGroup ? expected : 0);
}

function issueOf(context: Context, number: number): Issue {
  const { enumerations, faults, quote, spans } = context;
  const fault = faults[number] as Fault;
  const { path, rule } = fault;
  const place = spans && { span: spans[number] as Span };
  const pointer = path.map((step) => `/${step}`).join("");
  if (rule === Rule.Union) {
    const unionErrors = errorsOf(context, number);
    return {
      code: "invalid_union",
      unionErrors,
      message: messages.invalidUnion,
      path,
      pointer,
      ...place,
    };
  }
  if (rule === Rule.Literal || rule === Rule.MissingLiteral) {
    const [expected] = enumerations[fault.expected - words.kinds.length] as readonly [string];
    const received = rule === Rule.Literal ? quote(fault) : undefined;
    const message = messages.invalidLiteral(expected);
    return { code: "invalid_literal", expected, received, message, path, pointer, ...place };
  }
  return { ...draft(fault, enumerations, () => quote(fault)), ...place };
}

/** Lists the issues of each option of a union. */
function errorsOf(context: Context, union: number): { issues: Issue[] }[] {
  const errors: { issues: Issue[] }[] = [];
  const end = after(context, union);
  for (let option = union + 1; option < end; option = after(context, option)) {
    errors.push({ issues: issuesBetween(context, option + 1, after(context, option)) });
  }
  return errors;
}
