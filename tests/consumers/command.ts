/** Runs the commands of consumers as their authors would. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

/** How long a command may take, in milliseconds. A build with the slowest tool takes a fifth of it. */
const PATIENCE = 300_000;

/** How many lines of a failed command's output are shown. */
const SHOWN = 20;

const quiet = { NEXT_TELEMETRY_DISABLED: "1", WRANGLER_SEND_METRICS: "false", NO_COLOR: "1" };

/** Starts a command line in a folder, with the folder's own tools first on PATH. It does not inherit this process's loader. */
export function start(line: string, folder: string, more: NodeJS.ProcessEnv = {}): ChildProcess {
  const { NODE_OPTIONS: _, NODE_PATH: __, NODE_ENV: ___, ...env } = process.env;
  const PATH = `${folder}/node_modules/.bin:${env.PATH}`;
  return spawn("/bin/sh", ["-c", line], {
    cwd: folder,
    env: { ...env, ...quiet, ...more, PATH },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Runs a command and returns what it prints; throws its error output if it fails. */
export async function run(line: string, folder: string): Promise<string> {
  const child = start(line, folder);
  const timer = setTimeout(() => child.kill(), PATIENCE);
  const [out, complaints, [code]] = await Promise.all([
    text(child.stdout as NonNullable<typeof child.stdout>),
    text(child.stderr as NonNullable<typeof child.stderr>),
    once(child, "close"),
  ]);
  clearTimeout(timer);
  if (code !== 0) throw new Error(`${line} ended with ${code}:\n${beginning(complaints || out)}`);
  return out;
}

function beginning(text: string): string {
  return text.split("\n").slice(0, SHOWN).join("\n");
}
