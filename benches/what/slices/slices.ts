/** The one function `completionJobOutFromJSON` and all that it needs, ours and the peers': a file each, named as here. */
export const slices = {
  own: "completion-job",
  sdk: "SDK 1.6.1",
  zod4: "zod 4 with renaming",
  typebox: "TypeBox with renaming",
  valibot: "valibot with renaming",
} as const;

export type Slice = keyof typeof slices;

export const sliceNames = Object.keys(slices) as Slice[];

/** What uses a slice: a module for a bundler. */
export function sourceOf(slice: Slice): string {
  return `export { completionJobOutFromJSON } from "./benches/what/slices/${slice}.ts";`;
}
