/** Inputs of many MB, and the results that they must give. */
import { CompletionJobOut, completionJobOutFromJSON } from "completion-job";
import { readInteger } from "../../shared/settings.js";
import { exampleJob } from "../../shared/example-job.js";
import { exampleText } from "../../shared/example-text.js";

export interface LargeInput {
  readonly title: string;
  /** Reads the input, and returns a part of the result. */
  readonly read: () => unknown;
  readonly expected: unknown;
}

const million = 1_000_000;
/** The size of the longest text below, in bytes. */
export const longestText = 100 * million;
/** How many elements the wrong lists below have. The environment can set it with HOSTILE_ELEMENTS. */
const elements = readInteger("HOSTILE_ELEMENTS", 30_000);
/** How many issues the worst of these lists gives. */
export const mostIssues = 3 * elements;

export const largeInputs: readonly LargeInput[] = [
  {
    title: "a million brackets in an unknown member are skipped",
    read: () => fromJSON({ x: "[".repeat(million) + "]".repeat(million) }).ok,
    expected: true,
  },
  {
    title: "a million nested objects in an unknown member are skipped",
    read: () => fromJSON({ x: `${'{"a":'.repeat(million)}1${"}".repeat(million)}` }).ok,
    expected: true,
  },
  {
    title: "a million brackets in place of an object are one issue",
    read: () => messages({ metadata: "[".repeat(million) + "]".repeat(million) }),
    expected: ["Expected object, received array"],
  },
  {
    title: "a million unclosed brackets are bad JSON",
    read: () => completionJobOutFromJSON("[".repeat(million)).error?.issues[0]?.span,
    expected: { offset: million, line: 1, column: million + 1, length: 0 },
  },
  {
    title: "lists nested 100,000 deep in place of repositories are read to the end",
    read: () => {
      const depth = million / 10;
      return messages({ repositories: `${'[{"name":'.repeat(depth)}1${"}]".repeat(depth)}` });
    },
    expected: ["Expected string, received array", "Required", "Required"],
  },
  {
    title: "the last of a million equal keys counts",
    read: () => {
      const text = `${exampleText.slice(0, -1)}${',"suffix":"a"'.repeat(million)},"suffix":"b"}`;
      return completionJobOutFromJSON(text).value?.suffix;
    },
    expected: "b",
  },
  {
    title: "the last of a million objects with the same key counts",
    read: () => {
      const again = ',"metadata":{"cost":1}'.repeat(million);
      const text = `${exampleText.slice(0, -1)}${again},"metadata":{"cost":2}}`;
      return completionJobOutFromJSON(text).value?.metadata;
    },
    expected: { cost: 2 },
  },
  {
    title: "a million files are read",
    read: () => fromJSON({ training_files: list('"f"', million) }).value?.trainingFiles.length,
    expected: million,
  },
  {
    title: "100,000 repositories are read",
    read: () => {
      const repository = '{"name":"n","owner":"o","commit_id":"c"}';
      return fromJSON({ repositories: list(repository, million / 10) }).value?.repositories?.length;
    },
    expected: million / 10,
  },
  {
    title: `${elements} wrong files in a text give one issue each`,
    read: () => messages({ training_files: list("1", elements) }).length,
    expected: elements,
  },
  {
    title: `${elements} empty repositories in a text give three issues each`,
    read: () => messages({ repositories: list("{}", elements) }).length,
    expected: mostIssues,
  },
  {
    title: `${elements} wrong files in an object give one issue each`,
    read: () => {
      const trainingFiles = new Array(elements).fill(1);
      return CompletionJobOut.safeParse({ ...exampleJob, trainingFiles }).error?.issues.length;
    },
    expected: elements,
  },
  {
    title: `${elements} empty repositories in an object give three issues each`,
    read: () => {
      const repositories = new Array(elements).fill({});
      return CompletionJobOut.safeParse({ ...exampleJob, repositories }).error?.issues.length;
    },
    expected: mostIssues,
  },
  {
    title: "a million digits are read as one number",
    read: () => fromJSON({ trained_tokens: `0.${"9".repeat(million)}` }).value?.trainedTokens,
    expected: 1,
  },
  {
    title: "a million digits that exceed the largest double are not an integer",
    read: () => messages({ trained_tokens: "9".repeat(million) }),
    expected: ["Expected integer, received float"],
  },
  {
    title: "a string of 100 MB in an unknown member is skipped",
    read: () => fromJSON({ x: longString() }).ok,
    expected: true,
  },
  {
    title: "a string of 100 MB is read",
    read: () => fromJSON({ suffix: longString() }).value?.suffix?.length,
    expected: longestText,
  },
  {
    title: "a key of 100 MB is skipped",
    read: () => completionJobOutFromJSON(`${exampleText.slice(0, -1)},${longString()}:1}`).ok,
    expected: true,
  },
];

function fromJSON(members: Readonly<Record<string, string>>) {
  const more = Object.entries(members).map(([key, text]) => `,"${key}":${text}`);
  return completionJobOutFromJSON(`${exampleText.slice(0, -1)}${more.join("")}}`);
}

function messages(members: Readonly<Record<string, string>>): string[] {
  return (fromJSON(members).error?.issues ?? []).map(({ message }) => message);
}

function list(element: string, count: number): string {
  return `[${`${element},`.repeat(count - 1)}${element}]`;
}

function longString(): string {
  return `"${"a".repeat(longestText)}"`;
}
