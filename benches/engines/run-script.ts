import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import type { Answer, Question } from "./bench.js";

/** Runs script.ts with a command, passes the question and returns the answer. Its progress goes to stderr. */
export async function askScript(
  command: string,
  args: readonly string[],
  question: Question,
): Promise<Answer> {
  const child = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(JSON.stringify(question));
  const [answer, [code]] = await Promise.all([text(child.stdout), once(child, "close")]);
  if (code !== 0) throw new Error(`${command} ended with ${code}`);
  return JSON.parse(answer) as Answer;
}

/** Returns the version that a command prints for `--version`. */
export async function versionOf(command: string): Promise<string> {
  const { stdout } = await promisify(execFile)(command, ["--version"]);
  return /\d+(\.\d+)+/.exec(stdout)?.[0] ?? stdout;
}
