/** Formats the measurements as Markdown. */
import type { Kind } from "./jobs.js";
import type { Peaks } from "./memory.js";
import type { Series } from "./plot.js";
import { type Reader, readerNames } from "./readers.js";
import { sizeInWords } from "./size.js";

/** The peaks of memory at each size. */
export interface Memory {
  readonly kind: Kind;
  readonly peaks: readonly (readonly [size: number, peaks: Peaks])[];
}

/** Formats times by size. */
export function timeTable({ kind, sizes, times, band }: Series): string {
  const [low, high] = band;
  const title = `Growing in ${kind}, ns a byte (goal of the first: ${low.toFixed(2)} to ${high.toFixed(2)})`;
  const rows = sizes.map((size, index) => {
    const cells = readerNames.map((name) => times[index]?.[name].toFixed(2) ?? "");
    return [sizeInWords(size), ...cells];
  });
  return table([title, ...readerNames], rows);
}

/** Formats peaks of memory by size. */
export function memoryTable({ kind, peaks }: Memory): string {
  const title = `Growing in ${kind}, MB beyond the input (of the module's memory)`;
  const cell = (peaks: Peaks, name: Reader) => {
    const { process, wasm } = peaks[name];
    return name.startsWith("JSON.parse") ? inMB(process) : `${inMB(process)} (${inMB(wasm)})`;
  };
  const rows = peaks.map(([size, ofSize]) => {
    return [sizeInWords(size), ...readerNames.map((name) => cell(ofSize, name))];
  });
  return table([title, ...readerNames], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = line(head.map((_, index) => (index === 0 ? "---" : "---:")));
  return [line(head), rule, ...rows.map(line)].join("\n");
}

function inMB(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
}
