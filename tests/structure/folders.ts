import { dirname } from "node:path";
import { filesBelow } from "./rooms.js";

/** How many files a folder may hold beside its subfolders. */
export const MOST = 12;

/** Counts the files that stand directly in each folder below `top`. */
export function filesByFolder(top: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const file of filesBelow(top)) {
    const folder = dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return counts;
}
