import * as messages from "../generated/numbers/messages.js";
import type { PlacedIssue } from "./issue.js";
import { isMissing } from "./words.js";

/** Returns a hint if a missing member is in the text under its SDK key; nothing otherwise. */
export function spellingHint(issues: readonly PlacedIssue[], text: string): string[] {
  for (const { path, span } of issues.filter(isMissing)) {
    const wire = path.at(-1) as string;
    const sdk = camelCase(wire);
    const object = JSON.parse(text.slice(span.offset, span.offset + span.length));
    if (Object.hasOwn(object, sdk)) return [`  ${messages.spellingHint(sdk, wire)}`];
  }
  return [];
}

/**
 * Turns a wire key into the SDK key. A table of the keys would cost every bundle bytes for this hint alone. A test of the Rust
 * API holds the rule to the tables.
 */
function camelCase(wire: string): string {
  return wire.replace(/_(.)/g, (_, initial: string) => initial.toUpperCase());
}
