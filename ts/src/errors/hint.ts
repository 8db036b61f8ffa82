import type { Issue } from "./issue.js";
import { isMissing } from "./words.js";

/** What to say if a member is missing that the text has in the SDK's spelling; nothing otherwise. */
export function spellingHint(issues: readonly Issue[], text: string): string[] {
  const missing = issues.filter(isMissing);
  if (missing.length === 0) return [];
  const job: unknown = JSON.parse(text);
  for (const { path } of missing) {
    const wire = String(path[path.length - 1]);
    const sdk = camelCase(wire);
    if (Object.hasOwn(parentOf(path, job), sdk)) {
      return [`  "${sdk}" is the SDK's spelling; what is read here is the API's, "${wire}".`];
    }
  }
  return [];
}

/** The object that the end of a path is missing from. */
function parentOf(path: Issue["path"], job: unknown): object {
  return path
    .slice(0, -1)
    .reduce((value, key) => (value as Record<string, unknown>)[key], job) as object;
}

/** The SDK's spelling of a key. */
function camelCase(wire: string): string {
  return wire.replace(/_./g, ([, initial = ""]) => initial.toUpperCase());
}
