/** The budget: what the package may add to a bundle, and what it added when the budget was recorded. */
import { readFileSync, writeFileSync } from "node:fs";
import { moduleBytes } from "../../pkg/dist/module/embedded.js";
import { type Parts, type Sizes, bundle } from "./bundle.js";
import { sections } from "./wasm.js";

/** The uses of the package that have a budget, written as modules of a consumer. */
export const uses = {
  "completionJobOutFromJSON alone": 'export { completionJobOutFromJSON } from "completion-job";',
  "CompletionJobOut alone": 'export { CompletionJobOut } from "completion-job";',
  everything: 'export * from "completion-job";',
} as const;

export type Use = keyof typeof uses;

/** The measured cost of a use of the package. */
export interface Cost {
  readonly sizes: Sizes;
  readonly parts: Parts;
}

export type Budget = Readonly<Record<Use, Cost & { readonly limits: Sizes }>>;

/** Other versions of the compilers may make slightly larger code. */
const LEEWAY = 1.02;

const file = new URL("./budget.json", import.meta.url);

export function readBudget(): Budget {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Records the present costs as the budget. */
export async function recordBudget(): Promise<void> {
  const costs = Object.keys(uses).map(async (use) => {
    const { sizes, parts } = await measure(use as Use);
    return [use, { limits: withLeeway(sizes), sizes, parts }] as const;
  });
  const budget = Object.fromEntries(await Promise.all(costs));
  writeFileSync(file, `${JSON.stringify(budget, null, 2)}\n`);
}

export async function measure(use: Use): Promise<Cost> {
  const { sizes, parts } = await bundle(uses[use]);
  return { sizes, parts: { ...parts, ...prefixed("wasm section ", sections(moduleBytes())) } };
}

/** The parts that have grown and by how much, those with the most growth first. */
export function growth(before: Parts, now: Parts): [part: string, bytes: number][] {
  const changes = Object.entries(now).map(([part, bytes]): [string, number] => [
    part,
    bytes - (before[part] ?? 0),
  ]);
  return changes.filter(([, more]) => more > 0).sort(([, one], [, other]) => other - one);
}

/** A sentence for each size that exceeds its limit. */
export function excess(limits: Sizes, sizes: Sizes): string[] {
  const kinds = Object.keys(limits) as (keyof Sizes)[];
  const beyond = kinds.filter((kind) => sizes[kind] > limits[kind]);
  return beyond.map((kind) => `${kind}: ${sizes[kind]} bytes, ${limits[kind]} allowed`);
}

function withLeeway({ raw, gzip, brotli }: Sizes): Sizes {
  const limit = (bytes: number) => Math.ceil(bytes * LEEWAY);
  return { raw: limit(raw), gzip: limit(gzip), brotli: limit(brotli) };
}

function prefixed(prefix: string, parts: Parts): Parts {
  return Object.fromEntries(Object.entries(parts).map(([part, bytes]) => [prefix + part, bytes]));
}
