/**
 * Files that export the one function `completionJobOutFromJSON`, ours and the peers'. A bundle of such a file holds the function
 * and what it needs. The keys are the names of the files.
 */
export const slices = {
  own: "completion-job",
  sdk: "SDK 1.6.1",
  zod4: "zod 4 with renaming",
  typebox: "TypeBox with renaming",
  valibot: "valibot with renaming",
} as const;

export type Slice = keyof typeof slices;

export const sliceNames = Object.keys(slices) as Slice[];

/** Returns the source of a module that exports the function, as the input of a bundler. */
export function sourceOf(slice: Slice): string {
  return `export { completionJobOutFromJSON } from "./benches/what/slices/${slice}.ts";`;
}
