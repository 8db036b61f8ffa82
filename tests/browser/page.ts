/** The functions that the tests call in the browser. The package is used at once, while the page still loads. */
import {
  CompletionJobOut,
  completionJobOutFromJSON,
  completionJobOutToJSON,
  type Issue,
  type JsonText,
  type Result,
} from "completion-job";
import { type Check, failureOf } from "../parity/checks/check.js";
import { objectChecks } from "../parity/checks/object-checks.js";
import { textChecks } from "../parity/checks/text-checks.js";
import { objectTrials, textTrials } from "../parity/checks/trial.js";
import { npm } from "../parity/sides/npm.js";

/** Compares the package with the SDK, and returns the first few checks that fail. */
function differences(seed: number, texts: number, objects: number): string[] {
  const found = [
    ...failures(textChecks(npm), textTrials(seed, texts)),
    ...failures(objectChecks(npm), objectTrials(seed, objects)),
  ];
  return found.slice(0, 3);
}

function failures<Trial extends { show(): string }>(
  checks: readonly Check<Trial>[],
  trials: Iterable<Trial>,
): string[] {
  const found: string[] = [];
  for (const trial of trials) {
    for (const check of checks) {
      const failure = failureOf(check, trial);
      if (failure !== undefined) found.push(failure);
    }
  }
  return found;
}

async function bytesOf(address: string): Promise<ArrayBuffer> {
  return await (await fetch(address)).arrayBuffer();
}

function plain(result: Result<CompletionJobOut>) {
  if (result.ok) return { value: result.value };
  const issues: readonly Issue[] = result.error.issues;
  return { issues, pretty: result.error.pretty() };
}

const calls = {
  read: (text: JsonText) => plain(completionJobOutFromJSON(text)),
  fetchAndRead: async (address: string) => plain(completionJobOutFromJSON(await bytesOf(address))),
  fetchAndView: async (address: string) => {
    const bytes = new Uint8Array(await bytesOf(address));
    return plain(completionJobOutFromJSON(bytes));
  },
  parse: (value: unknown) => plain(CompletionJobOut.safeParse(value)),
  parseJSON: (text: JsonText) => CompletionJobOut.parseJSON(text),
  write: (job: CompletionJobOut) => completionJobOutToJSON(job),
  differences,
};

export type Calls = typeof calls;

Object.assign(globalThis, { calls, first: calls.read('{"id": 1}').issues?.length });
