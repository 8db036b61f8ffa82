/**
 * Runs in a process of its own. Its arguments are a reader and the file of a job. It prints how many bytes of memory it takes, at
 * the peak, to read the job once. It works only on Linux, because it reads /proc.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { grownJob } from "./jobs.js";
import { type Input, type Read, type Reader, readers } from "./readers.js";

const memories: WebAssembly.Memory[] = [];
WebAssembly.Instance = class extends WebAssembly.Instance {
  constructor(...args: ConstructorParameters<typeof WebAssembly.Instance>) {
    super(...args);
    memories.push(this.exports.memory as WebAssembly.Memory);
  }
};

const [reader, file] = process.argv.slice(2) as [Reader, string];
const small = new TextEncoder().encode(grownJob("training files", 1000, 0));
for (const read of Object.values(readers)) read(toInput(small));
const input = toInput(readFileSync(file));
await settle();
console.log(JSON.stringify(measure(readers[reader], input)));

function measure(read: Read, input: Input) {
  writeFileSync("/proc/self/clear_refs", "5");
  const before = inStatus("VmRSS");
  read(input);
  const wasm = Math.max(...memories.map(({ buffer }) => buffer.byteLength));
  return { process: inStatus("VmHWM") - before, wasm };
}

function toInput(bytes: Uint8Array): Input {
  return { bytes, text: new TextDecoder().decode(bytes) };
}

/** Waits, because an engine returns memory to the system only some time after garbage collection. */
async function settle(): Promise<void> {
  for (let count = 0; count < 3; count++) {
    globalThis.gc?.();
    await setTimeout(50);
  }
}

/** Returns a number of bytes from the status of this process. Writing 5 to `clear_refs` resets the peak. */
function inStatus(key: string): number {
  const status = readFileSync("/proc/self/status", "utf8");
  return Number(new RegExp(`^${key}:\\s+(\\d+) kB$`, "m").exec(status)?.[1]) * 1024;
}
